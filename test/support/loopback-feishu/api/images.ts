/** Pictures for messages. https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create, read 2026-11. */
import { Refused, refuseWhere } from '../rules/refused.ts';
import { limitOf } from '../rules/rules.ts';
import { partsOf } from './multipart.ts';
import type { Route } from './route.ts';

/** First bytes of what Feishu takes; HEIC names itself a little later. */
const SIGNATURES = ['ffd8ff', '89504e47', '47494638', '424d', '00000100', '49492a00', '4d4d002a'];

const isPicture = (bytes: Buffer): boolean =>
  SIGNATURES.some((signature) => bytes.toString('hex', 0, 8).startsWith(signature)) ||
  bytes.toString('latin1', 8, 12) === 'WEBP' ||
  bytes.toString('latin1', 4, 8) === 'ftyp';

export const IMAGE_ROUTE = {
  id: 'images.create',
  method: 'POST',
  path: '/open-apis/im/v1/images',
  scopes: ['im:resource', 'im:resource:upload'],
  handle: ({ world, request }) => {
    const parts = partsOf(request.raw, request.contentType);
    const type = parts.get('image_type')?.toString() ?? '';
    refuseWhere(!['message', 'avatar'].includes(type), 'imageType', type);
    const image = parts.get('image');
    if (image === undefined) throw new Refused('imageMissing');
    refuseWhere(image.length < limitOf('imageEmpty'), 'imageEmpty');
    refuseWhere(image.length > limitOf('imageBytes'), 'imageBytes', `${image.length} bytes`);
    refuseWhere(!isPicture(image), 'imageFormat');
    const key = world.makeId('img_v3');
    world.images.add(key);
    return { data: { image_key: key } };
  },
} as const satisfies Route;
