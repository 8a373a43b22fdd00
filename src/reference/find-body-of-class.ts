import { BODY_CLASSES, type BodyClass } from '../language/lexicon/body-classes.ts';
import { STATES } from '../language/lexicon/states.ts';
import { classifyNoun } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { describePhrase, nameInFull } from './describe-phrase.ts';
import { findSubject } from './find-subject.ts';
import { isPluralSubject } from './fits-pronoun.ts';
import type { ReferenceContext } from './reference-context.ts';

/** So far back a body of another word for its kind may be meant, in characters. */
const FAR = 1500;
/** Of several, the one named in the last sentences is meant, when they name no other. */
const LAST = 300;

/** A body named before, and where. */
interface Named {
  readonly name: string;
  readonly at: number;
}

/**
 * The body that a description of another word stands for: "das Unternehmen" for a company named by name alone, "das Gremium"
 * for a council. The only one of its kind named before, else the one that spoke last, else the only one named just before.
 *
 * @returns null where none or more than one fits
 */
export function findBodyOfClass(
  sentence: ReadSentence,
  phrase: NounPhrase,
  context: ReferenceContext,
): string | null {
  const { lower } = phrase.head.form;
  const kind = BODY_CLASSES.find(({ called }) =>
    called.some((word) => lower === word || lower === `${word}s`),
  );
  if (kind === undefined) return null;
  const before: Named[] = [];
  for (let at = sentence.index; at >= 0; at -= 1) {
    const there = context.sentences[at] as ReadSentence;
    if (phrase.start - there.end > FAR) break;
    for (const other of there.phrases) {
      if (other.start >= phrase.start) break;
      const name = nameOf(there, other, kind, context);
      if (name !== null) before.push({ name, at: other.start });
    }
  }
  const last = context.last?.speaker?.name;
  const near = before.filter(({ at }) => phrase.start - at < LAST);
  const meant = onlyOne(before) ?? onlyOne(near) ?? before.find(({ name }) => name === last)?.name ?? null;
  return meant !== null && kind.bare && isPassedOver(meant, before, phrase, context) ? null : meant;
}

/** Whether a name that may be a company's stands nearer than the one meant: "Nordair baut aus. … Auf [Südair] ist Verlass. Das Unternehmen …" */
function isPassedOver(
  meant: string,
  before: readonly Named[],
  phrase: NounPhrase,
  context: ReferenceContext,
): boolean {
  const last = Math.max(...before.filter(({ name }) => name === meant).map(({ at }) => at));
  return context.sentences.some(
    (there) =>
      there.end > last &&
      there.start < phrase.start &&
      there.phrases.some(
        (other) =>
          other.start > last &&
          other.start < phrase.start &&
          other.name?.start === other.start &&
          other.kind === 'organisation' &&
          mayBeCompany(there, other, context) &&
          nameAlone(there, other, context) !== meant,
      ),
  );
}

/** So many sentences back the last of a compound is called by its second part alone. */
const COMPOUND = 1;

/**
 * "im Streit mit dem Skiverband … der [Verband]": the nearest body before whose noun ends in that of the description, in its
 * own sentence or the one before; null where there is none.
 */
export function findNearCompound(
  sentence: ReadSentence,
  phrase: NounPhrase,
  { sentences }: ReferenceContext,
): string | null {
  const { lower } = phrase.head.form;
  for (let at = sentence.index; at >= 0 && at >= sentence.index - COMPOUND; at -= 1) {
    const there = sentences[at] as ReadSentence;
    const found = there.phrases.findLast(
      ({ start, head, plural, kind }) =>
        start < phrase.start &&
        !plural &&
        kind === 'organisation' &&
        head.form.lower !== lower &&
        head.form.lower.endsWith(lower),
    );
    if (found !== undefined) return describePhrase(there, found).name ?? nameInFull(there, found);
  }
  return null;
}

function onlyOne(named: readonly Named[]): string | null {
  const names = new Set(named.map(({ name }) => name));
  return names.size === 1 ? ([...names][0] as string) : null;
}

/** The full name of a phrase that names a body of a kind; null for all others, and for what is no more than its kind. */
function nameOf(
  sentence: ReadSentence,
  phrase: NounPhrase,
  kind: BodyClass,
  context: ReferenceContext,
): string | null {
  if (phrase.plural || phrase.kind !== 'organisation' || phrase.attachment === 'apposition') return null;
  const { lower } = phrase.head.form;
  const bare = phrase.name?.start === phrase.start;
  if (bare)
    return kind.bare && isCompany(sentence, phrase, context) ? nameAlone(sentence, phrase, context) : null;
  if (!kind.held.some((end) => lower.endsWith(end))) return null;
  const generic = phrase.name === null && phrase.fullEnd === phrase.end && kind.called.includes(lower);
  return generic ? null : (describePhrase(sentence, phrase).name ?? nameInFull(sentence, phrase));
}

const nameAlone = (
  sentence: ReadSentence,
  phrase: NounPhrase,
  { abbreviations }: ReferenceContext,
): string => {
  const name = nameInFull(sentence, phrase);
  return abbreviations.get(name) ?? name;
};

/** A name without a noun that is nobody's and no country's, of whom its clause tells something: "[Nordair] baut aus". */
function isCompany(sentence: ReadSentence, phrase: NounPhrase, context: ReferenceContext): boolean {
  const { preposition, attachedTo } = phrase;
  if (preposition !== null || attachedTo !== null || !mayBeCompany(sentence, phrase, context)) return false;
  // "Dumpinglöhne [sinken]": many of them are no company.
  if (isPluralSubject(sentence, phrase.start)) return false;
  return sentence.clauses.some((_, at) => findSubject(sentence, at) === phrase);
}

/** A word that no dictionary has and that is neither a country's nor anybody's name, in the singular. */
function mayBeCompany(
  { text }: ReadSentence,
  { head, name }: NounPhrase,
  { people }: ReferenceContext,
): boolean {
  const noun = classifyNoun(head.form);
  if (name === null || noun.nation || noun.known || noun.part !== null || STATES.has(head.text)) return false;
  return people.find(text.slice(name.start, name.end)) === null;
}
