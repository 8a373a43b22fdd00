import { verbsDoing } from '../language/lexicon/verbs/verb-table.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findCueSpeaker } from './find-cue-speaker.ts';
import type { Rest } from './find-free-statements.ts';
import { findSpeechVerb } from './find-speech-verb.ts';
import type { StatementDraft } from './statement-draft.ts';

/** A line that only names who said the quotation above it has so many words at most. */
const LONGEST_SIGNATURE = 12;

/**
 * Quotations that stand alone and whose speaker the next sentence tells: "„…“ Das sagte Lena Vogt am Dienstag.", "„…“ So
 * reagierte der Verein.", and a line that names them ("– Lena Vogt, Ministerin").
 *
 * @param rests all sentences of the article in order
 * @returns the same, with the speaker of such quotations
 */
export function findToldBehind(rests: readonly Rest[]): readonly Rest[] {
  return rests.map((rest, index) => {
    const next = rests[index + 1]?.sentence;
    if (next === undefined || rest.sentence.words.length > 0) return rest;
    const told = tellsFurther(next)
      ? null
      : (readTelling(next) ?? (next.blocks.length > 0 ? null : readSignature(next)));
    return told === null ? rest : { ...rest, drafts: rest.drafts.map((draft) => ({ ...draft, ...told })) };
  });
}

/** "Dies betonte auch Vogt: „…“" tells the words behind it. */
const tellsFurther = ({ blocks, clauses }: ReadSentence): boolean =>
  blocks.length > 0 && clauses[0]?.words.some(({ form }) => form.traits.has('adds-on')) === true;

/** "„…“ Das [bestreitet] Vogt": what somebody rejects is not their word. */
const REFUSING: ReadonlySet<string> = new Set([...verbsDoing('deny'), ...verbsDoing('refuse')]);

type Told = Pick<StatementDraft, 'sentence' | 'cue' | 'cueLemma' | 'speaker' | 'via' | 'rule'>;

/** "Das sagte …", "So reagierte …": the pronoun alone before a verb that can tell words. */
function readTelling(sentence: ReadSentence): Told | null {
  const clause = sentence.clauses[0];
  const predicate = sentence.predicates[0];
  if (clause?.kind !== 'main' || clause.parent !== null || predicate == null) return null;
  if (clause.words[0]?.form.traits.has('takes-up-quotation') !== true || clause.words[1] !== clause.finite)
    return null;
  const verb = findSpeechVerb(predicate);
  if (verb === null || !verb.uses.has('quote') || REFUSING.has(verb.lemma)) return null;
  const { speaker, via } = findCueSpeaker(sentence, 0, verb.lemma);
  if (speaker === null || speaker.start === clause.words[0]?.start) return null;
  const cue = { start: predicate.word.start, end: predicate.word.end };
  return { sentence, cue, cueLemma: verb.lemma, speaker, via, rule: 'quotation told behind' };
}

/** "So Lena Vogt am Montag.", "– Lena Vogt, Ministerin": a name and no verb. */
function readSignature(sentence: ReadSentence): Told | null {
  if (sentence.words.length > LONGEST_SIGNATURE || sentence.clauses.some(({ finite }) => finite !== null))
    return null;
  const [first] = sentence.words;
  const name = sentence.phrases.find(({ name: own, kind }) => own !== null && kind === 'person');
  if (first === undefined || name === undefined || !opens(sentence, name)) return null;
  return {
    sentence,
    cue: null,
    cueLemma: null,
    speaker: name,
    via: null,
    rule: 'quotation with a signature',
  };
}

/** Nothing stands before the name but "so", a dash or a bracket; and a mark shows that a line is none of the text. */
function opens({ text, start, words, opensParagraph }: ReadSentence, { start: at }: NounPhrase): boolean {
  const before = text.slice(start, at);
  if (words[0]?.form.lower === 'so') return before.length <= 'So '.length;
  return before === ''
    ? opensParagraph && /[(–—-]\s*$/.test(text.slice(Math.max(0, at - 3), at))
    : /^[(–—-]\s?$/.test(before);
}
