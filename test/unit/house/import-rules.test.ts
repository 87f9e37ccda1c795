/** The rules of who may know whom can fail: each is shown an import that it must refuse. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const CONFIG = resolve('.dependency-cruiser.mjs');
const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

const broken = (from: string, to: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'inroad-imports-'));
  const relative = `${'../'.repeat(from.split('/').length - 1)}${to}`;
  for (const [path, text] of [
    [from, `import { x } from '${relative}';\nexport const y = x;\n`],
    [to, 'export const x = 1;\n'],
    [
      'tsconfig.json',
      '{"compilerOptions":{"module":"nodenext","allowImportingTsExtensions":true,"noEmit":true}}',
    ],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = spawnSync(process.execPath, [CRUISER, 'src', '--config', CONFIG, '--output-type', 'err'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return run.status === 0 ? 'allowed' : run.stdout;
};

test.each([
  ['reading-knows-nobody', 'src/reading/account.ts', 'src/sales/desk.ts'],
  ['chat-is-the-lowest', 'src/chat/reply.ts', 'src/delivery/inbox.ts'],
  ['no-slice-knows-a-platform', 'src/sales/visits/draft.ts', 'src/platforms/web/app.ts'],
  ['no-slice-knows-how-it-is-delivered', 'src/sales/visits/draft.ts', 'src/delivery/inbox.ts'],
  ['a-platform-speaks-through-chat-alone', 'src/platforms/web/app.ts', 'src/sales/visits/store.ts'],
  ['commands-are-private-to-their-slice', 'src/sales/tasks/store.ts', 'src/sales/visits/commands/undo.ts'],
  ['nobody-imports-the-start', 'src/sales/desk.ts', 'src/start.ts'],
])(
  '%s refuses %s importing %s',
  (rule, from, to) => {
    expect(broken(from, to)).toContain(rule);
  },
  30_000,
);

test('what the house allows is allowed', () => {
  expect(broken('src/sales/visits/draft.ts', 'src/chat/reply.ts')).toBe('allowed');
}, 30_000);
