import type { Word } from '../clause/clause.ts';
import type { Core } from './core.ts';
import { isGenitive } from './genitive.ts';

/** So far before the name its role may begin, in characters. */
const REACH = 160;

/**
 * The role that a name behind a comma belongs to, over all that says whose it is: "[der Leiter] des Instituts für Küste und Watt
 * (IKW), Max Vogt, …". Between them stand no verb and nobody else; behind the name the comma closes.
 *
 * @returns the index of the role's core; null when the comma divides two people, and where the name may be of either of two
 * ("der Anwalt des Bürgermeisters, Max Vogt, …")
 */
export function findRoleBefore(
  cores: readonly Core[],
  index: number,
  words: readonly Word[],
  text: string,
): number | null {
  const name = cores[index] as Core;
  const start = (words[name.from] as Word).start;
  if (name.kind !== 'person' || name.name === null || name.preposition !== null || name.determiner !== null)
    return null;
  if (text.slice(start - 2, start) !== ', ' || !closes(text, (words[name.to - 1] as Word).end)) return null;
  let found: number | null = null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const core = cores[at] as Core;
    if (start - (words[core.from] as Word).start > REACH || !isJoined(words, core.to, name.from, text)) break;
    // "die Nichte der Rätin Eva Ohm, Lena Ohm, …": who has a name is nobody else.
    const named = core.kind === 'person' && core.name !== null;
    if (core.kind === 'pronoun' || (named && !isGenitive(core, words))) break;
    if (core.kind === 'person' && !named && !core.plural && agree(core, name)) {
      if (found !== null) return null;
      found = at;
    }
    if (found !== null && !hangs(core)) break;
  }
  return found;
}

/** The comma, full stop or bracket behind the name; another name joined by "und" makes a list. */
const closes = (text: string, end: number): boolean =>
  /^(?:\s?\([^()\n]{1,30}\))?["“”«»]?\s?(?:[,.;:!?)–-]|$|\n)/.test(text.slice(end, end + 36));

const agree = (role: Core, name: Core): boolean =>
  role.gender === null || name.gender === null || role.gender === name.gender;

/** Whether a core can hang on one before it: a genitive, or behind a preposition. */
const hangs = ({ preposition, determiner }: Core): boolean =>
  preposition !== null || determiner?.form.traits.has('genitive-article') === true;

/** Whether only nouns, their attributes, brackets and lists of nouns stand between two words, no clause of its own. */
function isJoined(words: readonly Word[], from: number, to: number, text: string): boolean {
  for (let index = from; index < to; index += 1) {
    const { form, start } = words[index] as Word;
    const before = words[index - 1] as Word;
    const gap = text.slice(before.end, start);
    if (/[;:.!?–]/.test(gap)) return false;
    if (gap.includes(', ') && index < to - 1 && !form.capitalised) return false;
    if (!form.capitalised && form.finite.length > 0 && form.determiner === 0 && form.adjectives.length === 0)
      return false;
  }
  const last = words[to - 1] as Word;
  const next = words[to] as Word;
  return !/[;:.!?–]/.test(text.slice(last.end, next.start).replace(/^\.?["“”«»)]*/, ''));
}
