/** The lines to the database: one that has gone silent is cut, so that the pool makes a new one in its place. */
import { connect, type Socket } from 'node:net';

/**
 * Lines that nobody uses are closed by the pool after this time. Longer than the rounds of `delivery/leftovers.ts`,
 * so that a living process has a line at every time: by these the embedded server's last user is told.
 */
export const IDLE_TIMEOUT_S = 10;

/**
 * The server ends a statement after 10 s and the pool an idle line after 10 s: a line that has brought nothing for
 * longer is dead, even where the network does not say so. Without this its statements would wait for ever.
 */
const SILENCE_MAX_S = 13;
const SECOND_MS = 1_000;

/** What the pool tells of where to connect to. */
type Target = { host: readonly string[]; port: readonly number[]; path: string | false };

export type Lines = {
  /** Gives the pool a line that is still connecting: of one whose making rejects, the pool never lets go. */
  open: (target: Target) => Socket;
  /** Cuts all lines: what was under way on them is told so, and the next statement makes a new one. */
  cut: () => void;
};

export const makeLines = (): Lines => {
  const lines = new Set<Socket>();
  let tries = 0;
  return {
    open: ({ host, port, path }) => {
      // Several hosts are tried in turn, as the pool itself would do.
      const turn = tries++ % Math.max(host.length, 1);
      const to = { host: host[turn] ?? 'localhost', port: port[turn] ?? 5432 };
      const line = path ? connect(path) : connect(to.port, to.host);
      lines.add(line);
      watch(line, () => lines.delete(line));
      // The pool reads the name for the certificate and for its messages from here.
      return Object.assign(line, to);
    },
    cut: () => {
      for (const line of lines) line.destroy();
    },
  };
};

/** Counts seconds without a byte from the server, by the socket's own figures: they hold under TLS too. */
const watch = (line: Socket, onGone: () => void): void => {
  let heard = 0;
  let silentS = 0;
  const timer = setInterval(() => {
    silentS = line.bytesRead === heard ? silentS + 1 : 0;
    heard = line.bytesRead;
    if (silentS >= SILENCE_MAX_S) line.destroy();
    if (!line.destroyed) return;
    clearInterval(timer);
    onGone();
  }, SECOND_MS).unref();
};
