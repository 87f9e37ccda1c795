/** In CI a run that leaves tests out has failed: skipped ones, browser tests and cells of the contract that never ran. */
import type { Reporter, TestModule } from 'vitest/node';

/** Raised with each browser test; fewer means that a file was not found or no longer fits the pattern. */
const BROWSER_TESTS_MIN = 10;

/** Behaviours times platforms, less the five that a platform cannot have, each with its reason. Raised with each behaviour. */
const CONTRACT_CELLS_MIN = 320;

export const wholeRun: Reporter = {
  onTestRunEnd: (modules: readonly TestModule[]) => {
    const complaints: string[] = [];
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    if (skipped.length > 0) complaints.push(`skipped: ${skipped.map(({ fullName }) => fullName).join('; ')}`);
    const inBrowser = tests.filter(({ project }) => project.name === 'browser').length;
    if (inBrowser < BROWSER_TESTS_MIN) {
      complaints.push(`${inBrowser} browser tests ran, ${BROWSER_TESTS_MIN} are wanted`);
    }
    const cells = tests.filter(
      ({ project, name }) => project.name === 'contract' && !name.includes('not here:'),
    );
    if (cells.length < CONTRACT_CELLS_MIN) {
      complaints.push(`${cells.length} cells of the contract ran, ${CONTRACT_CELLS_MIN} are wanted`);
    }
    for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
    if (complaints.length > 0) process.exitCode = 1;
  },
};
