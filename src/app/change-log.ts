import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../feed/write-whole.ts';

/** So long a change can be taken back, in milliseconds; afterwards what was taken out is deleted. */
const UNDO = 86_400_000;
/** Hidden, so that nothing in them is an article. */
const TRASH = '.trash';
const CHANGES = '.changes.json';

const changes = z.array(
  z.object({
    kind: z.enum(['added', 'removed']),
    at: z.string(),
    titles: z.array(z.string()),
    /** Where each file was or is, and where it lies while it is taken out. */
    files: z.array(z.object({ place: z.string(), trash: z.string() })),
  }),
);
export type Change = z.infer<typeof changes>[number];

/** What was changed by hand during the last day, in a file beside the articles. */
export class ChangeLog {
  readonly #folder: string;
  readonly #clock: () => number;

  /** @param clock milliseconds, as `Date.now` */
  constructor(folder: string, clock: () => number) {
    this.#folder = folder;
    this.#clock = clock;
  }

  /** Writes a change down, and deletes for good what was taken out more than a day ago. */
  async note(kind: Change['kind'], titles: readonly string[], places: readonly string[]): Promise<Change> {
    const files = places.map((place) => ({
      place: path.resolve(place),
      trash: path.join(this.#folder, TRASH, randomUUID()),
    }));
    const change = { kind, at: new Date(this.#clock()).toISOString(), titles: [...titles], files };
    const known = await this.#read();
    const oldest = new Date(this.#clock() - UNDO).toISOString();
    for (const old of known.filter((one) => one.at <= oldest))
      for (const { trash } of old.files) await rm(trash, { force: true });
    await this.#write([...known.filter((one) => one.at > oldest), change]);
    return change;
  }

  /** The last change, if it can still be taken back; else null. */
  async last(): Promise<Change | null> {
    const last = (await this.#read()).at(-1);
    return last && this.#clock() - Date.parse(last.at) <= UNDO ? last : null;
  }

  async dropLast(): Promise<void> {
    await this.#write((await this.#read()).slice(0, -1));
  }

  async #read(): Promise<readonly Change[]> {
    const written = await readFile(path.join(this.#folder, CHANGES), 'utf8').catch(() => '[]');
    const parsed = changes.safeParse(parseJson(written));
    return parsed.success ? parsed.data : [];
  }

  #write(known: readonly Change[]): Promise<void> {
    return writeWhole(path.join(this.#folder, CHANGES), JSON.stringify(known));
  }
}

/** A file that is not there any more was taken out by hand meanwhile. */
export async function moveAll(
  { files }: Change,
  from: 'place' | 'trash',
  to: 'place' | 'trash',
): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(file[to]), { recursive: true });
    await rename(file[from], file[to]).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return;
      // Another disk: the folder of the articles and that of the data may lie on two.
      if (error.code !== 'EXDEV') throw error;
      await writeWhole(file[to], await readFile(file[from]));
      await rm(file[from]);
    });
  }
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
