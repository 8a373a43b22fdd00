import type { Word } from '../language/clause/clause.ts';
import { COPULAS } from '../language/lexicon/verb-classes.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Quotation } from '../reading/find-quotations.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { isSpeech } from '../reference/is-text.ts';
import type { Source } from './find-sources.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Who says a quotation, and by what: the frames that need no verb of speaking. */
export type Frame = Pick<StatementDraft, 'cue' | 'cueLemma' | 'speaker' | 'rule'> &
  Partial<Pick<StatementDraft, 'via' | 'unannounced'>>;

/** Where a bracket opens that is still open where a quotation begins; -1 where none is. */
export function openBracket({ text, start }: ReadSentence, block: Quotation): number {
  const before = text.slice(start, block.start);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') ? start + open : -1;
}

/** "Der Klub stieg auf (Trainer [Jan Ohm]: „…“)": nobody outside the brackets. */
export function bracketFrame({ phrases }: ReadSentence, block: Quotation, open: number): Frame {
  const inside = phrases.filter(({ start, end }) => start > open && end <= block.start);
  const speaker = inside.findLast(({ kind }) => kind === 'person' || kind === 'organisation');
  return { cue: null, cueLemma: null, speaker: speaker ?? 'unknown', rule: 'quotation behind a heading' };
}

/** "Weber wörtlich: …", "Zitat von Weber: …"; without a name the quotation goes on ("Und weiter: …"). */
export function headingFrame(sentence: ReadSentence, before: Word): Frame {
  const nearest =
    findOpener(sentence, before) ??
    sentence.phrases.findLast((phrase) => phrase.end <= before.end && mayHead(sentence, phrase));
  const speaker = nearest && findHolder(sentence, nearest);
  // "Die Botschaft: „…“": what somebody says, and no embassy.
  const message = speaker !== undefined && speaker.name === null && isSpeech(speaker);
  return {
    cue: null,
    cueLemma: null,
    speaker: message ? 'earlier' : (speaker ?? 'earlier'),
    rule: 'quotation behind a heading',
  };
}

/** "[Jan Ohm] im Gespräch mit der Nordpost: „…“": whose name opens a heading. */
const findOpener = ({ phrases: [first], start }: ReadSentence, before: Word): NounPhrase | undefined =>
  first?.start === start && first.kind === 'person' && first.name !== null && first.end <= before.end
    ? first
    : undefined;

/** "[Weber] wörtlich", "Zitat von [Weber]", "[Ein Helfer] am Abend", but not "Seine Meinung zu [Weber]". */
const mayHead = (sentence: ReadSentence, { kind, name, preposition, start }: NounPhrase): boolean =>
  (kind === 'organisation' || (kind === 'person' && (name !== null || start === sentence.start))) &&
  preposition?.form.traits.has('view-preposition') !== true &&
  preposition?.form.traits.has('about-preposition') !== true;

/** "[Jan Ohm], Leiter des Rates: „…“": whose office it is that a body hangs on, and not the body. */
function findHolder(sentence: ReadSentence, nearest: NounPhrase): NounPhrase {
  const above = sentence.phrases[nearest.attachedTo ?? -1];
  return above?.kind === 'person' || above?.kind === 'organisation' ? findHolder(sentence, above) : nearest;
}

/**
 * "Es blieb bei der Warnung [des Rates]: „…“": whose words a noun in the clause tells; null where somebody acts who may say
 * the quotation himself, or where no noun tells anything.
 *
 * @param subject who is the subject of the clause
 */
export function findOwner(
  { phrases, phrasesOf, predicates }: ReadSentence,
  index: number,
  subject: NounPhrase | null,
): NounPhrase | null {
  if (subject !== null && (subject.kind !== 'thing' || subject.name !== null)) return null;
  const viewer = phrasesOf[index]?.find(isViewer);
  if (viewer !== undefined && COPULAS.has(predicates[index]?.lemma ?? '')) return viewer;
  const noun = phrasesOf[index]?.findLast((phrase) => isSpeech(phrase) && phrase.attachedTo === null);
  if (noun === undefined || (subject !== null && subject !== noun && noun.preposition === null)) return null;
  const owner = phrases.find(
    ({ attachedTo, attachment }) => attachedTo === phrases.indexOf(noun) && attachment !== 'apposition',
  );
  return owner !== undefined && (owner.kind === 'person' || owner.kind === 'organisation') ? owner : null;
}

/** "Das ist [für Jan Ohm] das große Plus: „…“". */
const isViewer = ({ kind, name, preposition, attachedTo }: NounPhrase): boolean =>
  kind === 'person' &&
  name !== null &&
  attachedTo === null &&
  preposition?.form.traits.has('view-preposition') === true;

export const frameOfSource = ({ cue, phrase }: Source): Frame => ({
  cue: { start: cue.start, end: cue.end },
  cueLemma: cue.form.lower,
  speaker: phrase,
  rule: 'quotation with a source',
});

/** "„…“ – Lena Vogt", "„…“ (Lena Vogt, Ministerin)": a name behind a dash or in brackets, and no verb. */
export function signatureFrame({ text, phrases, clauses }: ReadSentence, { end }: Quotation): Frame | null {
  if (clauses.some(({ finite }) => finite !== null)) return null;
  const name = phrases.find(({ start, kind, name: own }) => start > end && kind === 'person' && own !== null);
  if (name === undefined || !/^\s?[(–—-]\s?$/.test(text.slice(end, name.start))) return null;
  return { cue: null, cueLemma: null, speaker: name, rule: 'quotation with a signature' };
}
