/** `npm run slack:manifest`: prints the manifest of the Slack app, to be pasted at api.slack.com/apps. */
import { composeRegistry } from './compose-registry.ts';
import { slackManifest } from './platforms/slack/manifest.ts';
import { manifestProblems } from './platforms/slack/manifest-problems.ts';

const USAGE = 'npm run --silent slack:manifest [-- https://address.that.slack.reaches]';

const main = (args: readonly string[]): number => {
  const address = args[0] ?? null;
  if (args.length > 1 || (address !== null && !address.startsWith('https://'))) {
    process.stderr.write(`${USAGE}\nWithout an address the app uses Socket Mode.\n`);
    return 1;
  }
  const manifest = slackManifest(composeRegistry().commands, address);
  const problems = manifestProblems(manifest);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) return 1;
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
  return 0;
};

process.exitCode = main(process.argv.slice(2));
