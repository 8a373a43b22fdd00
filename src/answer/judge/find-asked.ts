import type { Word } from '../../language/clause/clause.ts';
import { INSIDE_PHRASE, NO_PLACE, PLACING_PREPOSITIONS } from '../../language/lexicon/answering-words.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import { compareConcepts, readConcept } from '../../language/proposition/concept.ts';
import type { Argument, Proposition, SentenceReading } from '../../language/proposition/proposition.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { readRoles, sharedGroup } from '../wanted/roles.ts';
import { findClauseTimes } from './find-clause-times.ts';
import { findLoneNumber } from './find-lone-number.ts';
import { findNumber } from './find-number.ts';
import { findReason } from './find-reason.ts';

/** The words with which a matching proposition says what was asked for; null when it does not say it. */
export function findAsked(
  question: QuestionReading,
  at: SentenceInContext,
  proposition: Proposition,
): string | null {
  switch (question.kind) {
    case 'count':
      return findCount(question, at, proposition);
    case 'when':
      return findTime(at, proposition);
    case 'where':
      return findPlace(at.sentence, proposition);
    case 'why':
      return findReason(at, proposition);
    case 'who':
    case 'what':
      if (question.askedPreposition !== null)
        return findPrepositional(question.askedPreposition, proposition);
      return findFiller(question, proposition) ?? findContent(at, proposition);
    default:
      return '';
  }
}

function findCount(
  { counted }: QuestionReading,
  at: SentenceInContext,
  proposition: Proposition,
): string | null {
  const own = proposition.arguments.filter(({ words, head, slots }) =>
    counted === null
      ? slots.some((slot) => slot === 'a' || slot === 'n' || slot === 'self')
      : isCounted(counted, words, head),
  );
  for (const { phrase, words } of own) {
    const number =
      phrase === null ? null : (findNumber(at, phrase) ?? words.find(({ kind }) => kind === 'number')?.text);
    if (number != null) return number;
  }
  return own.length === 0 ? null : findLoneNumber(at, proposition);
}

const isCounted = (
  counted: NonNullable<QuestionReading['counted']>,
  words: readonly Word[],
  head: Word,
): boolean =>
  [head, ...words].some((word) => {
    const likeness = compareConcepts(counted, readConcept(word.form));
    return likeness === 'same' || likeness === 'narrower';
  });

/** A time named in the proposition's own clause. */
export function findTime(at: SentenceInContext, proposition: Proposition): string | null {
  const found = findClauseTimes(at, proposition).find(
    ({ time: { type, precision }, before }) =>
      (type === 'date' || type === 'time') && precision !== null && !INSIDE_PHRASE.test(before),
  );
  return found === undefined ? null : at.article.text.slice(found.time.start, found.time.end);
}

const findPlace = ({ clauses }: SentenceReading, { clause }: Proposition): string | null =>
  findPlaces(clauses[clause]?.phrases ?? [])[0]?.head.text ?? null;

/** The phrases that name a place. */
export function findPlaces(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter(
    ({ preposition, head, kind }) =>
      preposition !== null &&
      PLACING_PREPOSITIONS.has(preposition) &&
      kind !== 'pronoun' &&
      !head.form.traits.has('month') &&
      !head.form.traits.has('weekday') &&
      !NO_PLACE.test(head.text),
  );
}

/** Who or what fills the role of the question word. */
function findFiller({ pattern }: QuestionReading, proposition: Proposition): string | null {
  if (pattern === null) return null;
  const group = sharedGroup(pattern.proposition, proposition);
  const asked = readRoles(pattern.proposition, group).find(({ argument }) => isAsked(argument));
  if (asked === undefined) return '';
  const filler = readRoles(proposition, group).find(
    ({ roles, argument }) =>
      !argument.pronoun &&
      !(proposition.kind === 'noun' && argument.inferred) &&
      !argument.slots.includes('self') &&
      [...asked.roles].some((role) => roles.has(role)),
  );
  return filler?.argument.words.map(({ text }) => text).join(' ') ?? null;
}

/** "starb [an einer Grippe]" for "Woran?". */
function findPrepositional(preposition: string, { arguments: list }: Proposition): string | null {
  const found = list.find(
    ({ slots, inferred, pronoun }) => slots.includes(preposition) && !inferred && !pronoun,
  );
  return found?.words.map(({ text }) => text).join(' ') ?? null;
}

/** "forderte ihn auf, [die Halle zu räumen]": the clause below says what. */
function findContent({ article, sentence }: SentenceInContext, { clause, kind }: Proposition): string | null {
  if (kind !== 'verb') return null;
  const below = sentence.clauses.find(
    ({ clause: lower }) =>
      lower.parent === clause && (lower.kind === 'infinitive' || lower.introducer?.form.lower === 'dass'),
  );
  return below === undefined ? null : article.text.slice(below.clause.start, below.clause.end);
}

const isAsked = ({ words, phrase }: Argument): boolean =>
  phrase?.determiner?.form.question === true || words.some(({ form }) => form.question);
