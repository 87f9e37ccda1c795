/** What a stakeholder map shows, before anybody draws it. Pure. The plain chart holds nothing private. */
import type { Stance } from '../../reading/labels.ts';
import { closenessOf } from '../stakeholders/closeness.ts';
import type { Coverage } from '../stakeholders/coverage.ts';
import type { BuyingRole, Closeness, HeldRole, Influence, Tie } from '../stakeholders/kinds.ts';
import type { PeopleNumbers } from '../stakeholders/numbers.ts';
import type { Standing } from '../stakeholders/standing.ts';
import { layoutPeople } from './layout.ts';
import type { Line, Place } from './layout-parts.ts';
import { CARD, CELL_HEIGHT, GAP, ROOM } from './measures.ts';

/** What has happened to a person since the last review. */
export type Mark = { kind: 'new' } | { kind: 'turned'; from: Stance; to: Stance } | { kind: 'not_met' };

export type MapNode = {
  id: string;
  name: string;
  title: string | null;
  department: string | null;
  reportsTo: string | null;
  roles: readonly HeldRole[];
  stance: Stance | null;
  influence: Influence | null;
  closeness: Closeness | null;
  isGuide: boolean;
  isOld: boolean;
  marks: readonly Mark[];
};

export type MapTie = { from: string; to: string; kind: Exclude<Tie, 'none'> };

export type MapPicture = {
  nodes: readonly MapNode[];
  ties: readonly MapTie[];
  /** Roles that this stage needs and nobody known holds. */
  missing: readonly BuyingRole[];
  /** For the account team alone: stamped so wherever it is shown. */
  isPrivate: boolean;
};

/** `since`: ISO date of the last review, null where there was none: then nothing is marked. */
export const fullPicture = (
  people: readonly Standing[],
  coverage: Coverage,
  since: string | null,
  today: string,
  numbers: PeopleNumbers,
): MapPicture => ({
  nodes: people.map((person) => ({
    ...plainNode(person),
    stance: person.stance?.value ?? null,
    influence: person.influence?.value ?? null,
    closeness: closenessOf(person, today, numbers)?.now ?? null,
    isGuide: person.guide !== null,
    isOld: person.isOld,
    marks: since === null ? [] : marksOf(person, since),
  })),
  ties: people.flatMap(({ id, ties }) => ties.map(({ to, kind }) => ({ from: id, to, kind }))),
  missing: missingIn(coverage),
  isPrivate: true,
});

/** Names, titles, roles and reporting lines: what may be posted among colleagues. */
export const plainPicture = (people: readonly Standing[], coverage: Coverage): MapPicture => ({
  nodes: people.map(plainNode),
  ties: [],
  missing: missingIn(coverage),
  isPrivate: false,
});

const plainNode = ({ id, name, title, department, reportsTo, roles }: Standing): MapNode => ({
  id,
  name,
  title,
  department,
  reportsTo: reportsTo?.value ?? null,
  roles: roles.map(({ held }) => held),
  stance: null,
  influence: null,
  closeness: null,
  isGuide: false,
  isOld: false,
  marks: [],
});

const missingIn = ({ roles }: Coverage): BuyingRole[] =>
  roles.filter(({ holders }) => holders.length === 0).map(({ role }) => role);

/** New: on record only since. Turned: another stance than the one at the review. Not met: by nobody since. */
const marksOf = (person: Standing, since: string): Mark[] => {
  if (person.createdOn > since) return [{ kind: 'new' }];
  const now = person.stances[0];
  const then = person.stances.find(({ entry }) => entry.observedOn <= since);
  const isTurned = now !== undefined && then !== undefined && then.value !== now.value;
  return [
    ...(isTurned ? [{ kind: 'turned' as const, from: then.value, to: now.value }] : []),
    ...(person.lastMet === null || person.lastMet.lastOn <= since ? [{ kind: 'not_met' as const }] : []),
  ];
};

/** Where everybody stands: as arranged by hand, else by reporting lines. */
export type Placed = {
  places: ReadonlyMap<string, Place>;
  /** Reporting lines; one whose ends were moved by hand is a plain elbow. */
  lines: readonly Line[];
  /** Dashed places of missing roles, in the order of `missing`. */
  missing: readonly Place[];
  width: number;
  height: number;
};

export const placePicture = (picture: MapPicture, arranged: ReadonlyMap<string, Place>): Placed => {
  const tidy = layoutPeople(picture.nodes, ROOM);
  const places = new Map(tidy.places);
  const moved = new Set<string>();
  for (const [id, at] of arranged) {
    if (!places.has(id)) continue;
    places.set(id, at);
    moved.add(id);
  }
  giveWay(places, moved);
  const at = (id: string): Place => places.get(id) ?? { x: 0, y: 0 };
  const lines = tidy.lines.map((line) =>
    isAsTidy(line.from, tidy.places, places) && isAsTidy(line.to, tidy.places, places)
      ? line
      : { ...line, points: elbow(at(line.from), at(line.to)) },
  );
  const all = [...places.values()];
  const bottom = Math.max(0, ...all.map(({ y }) => y + CELL_HEIGHT));
  const missing = picture.missing.map((_, index) => ({
    x: (index % PER_ROW) * (CARD.width + GAP.x),
    y: bottom + SECTION + Math.floor(index / PER_ROW) * (CELL_HEIGHT + GAP.stack),
  }));
  const ends = [...all, ...missing];
  return {
    places,
    lines,
    missing,
    width: Math.max(CARD.width, ...ends.map(({ x }) => x + CARD.width)),
    height: Math.max(CELL_HEIGHT, ...ends.map(({ y }) => y + CELL_HEIGHT)),
  };
};

/** Room above the places of missing roles, for their heading. */
export const SECTION = 42;
const PER_ROW = Math.floor((ROOM + GAP.x) / (CARD.width + GAP.x));

const isAsTidy = (id: string, tidy: ReadonlyMap<string, Place>, now: ReadonlyMap<string, Place>): boolean => {
  const [before, after] = [tidy.get(id), now.get(id)];
  return before?.x === after?.x && before?.y === after?.y;
};

/** Whoever was not moved by hand makes room, downwards, for those who were. */
const giveWay = (places: Map<string, Place>, moved: ReadonlySet<string>): void => {
  const taken = [...moved].flatMap((id) => places.get(id) ?? []);
  if (taken.length === 0) return;
  for (const [id, place] of places) {
    if (moved.has(id)) continue;
    let free = place;
    let blocker = taken.find((other) => overlaps(free, other));
    while (blocker !== undefined) {
      free = { x: free.x, y: blocker.y + CELL_HEIGHT + GAP.stack };
      blocker = taken.find((other) => overlaps(free, other));
    }
    places.set(id, free);
    taken.push(free);
  }
};

const overlaps = (a: Place, b: Place): boolean =>
  Math.abs(a.x - b.x) < CARD.width + GAP.x / 2 && Math.abs(a.y - b.y) < CELL_HEIGHT + GAP.stack / 2;

/** From the middle of the superior's lower edge to the middle of the other's upper edge. */
export const elbow = (from: Place, to: Place): Place[] => {
  const start = { x: from.x + CARD.width / 2, y: from.y + CELL_HEIGHT };
  const end = { x: to.x + CARD.width / 2, y: to.y + CELL_HEIGHT - CARD.height };
  const bus = (start.y + end.y) / 2;
  return [start, { x: start.x, y: bus }, { x: end.x, y: bus }, end];
};
