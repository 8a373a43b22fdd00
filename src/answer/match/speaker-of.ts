import { NAMES_NOBODY } from '../../language/lexicon/speaking-for.ts';
import type { Statement } from '../../statement/statement.ts';

/** The speaker's name; null for nobody, for a pronoun, and for "Berichten zufolge". */
export function speakerOf(statement: Statement | null): string | null {
  const name = statement?.speaker?.name ?? null;
  return name === null || NAMES_NOBODY.test(name) ? null : name;
}
