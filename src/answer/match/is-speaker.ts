import { findTokens } from '../../language/find-tokens.ts';
import { isAbbreviation } from '../../language/is-abbreviation.ts';
import { REPRESENTS, SOMEBODY_BESIDE } from '../../language/lexicon/speaking-for.ts';
import { classifyNoun, isFirstName } from '../../language/phrase/classify-noun.ts';
import { findCountryOfWord, isActorNoun } from '../../language/phrase/find-country-of-word.ts';
import { compareConcepts, readConcept } from '../../language/proposition/concept.ts';
import type { Proposition, SentenceReading } from '../../language/proposition/proposition.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { compareArgument } from './compare-arguments.ts';
import { speakerOf } from './speaker-of.ts';

/**
 * Whether a statement is the wanted speaker's, by the name and role the article gives: of a person's names the last
 * one must meet; a country speaks by its bodies.
 */
export function isSpeakerOf(wanted: Wanted, statement: Statement | null): boolean {
  const name = speakerOf(statement);
  if (name === null) return false;
  const country = wanted.required[0]?.country ?? null;
  if (country !== null) return isBodyOf(country, name);
  const { vocabulary } = wanted.argument.head.form;
  const tokens = findTokens(name);
  const last = wanted.required.at(-1);
  const at = tokens.findIndex(
    ({ text }) => last !== undefined && compareConcepts(last, readConcept(vocabulary.form(text))) === 'same',
  );
  if (at < 0 || (at > 0 && SOMEBODY_BESIDE.test(tokens[0]?.text ?? ''))) return false;
  const first = tokens[at - 1]?.text ?? '';
  const own = wanted.argument.words.find(({ text }) => isFirstName(text))?.text;
  return own === undefined || !isFirstName(first) || isSameStart(own, first);
}

/** Whether one of the statements is the wanted speaker's and gives a first name: then a person is wanted, and no body. */
export const isPersonAmong = (wanted: Wanted, statements: readonly Statement[]): boolean =>
  statements.some(
    (statement) =>
      isSpeakerOf(wanted, statement) && isFirstName(findTokens(speakerOf(statement) ?? '')[0]?.text ?? ''),
  );

/** "Karl" and "Karl-Heinz"; "Uwe Vogt" is not "Karl Vogt". */
const isSameStart = (left: string, right: string): boolean =>
  left.startsWith(right.slice(0, 3)) || right.startsWith(left.slice(0, 3));

function isBodyOf(country: string, name: string): boolean {
  const words = findTokens(name).map(({ text }) => text);
  if (findCountryOfWord(words.join('-')) === country) return true;
  const named = words.some((word) => findCountryOfWord(word) === country);
  return named && (words.length === 1 || words.some((word) => isActorNoun(word.toLowerCase())));
}

/**
 * Whether a statement's speaker is the wanted one or speaks for it by the role the article gives: "Leiter der
 * norwegischen Delegation" for Norway, "Sprecher der Werft" for the wharf.
 */
export function speaksFor(wanted: Wanted, statement: Statement): boolean {
  if (isSpeakerOf(wanted, statement)) return true;
  const role = statement.speaker?.role ?? null;
  if (role === null) return false;
  const words = findTokens(role).map(({ text }) => text);
  const country = wanted.required[0]?.country ?? null;
  if (country !== null)
    return isBodyOf(country, role) && words.every((word) => (findCountryOfWord(word) ?? country) === country);
  const { vocabulary } = wanted.argument.head.form;
  const concepts = words
    .flatMap((text) => [text, ...text.split('-').slice(0, -1)])
    .map((text) => readConcept(vocabulary.form(text)));
  return wanted.required.every((concept) =>
    concepts.some((word) => compareConcepts(concept, word) === 'same'),
  );
}

/** The same, or the subject of the clause that embeds the proposition is the wanted one ("Der Iran bestritt, …"). */
export function isSpeaker(
  wanted: Wanted,
  statement: Statement | null,
  { clauses }: SentenceReading,
  proposition: Proposition,
): boolean {
  if (isSpeakerOf(wanted, statement)) return true;
  if (speakerOf(statement) !== null) return false;
  const own = clauses[proposition.clause];
  const upper = proposition.kind === 'noun' ? own : clauses[own?.clause.parent ?? -1];
  return (
    upper?.arguments.some(
      (argument) => argument.slots.includes('n') && compareArgument(wanted, argument) === 'same',
    ) === true
  );
}

/**
 * Whether a statement answers "Was sagt X?": X itself; for a body who speaks for it ("Nordwerk-Chefin Anna Weber"); for an
 * office who holds it, where the role names no other country and the article the wanted one.
 */
export function answersFor(
  wanted: Wanted,
  statement: Statement,
  mentions: (wanted: Wanted) => boolean,
): boolean {
  if (isSpeakerOf(wanted, statement)) return true;
  const role = statement.speaker?.role ?? null;
  if (role === null) return false;
  const { head } = wanted.argument;
  if (isAbbreviation(head.text)) return REPRESENTS.test(role) && speaksFor(wanted, statement);
  if (classifyNoun(head.form).kind !== 'person' || wanted.required.some(({ name }) => name)) return false;
  return holdsOffice(wanted, role) && mentions(wanted);
}

function holdsOffice({ argument, head, required }: Wanted, role: string): boolean {
  const words = findTokens(role).map(({ text }) => text);
  const country = required[0]?.country ?? null;
  const named = words.flatMap((word) => findCountryOfWord(word) ?? []);
  if (!named.every((other) => other === country)) return false;
  const office = words.find((word) => /^\p{Lu}/u.test(word) && findCountryOfWord(word) === null);
  if (office === undefined) return false;
  return compareConcepts(head, readConcept(argument.head.form.vocabulary.form(office))) === 'same';
}
