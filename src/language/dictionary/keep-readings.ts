import { readDictionaryFile, writeDictionaryFile } from './dictionary-file.ts';
import type { PackedReadings } from './pack-readings.ts';

export interface KeepOptions {
  readonly file: string;
  /** The packages that the readings are built from, with their versions. */
  readonly packages: string;
  readonly build: () => Promise<PackedReadings>;
  /** Told in a sentence when readings are built, and when they cannot be kept. */
  readonly onProgress: ((sentence: string) => void) | undefined;
}

/**
 * The readings kept in a file, or built and then kept there. Where no file can be written they are built all the
 * same, and a sentence says so.
 *
 * @throws what `build` throws
 */
export async function keepReadings({
  file,
  packages,
  build,
  onProgress,
}: KeepOptions): Promise<PackedReadings> {
  const kept = await readDictionaryFile(file, packages);
  if (kept !== null) return kept;
  onProgress?.(`Das deutsche Wörterbuch wird einmalig aufgebaut (${packages}) …`);
  const built = await build();
  try {
    await writeDictionaryFile(file, packages, built);
    onProgress?.(`Das deutsche Wörterbuch liegt jetzt in ${file}.`);
  } catch {
    onProgress?.(
      `Das deutsche Wörterbuch lässt sich nicht in ${file} ablegen und wird bei jedem Start neu aufgebaut.`,
    );
  }
  return built;
}
