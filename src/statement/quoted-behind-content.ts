import { hasCase } from '../language/agreement.ts';
import { SPEECH_VERBS } from '../language/lexicon/speech-verbs.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { clauseOf } from './find-source-statements.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * "Ohm sagte, dass sich die Ärzte etwas anderes gewünscht hätten: „…“": behind the colon goes on whoever tells the clauses before it, and not
 * whom they tell of; who is told to have said something ("…, dass die Ärzte erklärt hätten: „…“") says it.
 *
 * @param announced what verbs of the sentence tell
 */
export function withAnnouncers(
  sentence: ReadSentence,
  quoted: readonly StatementDraft[],
  announced: readonly StatementDraft[],
): readonly StatementDraft[] {
  if (quoted.length === 0 || announced.length === 0) return quoted;
  return quoted.map((draft) => {
    const teller = findAnnouncer(sentence, draft, announced);
    if (teller === undefined) return draft;
    const { cue, cueLemma, speaker, via } = teller;
    return { ...draft, cue, cueLemma, speaker, via };
  });
}

function findAnnouncer(
  sentence: ReadSentence,
  { spans: [block], cue, cueLemma, speaker }: StatementDraft,
  announced: readonly StatementDraft[],
): StatementDraft | undefined {
  const { text } = sentence;
  const says = typeof speaker !== 'string' && takesQuotation(cueLemma) && !hasObject(sentence, cue);
  if (block === undefined || says) return undefined;
  return announced.find((told) => {
    const content = told.spans.at(-1);
    if (content === undefined || told.cue === null || typeof told.speaker === 'string') return false;
    const leads = COLON.test(text.slice(content.end, block.start)) && told.cue.end <= content.start;
    const inside = cue === null || (cue.start >= content.start && cue.end <= content.end);
    return leads && inside && takesQuotation(told.cueLemma);
  });
}

/** "dass sich die Ärzte [ein anderes Votum] gewünscht hätten": what is said stands there already. */
function hasObject(sentence: ReadSentence, cue: Span | null): boolean {
  const at = cue === null ? -1 : clauseOf(sentence, cue);
  return (
    sentence.phrasesOf[at]?.some(
      ({ kind, preposition, attachedTo, agreement, end }) =>
        kind === 'thing' &&
        preposition === null &&
        attachedTo === null &&
        hasCase(agreement, 'accusative') &&
        end < (cue?.start ?? 0),
    ) === true
  );
}

const COLON = /^\s*:\s*$/;

const takesQuotation = (lemma: string | null): boolean =>
  lemma !== null && SPEECH_VERBS.get(lemma)?.has('quote') === true;
