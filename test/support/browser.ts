/** A real browser from npm, with the libraries and the Chinese font it needs: nothing of the machine's. */
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const packageFolder = (name: string): string => {
  const entry = fileURLToPath(import.meta.resolve(name));
  return entry.slice(0, entry.indexOf(join('node_modules', name)) + join('node_modules', name).length);
};

/** libnss3 and its kin, which a bare machine lacks, come packed with the browser. */
const unpackLibraries = async (folder: string): Promise<string> => {
  const packed = join(packageFolder('@sparticuz/chromium'), 'bin', 'al2023.tar.br');
  const child = join(folder, 'al2023.tar');
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(child));
  execFileSync('tar', ['-xf', child, '-C', folder]);
  return join(folder, 'al2023', 'lib');
};

/** Latin ones first: fontconfig takes the first that has a letter. */
const FONTS = [
  ['@embedpdf/fonts-latin', 'NotoSans-Regular.ttf'],
  ['@embedpdf/fonts-latin', 'NotoSans-Italic.ttf'],
  ['@embedpdf/fonts-latin', 'NotoSans-Bold.ttf'],
  ['@embedpdf/fonts-sc', 'NotoSansHans-Regular.otf'],
  ['@embedpdf/fonts-sc', 'NotoSansHans-Bold.otf'],
] as const;

/** fontconfig finds fonts under XDG_DATA_HOME. */
const layFonts = async (folder: string): Promise<void> => {
  const fonts = join(folder, 'fonts');
  await mkdir(fonts, { recursive: true });
  for (const [name, font] of FONTS) {
    await cp(join(packageFolder(name), 'fonts', font), join(fonts, font));
  }
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir><alias><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias></fontconfig>`,
  );
};

/**
 * The package unpacks under one name for all in the temporary folder: what another user unpacked there cannot be run,
 * and what was cut off looks whole. Ours is one for each user, and stands under its name only when it is whole.
 */
const unpackBrowser = async (): Promise<string> => {
  const own = join(tmpdir(), `inroad-chromium-${userInfo().uid}`);
  if (!existsSync(own)) {
    const fresh = await mkdtemp(`${own}-`);
    await withTemporaryFolder(fresh, () => sparticuz.executablePath());
    // Of two at the same time the second finds the first one's.
    await rename(fresh, own).catch(() => rm(fresh, { recursive: true }));
  }
  return join(own, 'chromium');
};

const withTemporaryFolder = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  const { TMPDIR: before } = process.env;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

export const launchBrowser = async (): Promise<Browser> => {
  const folder = await mkdtemp(join(tmpdir(), 'inroad-browser-'));
  const libraries = await unpackLibraries(folder);
  await layFonts(folder);
  const executablePath = await unpackBrowser();
  return chromium.launch({
    executablePath,
    // In one process two contexts would share their cookies.
    args: sparticuz.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
    headless: true,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: `${libraries}:${dirname(executablePath)}`,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      HOME: folder,
    },
  });
};
