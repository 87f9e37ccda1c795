/** Style, scripts and icon, read once at start and served under a digest of them all, so they never grow stale. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Asset = { body: Uint8Array<ArrayBuffer>; type: string; integrity: string };

export type Assets = {
  /** Path of a file such as `console.css`. Throws for a name that is not there: found by the first test. */
  path: (name: string) => string;
  integrity: (name: string) => string;
  /** By digest and name as they stand in the path; null where either is unknown. */
  find: (digest: string, name: string) => Asset | null;
};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const PUBLIC_FOLDER = new URL('./public/', import.meta.url);
const HTMX = new URL(import.meta.resolve('htmx.org/dist/htmx.min.js'));

export const loadAssets = async (): Promise<Assets> => {
  const names = (await readdir(PUBLIC_FOLDER)).filter((name) => extname(name) in TYPES).sort();
  const files = new Map<string, Asset>();
  for (const name of names) files.set(name, await loadAsset(new URL(name, PUBLIC_FOLDER)));
  files.set('htmx.js', await loadAsset(HTMX));
  const digest = digestOf(files);
  const get = (name: string): Asset => {
    const asset = files.get(name);
    if (asset === undefined) throw new Error(`no asset named ${name}`);
    return asset;
  };
  return {
    path: (name) => `/assets/${digest}/${get(name) && name}`,
    integrity: (name) => get(name).integrity,
    find: (asked, name) => (asked === digest ? (files.get(name) ?? null) : null),
  };
};

const loadAsset = async (url: URL): Promise<Asset> => {
  const body = new Uint8Array(await readFile(fileURLToPath(url)));
  return {
    body,
    type: TYPES[extname(url.pathname)] ?? 'application/octet-stream',
    integrity: `sha384-${createHash('sha384').update(body).digest('base64')}`,
  };
};

/** One digest over all files: modules import each other by relative path, so they share a folder. */
const digestOf = (files: ReadonlyMap<string, Asset>): string => {
  const hash = createHash('sha256');
  for (const [name, asset] of files) hash.update(`${name}:${asset.integrity}\n`);
  return hash.digest('hex').slice(0, 16);
};
