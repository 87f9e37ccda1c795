/** Starts and stops the console's server. */
import { serve } from '@hono/node-server';
import { makeApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { STOP_GRACE_MS } from './limits.ts';
import type { RunningWeb, WebOptions } from './web-options.ts';

/** Rejects with the system's own error, such as EADDRINUSE, where the port cannot be had. */
export const startWeb = async (options: WebOptions): Promise<RunningWeb> => {
  const app = makeApp(options, await loadAssets());
  return new Promise((started, failed) => {
    const server = serve({ fetch: app.fetch, hostname: options.host, port: options.port }, ({ port }) => {
      const host = options.host.includes(':') ? `[${options.host}]` : options.host;
      const stop = () =>
        new Promise<void>((stopped) => {
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
