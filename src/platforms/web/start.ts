/** Starts and stops the console's server. */
import { serve } from '@hono/node-server';
import { makeApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { STOP_GRACE_MS } from './limits.ts';
import type { RunningWeb, WebOptions } from './web-options.ts';

/** Rejects with the system's own error, such as EADDRINUSE, where the port cannot be had. */
export const startWeb = async (options: WebOptions): Promise<RunningWeb> => {
  const app = makeApp(options, await loadAssets());
  let isStopping = false;
  const fetch: typeof app.fetch = async (...asked) => {
    const answer = await app.fetch(...asked);
    // Else a browser or proxy goes on asking over the connection that it has.
    if (isStopping) answer.headers.set('connection', 'close');
    return answer;
  };
  return new Promise((started, failed) => {
    const server = serve({ fetch, hostname: options.host, port: options.port }, ({ port }) => {
      const host = options.host.includes(':') ? `[${options.host}]` : options.host;
      const stop = () =>
        new Promise<void>((stopped) => {
          isStopping = true;
          server.close(() => stopped());
          if ('closeIdleConnections' in server) server.closeIdleConnections();
          setTimeout(() => {
            if ('closeAllConnections' in server) server.closeAllConnections();
          }, STOP_GRACE_MS).unref();
        });
      started({ address: `http://${host}:${port}`, stop });
    });
    server.on('error', failed);
  });
};
