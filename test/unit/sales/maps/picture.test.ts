import { describe, expect, test } from 'vitest';
import { drawMap } from '../../../../src/sales/maps/draw-map.ts';
import { type MapPicture, placePicture } from '../../../../src/sales/maps/picture.ts';
import { mapTexts } from '../../../../src/sales/maps/texts.ts';
import { mapPictureOf } from '../../../support/map-pictures.ts';

const HEAD = { title: 'Northgate <Dairy> & Co', detail: 'Filling line' };
const full = mapPictureOf(15, 'en');

/** As `plainPicture` leaves it: names, titles, roles and reporting lines. */
const plain: MapPicture = {
  ...full,
  isPrivate: false,
  ties: [],
  nodes: full.nodes.map((node) => ({
    ...node,
    stance: null,
    influence: null,
    closeness: null,
    isGuide: false,
    isOld: false,
    marks: [],
  })),
};

describe('the drawing', () => {
  test('stamps the full map internal, and names the marks since the last review', () => {
    const { svg } = drawMap(full, new Map(), HEAD, mapTexts.en);
    for (const words of ['INTERNAL', 'inside guide', 'now against', 'in conflict', 'initiator']) {
      expect(svg).toContain(words);
    }
  });

  test('the plain chart has neither sign nor stance, ring, mark or relation', () => {
    const { svg } = drawMap(plain, new Map(), HEAD, mapTexts.en);
    expect(svg).not.toMatch(/INTERNAL|★|against us|for us|in conflict|new<|closeness/u);
    expect(svg).toContain('Alice Moreau');
  });

  test('words of a name are no markup', () => {
    const { svg } = drawMap(plain, new Map(), HEAD, mapTexts.en);
    expect(svg).toContain('Northgate &lt;Dairy&gt; &amp; Co');
  });
});

describe('a small drawing', () => {
  const few = { ...mapPictureOf(2, 'en'), missing: [] };

  test("keeps the title whole beside the full map's stamp", () => {
    const head = { title: 'Northgate Dairy Cooperative', detail: 'Filling line' };
    const { svg } = drawMap(few, new Map(), head, mapTexts.en);
    expect(svg).toContain('>Northgate Dairy Cooperative</text>');
  });

  test('of the plain chart is small enough for its words to be read on a phone', () => {
    const { width } = drawMap({ ...few, isPrivate: false, ties: [] }, new Map(), HEAD, mapTexts.en);
    expect(width).toBeLessThanOrEqual(560);
  });
});

describe('an arrangement by hand', () => {
  test('stands where it was put; whoever is in the way makes room', () => {
    const put = { x: 0, y: 0 };
    const { places } = placePicture(full, new Map([['p9', put]]));
    expect(places.get('p9')).toEqual(put);
    const there = [...places].filter(
      ([id, { x, y }]) => id !== 'p9' && Math.abs(x) < 164 && Math.abs(y) < 80,
    );
    expect(there).toEqual([]);
  });

  test('of somebody who is not on the map moves nobody', () => {
    const tidy = placePicture(full, new Map());
    expect(placePicture(full, new Map([['elsewhere', { x: 5, y: 5 }]]))).toEqual(tidy);
  });
});
