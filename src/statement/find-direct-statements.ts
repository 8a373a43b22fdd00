import type { Clause, Word } from '../language/clause/clause.ts';
import { clausesAbove } from '../language/clause/clauses-above.ts';
import { LISTS_TITLES } from '../language/lexicon/gaps.ts';
import { DECIDING_VERBS, FOUND_WITH } from '../language/lexicon/speech-verbs.ts';
import { HEARD_VERBS, IMPERSONAL_VERBS } from '../language/lexicon/verb-classes.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Quotation } from '../reading/find-quotations.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';
import { isText } from '../reference/is-text.ts';
import { topClause } from './find-content.ts';
import { findCueSpeaker, findSourceIn } from './find-cue-speaker.ts';
import { clauseOf } from './find-source-statements.ts';
import { findSources } from './find-sources.ts';
import { findSpeechVerb } from './find-speech-verb.ts';
import { findRemarking, findTeller } from './find-teller.ts';
import {
  bracketFrame,
  type Frame,
  findOwner,
  frameOfSource,
  headingFrame,
  openBracket,
  signatureFrame,
} from './quotation-frames.ts';
import { isClearlyUnreal, isReportedSpeech, isUnrealOfMany } from './reported-mood.ts';
import type { SpeakerSource, StatementDraft } from './statement-draft.ts';

/** Whole quotations with the cue beside them: "…", sagte sie; Sie sagte: "…"; "…", so der Minister. */
export function findDirectStatements(sentence: ReadSentence): readonly StatementDraft[] {
  const titles = findListed(sentence);
  const drafts = sentence.blocks
    .filter((block) => !titles.has(block))
    .map(
      (block): StatementDraft => ({
        sentence,
        type: 'direct',
        spans: [{ start: block.start, end: block.end }],
        via: null,
        ...findFrame(sentence, block),
      }),
    );
  return isToldWithQuotations(sentence, drafts) ? [asToldWhole(sentence, drafts)] : drafts;
}

/** So many quotations that are only listed are titles and no words of anybody. */
const LISTED = 3;

/** "darunter „Der Hafen bei Nacht“, „Die Brücke im Nebel“ und „Das Haus am Deich“": those of a list, with nothing else between them. */
function findListed({ blocks, snippets, text }: ReadSentence): ReadonlySet<Quotation> {
  const all = [...blocks, ...snippets].toSorted((left, right) => left.start - right.start);
  const listed = new Set<Quotation>();
  let run: Quotation[] = [];
  for (const [at, quotation] of all.entries()) {
    const before = all[at - 1];
    const goesOn = before !== undefined && LISTS_TITLES.test(text.slice(before.end, quotation.start));
    if (!goesOn) run = [];
    run.push(quotation);
    for (const title of run.length === LISTED ? run : [quotation])
      if (run.length >= LISTED) listed.add(title);
  }
  return listed;
}

/** "Das allein helfe nicht, „wenn wir kein Personal haben“": a Konjunktiv that goes on in quotation marks is one statement. */
const isToldWithQuotations = ({ clauses }: ReadSentence, drafts: readonly StatementDraft[]): boolean =>
  drafts.length > 0 &&
  drafts.every(({ unannounced, speaker }) => unannounced === 'clause' && speaker === 'earlier') &&
  clauses.some((clause) => clause.kind === 'main' && clause.parent === null && isReportedSpeech(clause));

function asToldWhole(sentence: ReadSentence, drafts: readonly StatementDraft[]): StatementDraft {
  const { start, end } = sentence;
  return {
    ...(drafts[0] as StatementDraft),
    type: 'indirect',
    spans: [{ start, end }],
    rule: 'Konjunktiv I with a quotation',
  };
}

/** Who says a whole quotation: the clause before its colon, the clause or source behind it, else whoever spoke before. */
function findFrame(sentence: ReadSentence, block: Quotation): Frame {
  if (sentence.words.length === 0)
    return { cue: null, cueLemma: null, speaker: 'earlier', rule: 'quotation alone' };
  const before = sentence.words.findLast(({ end }) => end <= block.start) ?? null;
  const behind = sentence.words.find(({ start }) => start >= block.end) ?? null;
  const colon = before !== null && /:\s*$/.test(sentence.text.slice(before.end, block.start));
  const bracket = colon ? openBracket(sentence, block) : -1;
  if (bracket >= 0) return bracketFrame(sentence, block, bracket);
  const closing = colon && behind !== null ? frameBehind(sentence, block, behind) : null;
  if (closing !== null) return closing;
  if (colon)
    return frameOf(sentence, before, true, 'quotation behind a colon') ?? headingFrame(sentence, before);
  return (
    frameOf(sentence, behind, false, 'quotation with a verb') ??
    frameOf(sentence, before, false, 'quotation with a verb') ??
    sourceFrame(sentence) ??
    signatureFrame(sentence, block) ??
    clauseFrame(sentence)
  );
}

/** "Die Partei blieb dabei: „…“, [sagte Parteichef Ohm]", "…, [so Ohm]": a verb of speaking or a source right behind the comma says who it was. */
function frameBehind(sentence: ReadSentence, block: Quotation, behind: Word): Frame | null {
  const source = findSources(sentence).find(({ cue }) => cue === behind);
  // "Das kommt von Ohm: „…“, so der Politiker": an office alone is whoever the colon has.
  if (source !== undefined && (source.phrase.kind !== 'person' || source.phrase.name !== null))
    return frameOfSource(source);
  if (!/^, $/.test(sentence.text.slice(block.end, behind.start))) return null;
  const at = clauseOf(sentence, behind);
  const verb = at < 0 ? null : findSpeechVerb(sentence.predicates[at] ?? null);
  if (verb?.uses.has('quote') !== true || sentence.clauses[at]?.words[0] !== behind) return null;
  const frame = frameOf(sentence, behind, false, 'quotation with a verb');
  if (frame === null || typeof frame.speaker === 'string' || !('head' in frame.speaker)) return null;
  // "Ohm findet klare Worte: „…“, sagt er": the pronoun is whoever the colon has.
  return frame.speaker.kind === 'pronoun' ? null : frame;
}

/** Over how many clauses what announces a quotation may stand. */
const ANNOUNCED_FROM = 5;

/**
 * The clause of a word, or the one above it whose verb announces: "…, dass er geht, [sagte er]: …". A thing says nothing
 * ("Die Zuversicht wächst: …"), whoever spoke before goes on.
 */
function frameOf(sentence: ReadSentence, word: Word | null, colon: boolean, rule: string): Frame | null {
  const nearest = word === null ? -1 : clauseOf(sentence, word);
  if (nearest < 0) return null;
  const announcing =
    clausesAbove(sentence.clauses, nearest)
      .slice(0, ANNOUNCED_FROM)
      .find((at) => !isAim(sentence, at) && findSpeechVerb(sentence.predicates[at] ?? null) !== null) ?? -1;
  if (announcing < 0 && !colon) return null;
  const remark = announcing < 0 ? remarkFrame(sentence, nearest, rule) : null;
  if (remark !== null) return remark;
  const index = announcing < 0 ? topClause(sentence, nearest) : announcing;
  const predicate = sentence.predicates[index];
  if (predicate == null) return null;
  const lemma = findSpeechVerb(predicate)?.lemma ?? predicate.lemmas[0] ?? null;
  const { speaker, via } = findCueSpeaker(sentence, index, lemma);
  const { start, end } = predicate.word;
  const source = findSources(sentence)[0]?.phrase;
  const quotes = findSpeechVerb(predicate)?.uses.has('quote') === true;
  const isToldOf = !quotes && speaker !== null && isUnrealOf(sentence, index, speaker);
  if (isToldOf || (tellsInMood(sentence, index) && (announcing < 0 || DECIDING_VERBS.has(lemma ?? '')))) {
    const teller = findTeller(sentence, sentence.clauses[index] as Clause);
    return { cue: { start, end }, cueLemma: lemma, speaker: teller ?? 'earlier', via: null, rule };
  }
  // "[Unsere] Frage lautete: …": the writer's.
  if (speaker?.words[0]?.form.traits.has('ours') === true)
    return { cue: { start, end }, cueLemma: lemma, speaker: 'unknown', via: null, rule };
  const untold = announcing < 0 || IMPERSONAL_VERBS.has(lemma ?? '');
  const owner = untold ? findOwner(sentence, index, speaker) : null;
  const silent = announcing < 0 && speaker?.kind === 'thing' && speaker.name === null && !isText(speaker);
  return {
    cue: { start, end },
    cueLemma: lemma,
    speaker:
      owner ?? (silent ? (speaker.definite ? 'earlier' : 'unknown') : (speaker ?? source ?? 'unknown')),
    via,
    rule,
  };
}

/** "Das Ende ist offen, [wie Ohm zeigt]: „…“": whoever the remark before the colon is about, whatever its verb. */
function remarkFrame(sentence: ReadSentence, index: number, rule: string): Frame | null {
  const speaker = findRemarking(sentence, index);
  const predicate = sentence.predicates[index];
  if (speaker === null || predicate == null) return null;
  const { start, end } = predicate.word;
  return { cue: { start, end }, cueLemma: predicate.lemmas[0] ?? null, speaker, rule };
}

/** "Die Werft [arbeite] gut: „…“": whoever tells that of the yard goes on, and not the yard. */
function tellsInMood({ clauses }: ReadSentence, index: number): boolean {
  const clause = clauses[index];
  return clause?.kind === 'main' && isReportedSpeech(clause);
}

/** "…, [um eine Lösung zu finden]: „…“": what something is done for announces nothing. */
const isAim = ({ clauses }: ReadSentence, index: number): boolean =>
  clauses[index]?.kind === 'infinitive' &&
  clauses[index].words[0]?.form.traits.has('no-content-infinitive') === true;

/** "[Die Nachbarn] könnten lernen: „…“": what many would do is told of them. */
const isUnrealOf = ({ clauses }: ReadSentence, index: number, { name, kind }: NounPhrase): boolean => {
  const clause = clauses[index];
  return name === null && kind !== 'pronoun' && clause?.kind === 'main' && isUnrealOfMany(clause);
};

function sourceFrame(sentence: ReadSentence): Frame | null {
  const source = findSources(sentence)[0];
  return source === undefined ? null : frameOfSource(source);
}

/** A quotation in a clause without a cue: its subject, when it is somebody and not told of; else whoever spoke before. */
function clauseFrame(sentence: ReadSentence): Frame {
  const first = sentence.clauses.findIndex(({ finite }) => finite !== null);
  const clause = sentence.clauses[first];
  const told = clause !== undefined && (isReportedSpeech(clause) || isClearlyUnreal(clause));
  const behind =
    clause !== undefined && clause.words[0] === clause.finite && isBehindQuotation(sentence, clause);
  const subject = first < 0 || (told && !behind) ? null : findSubject(sentence, first);
  // "„…“, hört man aus der Kanzlei": of whom nobody is the subject.
  const lemmas = sentence.predicates[first]?.lemmas ?? [];
  const source =
    subject === null && lemmas.some((lemma) => HEARD_VERBS.has(lemma) || IMPERSONAL_VERBS.has(lemma))
      ? findSourceIn(sentence, first)
      : null;
  const heard = FOUND_WITH.has(source?.preposition?.form.preposition ?? '') ? null : source;
  const speaker: SpeakerSource =
    subject !== null && subject.kind !== 'thing' ? subject : (heard ?? 'earlier');
  return { cue: null, cueLemma: null, speaker, unannounced: 'clause', rule: 'quotation in a clause' };
}

/** "„…“, [trompete] der Minister": a verb right behind a quotation tells it in any mood. */
const isBehindQuotation = ({ blocks }: ReadSentence, { start }: Clause): boolean =>
  blocks.some(({ end }) => end <= start && start - end <= ', '.length);
