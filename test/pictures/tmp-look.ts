import { launchBrowser } from '../support/browser.ts';
import { startServer } from '../support/server.ts';

const [server, browser] = await Promise.all([startServer({ LOG_LEVEL: 'error' }), launchBrowser()]);
try {
  const script = await import(process.argv[2] ?? '');
  await script.default({ server, browser });
} finally {
  await browser.close();
  await server.stop();
  process.stdout.write(server.written().slice(0, 3000));
}
