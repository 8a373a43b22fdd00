import { agreementOfCase } from '../language/agreement.ts';
import type { Word } from '../language/clause/clause.ts';
import { CLUB_PREFIXES } from '../language/lexicon/club-prefixes.ts';
import { STRONG_ER, UNKNOWN_GENITIVE } from '../language/lexicon/endings.ts';
import { PLACED_BODY_ENDINGS } from '../language/lexicon/placed-bodies.ts';
import { classifyNoun, isFirstName } from '../language/phrase/classify-noun.ts';
import { isBodyOfCountry } from '../language/phrase/find-name.ts';
import { inNominative } from '../language/phrase/nominative.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { isOwnedBody, ownedBodyAsNamed } from '../language/phrase/owned-body.ts';
import { readNoun } from '../language/phrase/read-noun.ts';
import { isCapitalAdjective } from '../language/phrase/word-traits.ts';
import { plainWords } from '../language/plain-words.ts';

/** The name of a body where more than its proper name belongs to it: "FC Seedorf", "Verwaltungsgericht Ostertal"; null for others. */
export const nameOfWhole = (own: NounPhrase, text: string): string | null =>
  nameOfClub(own, text) ?? nameOfOwned(own, text) ?? (isNamedWhole(own) ? nameOfBody(own, text) : null);

/** "das Verwaltungsgericht Ostertal": the place alone does not name the body. */
const isPlacedBody = ({ head }: NounPhrase): boolean =>
  PLACED_BODY_ENDINGS.some((ending) => head.form.lower.endsWith(ending));

/** "im Justizministerium Jan Ohm" is somebody's name behind a body, and not the body's. */
const isNamedWhole = (own: NounPhrase): boolean =>
  !endsInPerson(own) &&
  (isPlacedBody(own) || isBodyWithCountry(own) || isNamedByAdjective(own) || isNamedByNoun(own));

/** "der Verkehrsclub Norwegen" */
const isBodyWithCountry = ({ head, name, words }: NounPhrase): boolean =>
  name !== null &&
  head.end < name.start &&
  isBodyOfCountry(head.form) &&
  words.filter(({ start }) => start >= name.start).every(({ form }) => classifyNoun(form).nation);

/** "die beauftragte [Anwaltskanzlei Max Vogt]": the firm, and not its owner; null for others. */
function nameOfOwned({ kind, head, name }: NounPhrase, text: string): string | null {
  if (kind !== 'organisation' || name === null || name.start < head.end) return null;
  return isOwnedBody(head.form)
    ? ownedBodyAsNamed(head.form) + plainWords(text.slice(head.end, name.end))
    : null;
}

function endsInPerson({ words, name, head }: NounPhrase): boolean {
  const named = words.filter(({ start }) => start >= (name?.start ?? start + 1));
  return named.length > 1 && head.end < (named[0]?.start ?? 0) && isFirstName(named[0]?.text ?? '');
}

/** "sein Klub [FC Seedorf]", "der [Nordstädter SC]": letters that open or close the name of a club; null for other names. */
function nameOfClub({ name, words }: NounPhrase, text: string): string | null {
  const at = words.findIndex(({ start }) => start === name?.start);
  const [before, first] = [words[at - 1], words[at]];
  if (name === null || before === undefined || first === undefined || !before.form.capitalised) return null;
  const closes = CLUB_PREFIXES.has(first.text) && first.end === name.end && STRONG_ER.test(before.text);
  if (!closes && !CLUB_PREFIXES.has(before.text)) return null;
  return plainWords(text.slice(before.start, name.end));
}

/** "der [Internationale] Bergrat": a capital adjective before a noun that no dictionary has is part of the name. */
function isNamedByAdjective(phrase: NounPhrase): boolean {
  const before = withoutArticle(phrase).filter(({ end }) => end <= (phrase.name?.start ?? 0));
  return (
    phrase.kind === 'organisation' &&
    before.length > 0 &&
    before.every((word) => word.form.capitalised && isCapitalAdjective(word))
  );
}

/** A noun of the dictionary, or a compound of one that is no short piece of a name ("Hellbach"). */
function isMadeOfNoun({ form }: Word): boolean {
  const { known, last } = readNoun(form);
  return known && (last === null || last.length >= LONG_PART);
}

const LONG_PART = 5;

/** "die [Gewerkschaft] Nahverkehr": a noun that says what the body is about does not name it alone. */
const isNamedByNoun = ({ kind, head, name, words }: NounPhrase): boolean =>
  kind === 'organisation' &&
  name !== null &&
  head.end < name.start &&
  words.every((word) => {
    const { known, kind: noun, nation } = classifyNoun(word.form);
    return (
      word.start < name.start ||
      word.kind === 'number' ||
      (known && noun === 'thing' && !nation && isMadeOfNoun(word))
    );
  });

/** A name as it is written, but for the case of a body ("des [Seedorfer Landratsamtes]"). */
export function nameAsWritten(named: NounPhrase, text: string, from: number): string {
  const end = named.name?.end ?? named.end;
  const noun = classifyNoun(named.head.form);
  // "das Research Institute": no case of the one name ends so, and it is not German.
  const foreign = named.head.text.endsWith('e') && !named.plural && named.words.length > 1;
  const [article] = named.words;
  if (!noun.known && named.kind === 'organisation' && named.head.end === end && isGenitive(article))
    return plainWords(text.slice(from, end)).replace(UNKNOWN_GENITIVE, '');
  if (foreign || noun.kind !== 'organisation' || !noun.known || named.head.end !== end)
    return plainWords(text.slice(from, end));
  const own = named.words.filter((word) => word.start >= from && word.end <= end);
  return plainWords(inNominative(named, own, text));
}

/** "des": an article that is a genitive and nothing else. */
const isGenitive = (article: Word | undefined): boolean =>
  article !== undefined && article.form.determiner !== 0 && (article.form.determiner & ~GENITIVE) === 0;

const GENITIVE = agreementOfCase('genitive');

export const MARKS = /[„“”"»«]/g;

const nameOfBody = (phrase: NounPhrase, text: string): string =>
  inNominative(
    phrase,
    withoutArticle(phrase).filter(({ end }) => end <= (phrase.name?.end ?? phrase.end)),
    text,
  ).replace(MARKS, '');

/** The words without article and pronoun in front; "zwei", "viele", "keine" stay. */
export function withoutArticle(phrase: NounPhrase): readonly Word[] {
  const from = phrase.words.findIndex(({ form }) => form.determiner === 0 || !form.traits.has('article'));
  return from < 0 ? phrase.words : phrase.words.slice(from);
}
