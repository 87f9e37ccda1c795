/** `npm run feishu:setup`: registers the slash commands with Feishu, says what is missing and what is to do by hand. */
import { composeRegistry } from './compose-registry.ts';
import { readConfig } from './config.ts';
import { makeApi } from './platforms/feishu/api.ts';
import { setUpFeishu } from './platforms/feishu/setup.ts';

/** From sysexits.h: the configuration is wrong. */
const EXIT_CONFIG = 78;

const main = async (): Promise<number> => {
  const read = readConfig(process.env);
  if (!read.ok) {
    for (const problem of read.problems) process.stderr.write(`${problem}\n`);
    return EXIT_CONFIG;
  }
  const { feishu } = read.config.platforms;
  if (feishu === null) {
    process.stderr.write(
      'FEISHU_APP_ID and FEISHU_APP_SECRET should be set, as the app’s credentials page shows them\n',
    );
    return EXIT_CONFIG;
  }
  const isWhole = await setUpFeishu({
    api: makeApi(feishu, () => new Date()),
    domain: feishu.domain,
    mode: feishu.mode === 'webhook' ? 'webhook' : 'long-connection',
    commands: composeRegistry().commands,
    say: (line) => process.stdout.write(`${line}\n`),
  });
  return isWhole ? 0 : 1;
};

process.exitCode = await main();
