import { PLURAL_AGREEMENT } from '../../language/agreement.ts';
import type { Word } from '../../language/clause/clause.ts';
import { NEXT_OFFICE } from '../../language/lexicon/office-modifiers.ts';
import { traitsOf } from '../../language/lexicon/word-traits.ts';
import { isDefinite } from '../../language/phrase/is-definite.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import { readNoun } from '../../language/phrase/read-noun.ts';
import { compareConcepts, type Likeness, readConcept } from '../../language/proposition/concept.ts';
import type { Argument, SentenceReading } from '../../language/proposition/proposition.ts';
import { findReferentBefore } from '../../reference/resolve-argument.ts';
import { standsBeside } from '../../reference/stands-beside.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { compareArgument } from './compare-arguments.ts';
import { isSpeakerOf, speaksFor } from './is-speaker.ts';

/** What surrounds a mention: the statements of its sentence, and the sentences before, the nearest last. */
export interface MentionContext {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly before: readonly SentenceReading[];
}

/**
 * Whether a pronoun stands for what was wanted: by the statement whose speaker it is, else by the nearest subject
 * before it that agrees.
 */
export function resolvesTo(wanted: Wanted, pronoun: Word, context: MentionContext): boolean {
  const spoken = context.statements.find(
    ({ speaker }) =>
      speaker !== null && speaker.mention.start <= pronoun.start && speaker.mention.end >= pronoun.end,
  );
  if (spoken !== undefined) return isSpeakerOf(wanted, spoken);
  if (isCollective(pronoun.form.lower)) return speaksForItself(wanted, pronoun, context);
  const subject = findReferentBefore(pronoun.form.lower, context.before);
  return subject !== null && compareArgument(wanted, subject) !== null;
}

/** "Dazu wolle [man] klagen, sagte der Sprecher der Werft": who speaks means the own side. */
export const isCollective = (lower: string): boolean => traitsOf(lower).has('collective');

function speaksForItself(wanted: Wanted, { start }: Word, { statements }: MentionContext): boolean {
  const inside = statements.filter(({ spans }) =>
    spans.some((span) => start >= span.start && start < span.end),
  );
  const spoken = inside.filter(({ speaker }) => speaker !== null);
  return spoken.length > 0 && spoken.every((statement) => speaksFor(wanted, statement));
}

/**
 * Whether a description ("der Minister") stands for the name wanted: the article itself puts the two together
 * ("Minister Anna Weber", "Anna Weber, Minister"), or the question does ("der Hund Waldo") and the article names it.
 */
export function describes(
  { required, argument }: Wanted,
  { phrase, head, words }: Argument,
  text: string,
): boolean {
  if (
    phrase?.kind !== 'noun' ||
    !isDefinite(phrase) ||
    isPlural(phrase.agreement) ||
    words.some(({ form }) => form.capitalised && !readNoun(form).known)
  )
    return false;
  const name = required.find((concept) => concept.name)?.lemmas.at(-1);
  if (name === undefined || isNextHolder(phrase, name, text)) return false;
  const own = readConcept(head.form);
  const called = argument.words.some(
    ({ form }) => readNoun(form).known && isKind(compareConcepts(readConcept(form), own)),
  );
  if (called) return text.toLowerCase().includes(name);
  return standsBeside(head, name, text);
}

/** So many words may stand between an office and who holds it: "der neue Bischof, der Lüttnower Konrad Ohm". */
const BESIDE = 4;

/** "die Wahl des [neuen] Bischofs": whoever comes after, unless the article calls the one who is wanted so ("der neue Bischof Ohm"). */
function isNextHolder({ modifiers, head }: Phrase, name: string, text: string): boolean {
  if (!modifiers.some(({ form }) => NEXT_OFFICE.test(form.lower))) return false;
  const office = readConcept(head.form).lemmas[0]?.toLowerCase() ?? head.form.lower;
  const words = text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return !words.some(
    (word, at) =>
      NEXT_OFFICE.test(word) &&
      words[at + 1]?.startsWith(office) === true &&
      words.slice(Math.max(0, at - BESIDE), at + 2 + BESIDE).includes(name),
  );
}

const isPlural = (agreement: number): boolean => (agreement & ~PLURAL_AGREEMENT) === 0;

const isKind = (likeness: Likeness | null): boolean => likeness === 'same' || likeness === 'narrower';
