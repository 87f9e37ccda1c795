/** An app under measurement, a process of its own with the settings that `npm start` gives it. */
import { fork } from 'node:child_process';

export type BenchProcess = {
  address: string;
  /** `work`: what was accepted is applied and sent from now on; `rest`: nothing further is. */
  tell: (word: 'work' | 'rest') => void;
  stop: () => Promise<void>;
};

/** `file` sends its address as its first message. */
export const startProcess = async (file: string, args: readonly string[]): Promise<BenchProcess> => {
  const child = fork(file, args, { execArgv: ['--max-semi-space-size=2', '--max-old-space-size=192'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const address = await new Promise<string>((ready, failed) => {
    child.once('message', (said) => ready(String(said)));
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)));
  });
  return {
    address,
    tell: (word) => {
      child.send(word);
    },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

export const tellAddress = (address: string): void => {
  process.send?.(address);
};
