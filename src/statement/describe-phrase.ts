import type { Word } from '../language/clause/clause.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Gender } from '../language/reading.ts';
import type { Span } from '../language/span.ts';
import { isUtterance } from './find-source-statements.ts';
import type { ReadSentence } from './read-sentences.ts';

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
}

/** Describes whom a phrase names: "Angaben der Polizei" names the police, "der Sprecher, Max Vogt," Max Vogt. */
export function describePhrase(sentence: ReadSentence, phrase: NounPhrase): Description {
  const own = sourceOf(sentence, phrase);
  const { text } = sentence;
  const attached = sentence.phrases.filter(
    ({ attachedTo }) => attachedTo !== null && sentence.phrases[attachedTo] === own,
  );
  const apposition = attached.find(({ attachment }) => attachment === 'apposition') ?? null;
  const named = own.name !== null ? own : apposition?.name != null ? apposition : null;
  const name = named?.name == null ? null : text.slice(named.name.start, named.name.end);
  const mention = { start: own.start, end: own.fullEnd };
  return {
    phrase: own,
    mention,
    name,
    role: own.kind === 'person' || named !== null ? roleOf(sentence, own, named, apposition) : null,
    kind: own.kind,
    gender: own.gender ?? apposition?.gender ?? null,
    plural: own.plural,
  };
}

/** The phrase that hangs on a noun for words uttered ("Angaben [der Polizei]"), else the phrase itself. */
function sourceOf(sentence: ReadSentence, phrase: NounPhrase): NounPhrase {
  if (!isUtterance(phrase)) return phrase;
  const inner = sentence.phrases.find(
    ({ attachedTo, attachment }) =>
      attachedTo !== null && sentence.phrases[attachedTo] === phrase && attachment !== 'apposition',
  );
  return inner ?? phrase;
}

function roleOf(
  sentence: ReadSentence,
  own: NounPhrase,
  named: NounPhrase | null,
  apposition: NounPhrase | null,
): string | null {
  const role = roleWords(sentence, own, apposition);
  if (role !== null) return role;
  return apposition !== null && named === own ? roleWords(sentence, apposition, null) : null;
}

/** The words before the name, or all when there is none, without the determiner, with their genitives. */
function roleWords(sentence: ReadSentence, phrase: NounPhrase, apposition: NounPhrase | null): string | null {
  const { text } = sentence;
  const words = withoutDeterminers(phrase);
  const first = words[0];
  if (first === undefined) return null;
  if (phrase.name !== null) {
    return phrase.name.start > first.start ? text.slice(first.start, phrase.name.start).trim() : null;
  }
  const end = apposition === null ? phrase.fullEnd : apposition.start;
  return text.slice(first.start, end).replace(/[\s,]+$/, '');
}

export function withoutDeterminers(phrase: NounPhrase): readonly Word[] {
  const from = phrase.words.findIndex(({ form, kind }) => form.determiner === 0 || kind === 'number');
  return from < 0 ? phrase.words : phrase.words.slice(from);
}
