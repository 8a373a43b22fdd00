import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a person typed into the console chat, from one chat to the next. */
export interface ConsoleHistory {
  /** The lines, the latest first; none where nothing was kept or can be read. */
  read(): Promise<readonly string[]>;
  /** Keeps these lines, the latest first, instead of what was kept. */
  keep(lines: readonly string[]): void;
  /** Resolves when what was given to `keep` is written, or cannot be. Never rejects. */
  kept(): Promise<void>;
}

/** Keeps the lines in a file that its owner alone can read, the oldest first, as shells do. */
export function keepConsoleHistory(file: string): ConsoleHistory {
  let written = Promise.resolve();
  const write = async (lines: readonly string[]): Promise<void> => {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const text = lines.toReversed().map((line) => `${line}\n`);
    await writeFile(`${file}.new`, text.join(''), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch(() => '');
      return text
        .split('\n')
        .filter((line) => line !== '')
        .reverse();
    },
    keep(lines) {
      const now = [...lines];
      // A disk that is full takes away the arrow keys of the next chat, no more.
      written = written.then(() => write(now)).catch(() => {});
    },
    kept: () => written,
  };
}
