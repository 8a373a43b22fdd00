import { PLURAL_AGREEMENT } from '../language/agreement.ts';
import type { Word } from '../language/clause/clause.ts';
import { FOR_BOTH, LONGEST_BOTH } from '../language/lexicon/endings.ts';
import { POSTPOSED } from '../language/lexicon/gaps.ts';
import { inNominative } from '../language/phrase/nominative.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { plainWords } from '../language/plain-words.ts';
import type { Gender } from '../language/reading.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { authorInside } from './author-inside.ts';
import { canSpeak } from './can-speak.ts';
import { endOfCause } from './end-of-cause.ts';
import { endOfName } from './end-of-name.ts';
import { findNameBehind } from './find-name-behind.ts';
import { findGrammaticalSubject } from './find-subject.ts';
import { isMedium, isMuteText, isUtterance } from './is-text.ts';
import { MARKS, nameAsWritten, nameOfWhole, withoutArticle } from './name-of-body.ts';
import { findGivenName, isOfficeOf, isUninflected, withoutAge } from './office-words.ts';

/** What a phrase by itself says about whom it names. */
export interface Description {
  readonly phrase: NounPhrase;
  /** The words that stand for the speaker, with all that hangs on them. */
  readonly mention: Span;
  /** The proper name as written, or null. */
  readonly name: string | null;
  /** "Sprecher des Nationalen Sicherheitsrats", or null. */
  readonly role: string | null;
  readonly kind: NounPhrase['kind'];
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Whether what it is for is part of the name of a union of people: "Hilfe für den Norden". */
  readonly cause: boolean;
}

/** Describes whom a phrase names: "Angaben der Polizei" names the police, "der Sprecher, Max Vogt," Max Vogt. */
export function describePhrase(sentence: ReadSentence, phrase: NounPhrase): Description {
  const own = sourceOf(sentence, phrase);
  const { text } = sentence;
  const apposition =
    sentence.phrases.find(
      ({ attachedTo, attachment }) =>
        attachment === 'apposition' && attachedTo !== null && sentence.phrases[attachedTo] === own,
    ) ?? null;
  const remit = apposition === null ? findNameBehind(sentence, own) : null;
  if (remit?.name != null) {
    const role = titleOf(sentence, own, remit.name.start, remit.gender);
    const name = plainWords(text.slice(remit.name.start, remit.name.end));
    return describeNamed(own, remit, { role, name });
  }
  const named = own.name !== null ? own : apposition?.name != null ? apposition : null;
  const body = named === own ? nameOfWhole(own, text) : null;
  const given = named === own ? findGivenName(own) : null;
  const role =
    named === null || body !== null || given !== null
      ? null
      : (roleBefore(sentence, own, apposition) ?? roleIn(sentence, apposition, named));
  const cause = endOfCause(sentence, own);
  const end = cause > own.fullEnd ? cause : endOfName(sentence, own);
  const author = named === null ? authorInside(own) : null;
  return {
    phrase: end === own.fullEnd ? own : { ...own, fullEnd: end },
    mention: { start: own.start, end },
    name:
      author ??
      body ??
      (named?.name == null ? null : nameAsWritten(named, text, given?.start ?? named.name.start)),
    role: role === null ? null : plainWords(withoutAge(role)).replace(MARKS, ''),
    kind: author === null ? own.kind : 'organisation',
    gender: own.gender ?? apposition?.gender ?? null,
    plural: own.plural,
    cause: cause > own.fullEnd,
  };
}

const describeNamed = (
  own: NounPhrase,
  { gender, fullEnd }: NounPhrase,
  told: Pick<Description, 'name' | 'role'>,
): Description => ({
  ...told,
  phrase: own,
  mention: { start: own.start, end: fullEnd },
  kind: 'person',
  gender,
  plural: false,
  cause: false,
});

/** Whoever hangs on a noun for words uttered or a text ("Angaben [der Polizei]", "Studie [der Hochschule]"), else the phrase itself. */
function sourceOf(sentence: ReadSentence, phrase: NounPhrase): NounPhrase {
  const utterance = isUtterance(phrase);
  if (!utterance && (!isMuteText(phrase) || phrase.name !== null)) return phrase;
  const inner = sentence.phrases.find(
    ({ attachedTo, attachment }) =>
      attachedTo !== null && sentence.phrases[attachedTo] === phrase && attachment !== 'apposition',
  );
  if (inner === undefined || inner.words[0]?.kind === 'number')
    return (isMuteText(phrase) && mediumOf(sentence, phrase)) || phrase;
  return utterance || canSpeak(inner, false) ? inner : phrase;
}

/** "ein Kommentar [im Fachblatt Küste]": the medium right behind a text. */
function mediumOf({ phrases }: ReadSentence, text: NounPhrase): NounPhrase | undefined {
  const next = phrases[phrases.indexOf(text) + 1];
  const adjacent = next?.preposition != null && next.preposition.start === text.end + 1;
  return adjacent && isMedium(next) ? next : undefined;
}

/** "[Außenminister] Max Vogt", "[der Sprecher des Rates], Max Vogt". */
function roleBefore(sentence: ReadSentence, own: NounPhrase, apposition: NounPhrase | null): string | null {
  if (own.name === null)
    return apposition === null
      ? null
      : titleOf(sentence, own, apposition.start, own.gender ?? apposition.gender);
  const all = behindAttribute(withoutArticle(own).filter(({ end }) => end <= (own.name?.start ?? 0)));
  // "erst kürzlich Ministerin Eva Lamm"
  const before = all.filter((word) => !isUninflected(word));
  return isOfficeOf(own, before) ? inNominative(own, before, sentence.text) : null;
}

/** "der [auf Lesbos helfende] Arzt Max Vogt": what he does there is no part of his office. */
function behindAttribute(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ form }) => form.preposition !== null)) return words;
  const last = words.findLastIndex(({ form }) => !form.capitalised);
  return words.slice(last + 1);
}

/** "Max Vogt, [Sprecher des Rates]". */
const roleIn = (sentence: ReadSentence, apposition: NounPhrase | null, named: NounPhrase): string | null =>
  apposition === null || apposition === named
    ? null
    : titleOf(sentence, apposition, apposition.fullEnd, apposition.gender ?? named.gender);

/** All of a phrase as a reader names it: in the nominative, without its article and brackets. */
export const nameInFull = (sentence: ReadSentence, phrase: NounPhrase): string =>
  plainWords(titleOf(sentence, phrase, phrase.fullEnd));

/** The phrase up to an offset: its own words in the nominative, what hangs on it as written, without brackets. */
function titleOf(sentence: ReadSentence, phrase: NounPhrase, end: number, gender = phrase.gender): string {
  const words = withoutArticle(phrase);
  const named = isPluralSubject(sentence, phrase, words)
    ? sentence.text.slice(phrase.start, phrase.end)
    : inNominative({ ...phrase, gender }, words, sentence.text);
  const rest = sentence.text.slice(phrase.end, endOfBoth(sentence.text, Math.max(phrase.end, end)));
  return (named + rest).replace(/ ?\([^()]*\)|[„“”"»«]/g, '').replace(/[\s,]+$/, '');
}

/** "Forscher[*innen]": women are meant, too, where a word ends. */
const endOfBoth = (text: string, end: number): number =>
  end + (FOR_BOTH.exec(text.slice(end, end + LONGEST_BOTH))?.[0].length ?? 0);

/** "Internationale Beobachter sprachen": without an article only the verb tells that they are many. */
function isPluralSubject(sentence: ReadSentence, phrase: NounPhrase, bare: readonly Word[]): boolean {
  if (bare.length < phrase.words.length || phrase.preposition !== null || phrase.name !== null) return false;
  if ((phrase.agreement & PLURAL_AGREEMENT) === 0) return false;
  if (POSTPOSED.test(sentence.text.slice(phrase.fullEnd, phrase.fullEnd + 9))) return false;
  const at = sentence.phrasesOf.findIndex((phrases) => phrases.includes(phrase));
  const third = sentence.clauses[at]?.finite?.form.finite.filter(({ person }) => person === 3) ?? [];
  return (
    third.length > 0 &&
    third.every(({ number }) => number === 'plural') &&
    findGrammaticalSubject(sentence, at) === phrase
  );
}
