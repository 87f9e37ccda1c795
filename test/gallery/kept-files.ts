/** Pictures of replies as chat platforms keep them: PNG, each by its id. */
import { picturesIn } from '../../src/chat/picture.ts';
import { drawPng } from '../../src/platforms/draw-png.ts';
import type { Shot } from './scene.ts';

const idOfSvg = new Map<string, string>();
const addressOfId = new Map<string, string>();

/** SVG -> id. */
export const keptFiles: ReadonlyMap<string, string> = idOfSvg;

export const isKept = (id: string): boolean => addressOfId.has(id);

export const addressOf = (id: string): string => {
  const address = addressOfId.get(id);
  if (address === undefined) throw new Error(`no file ${id}`);
  return address;
};

export const keepFiles = async (shot: Shot): Promise<void> => {
  if (!('reply' in shot)) return;
  for (const { svg } of picturesIn(shot.reply.blocks)) {
    if (idOfSvg.has(svg)) continue;
    const png = await drawPng(svg);
    const id = `F${String(idOfSvg.size).padStart(10, '0')}`;
    addressOfId.set(id, `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
    idOfSvg.set(svg, id);
  }
};
