/** Pictures of replies as images of Feishu: drawn and uploaded once, then shown by their key. */
import { createHash } from 'node:crypto';
import { type DrawPng, picturesIn } from '../../chat/picture.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import type { Api } from './api.ts';
import { recent } from './believed.ts';

/** SVG -> key of its image. What could not be uploaded is missing, and stands in words. */
export type Images = ReadonlyMap<string, string>;

export type Pictures = { imagesOf: (reply: Pick<Reply, 'blocks'>) => Promise<Images> };

export const makePictures = (api: Api, drawPng: DrawPng, log: Log): Pictures => {
  const uploaded = recent<string>();
  const imageOf = async (svg: string): Promise<string | null> => {
    const digest = createHash('sha256').update(svg).digest('hex');
    const known = uploaded.find(digest);
    if (known !== null) return known;
    const png = await drawn(svg, drawPng);
    const sent = png === null ? null : await upload(api, png);
    if (sent?.ok !== true || sent.value === null) {
      log.warn(
        { trouble: sent?.ok === false ? sent.trouble.kind : 'not drawn' },
        'a picture stands in words',
      );
      return null;
    }
    uploaded.keep(digest, sent.value);
    return sent.value;
  };
  return {
    imagesOf: async ({ blocks }) => {
      const images = new Map<string, string>();
      for (const { svg } of picturesIn(blocks)) {
        const key = await imageOf(svg);
        if (key !== null) images.set(svg, key);
      }
      return images;
    },
  };
};

const drawn = async (svg: string, drawPng: DrawPng): Promise<Uint8Array | null> => {
  try {
    return await drawPng(svg);
  } catch {
    return null;
  }
};

const upload = (api: Api, png: Uint8Array) =>
  api.call(async (client) => {
    const data = { image_type: 'message' as const, image: Buffer.from(png) };
    return (await client.im.image.create({ data }))?.image_key ?? null;
  });
