/** How pictures leave a reply for platforms that show no SVG. */
import type { Block, Picture } from './reply.ts';

/** PNG of an SVG that stands by itself. Rejects where it cannot be drawn; the picture's table stands for it then. */
export type DrawPng = (svg: string) => Promise<Uint8Array<ArrayBuffer>>;

/** In the order of the blocks, those of folds too. */
export const picturesIn = (blocks: readonly Block[]): Picture[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'picture') return [block.picture];
    return block.kind === 'fold' ? picturesIn(block.blocks) : [];
  });
