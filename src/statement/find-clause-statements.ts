import { hasCase } from '../language/agreement.ts';
import type { Clause, Word } from '../language/clause/clause.ts';
import { clausesAbove } from '../language/clause/clauses-above.ts';
import { HOW, SPEECH_ADJECTIVES, SPEECH_VERBS } from '../language/lexicon/speech-verbs.ts';
import { HEARD_VERBS, IMPERSONAL_VERBS, LIGHT_VERBS } from '../language/lexicon/verb-classes.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';
import { isText } from '../reference/is-text.ts';
import { clauseTree, spansOf } from './find-content.ts';
import { type CueSpeaker, findCueSpeaker, findSourceIn } from './find-cue-speaker.ts';
import { findGivenTo } from './find-given-to.ts';
import {
  findOwnedWords,
  findSourceOf,
  findSpeaking,
  hasOwnSource,
  isToldOf,
  isToldOfMany,
  touchesSomebody,
} from './find-speaking.ts';
import { findNounBeforeVerb, findNounSpeaker, findSpeechNoun, type SpeechNoun } from './find-speech-noun.ts';
import type { SpeechVerb } from './find-speech-verb.ts';
import { findTellingVerb } from './find-telling-verb.ts';
import { findContent, findTold } from './find-told-clauses.ts';
import { isAsked, isOpenQuestion } from './is-asked.ts';
import { isDoneSo, isLikeness, isNobodysRemark, isSoRemark } from './is-remark.ts';
import { isComparison, isInReport, isOwnTelling, isReportedSpeech } from './reported-mood.ts';
import type { StatementDraft } from './statement-draft.ts';
import { tellsDeed } from './tells-deed.ts';
import { tellsHow } from './tells-how.ts';
import { findNarrated, withAllThatIsSaid } from './with-all-that-is-said.ts';

/**
 * Statements whose cue has a clause that depends on it: "Sie sagte, dass …", "…, sagte sie", "Sie forderte ihn auf, … zu
 * liefern", "Wie sie mitteilte, …", "Sie ist der Ansicht, dass …", "die Forderung des Rates, … zu sperren".
 */
export function findClauseStatements(sentence: ReadSentence): readonly StatementDraft[] {
  return sentence.clauses.flatMap((clause, index) => {
    if (isTooDeep(sentence, clause) || isDoneSo(sentence, index)) return [];
    const verb = findTellingVerb(sentence, index);
    const isHow = clause.kind === 'subordinate' && HOW.has(clause.introducer?.form.lower ?? '');
    if (isHow && !tellsHow(sentence, index))
      return verb?.uses.has('clause') ? remark(sentence, clause, index, verb) : [];
    if (verb?.uses.has('clause') && isSoRemark(clause)) return remark(sentence, clause, index, verb);
    const told =
      verb?.uses.has('clause') && verb.lemma !== 'heißen' ? findTold(sentence, clause, index) : null;
    if (told !== null) return announce(sentence, index, [told], verb);
    if (verb !== null && tellsDeed(sentence, index, verb.lemma)) return [];
    const content = findContent(sentence, clause, index, verb);
    return content.length === 0 ? [] : announce(sentence, index, content, verb);
  });
}

/** Nobody writes so many clauses in one another; each of them would hold the words of all below it. */
const DEEPEST = 8;

const isTooDeep = ({ clauses }: ReadSentence, { parent }: Clause): boolean =>
  clausesAbove(clauses, parent).length > DEEPEST;

/** A cue with what is known of it. */
interface Cue {
  readonly span: Span | null;
  readonly lemma: string | null;
  readonly rule: string;
}

/** The statement that a clause announces: by its verb, else a noun, an adjective, or by what is told in the Konjunktiv alone. */
function announce(
  sentence: ReadSentence,
  index: number,
  beside: readonly number[],
  verb: SpeechVerb | null,
): readonly StatementDraft[] {
  // "Er mahnte, als habe er die Macht", but "Er sagte, man tue so, als habe er die Macht".
  const content = beside.filter(
    (at, place) => !isAsked(sentence, at) && (place > 0 || !isComparison(sentence.clauses[at] as Clause)),
  );
  if (content.length === 0) return [];
  const clauses = content.filter((at) => sentence.clauses[at]?.kind !== 'infinitive');
  const first = sentence.clauses[content[0] ?? -1];
  const noun = first === undefined ? null : findSpeechNoun(sentence, first);
  const takes = verb === null ? [] : verb.uses.has('infinitive') ? content : clauses;
  if (verb?.uses.has('clause') && takes.length > 0 && noun?.speaker == null) {
    const cue = { span: mainOf(sentence, index), lemma: verb.lemma, rule: 'verb with clause' };
    const speaker = findCueSpeaker(sentence, index, verb.lemma);
    return isOwnWord(sentence, index, takes, speaker) ? [] : [create(sentence, index, takes, cue, speaker)];
  }
  const told = noun ?? (first === undefined ? null : findNounBeforeVerb(sentence, index, first));
  if (told !== null) return [announceByNoun(sentence, index, content, told)];
  const byAdjective = announceByAdjective(sentence, index, content);
  return byAdjective === null ? announceByMood(sentence, index, clauses) : [byAdjective];
}

/** "die Forderung des Rates, …" */
function announceByNoun(
  sentence: ReadSentence,
  index: number,
  content: readonly number[],
  noun: SpeechNoun,
): StatementDraft {
  const { start, end } = noun.phrase.head;
  const cue = { span: { start, end }, lemma: noun.lemma, rule: 'noun with clause' };
  const { speaker, aside } = findNounSpeaker(sentence, index, noun);
  const told = { speaker: speaker === 'earlier' ? null : speaker, via: null };
  const draft = create(sentence, index, content, cue, told);
  if (speaker === 'earlier') return { ...draft, speaker };
  return aside ? { ...draft, aside: true } : draft;
}

/** "Sie zeigte sich überzeugt, dass …": null where no adjective of saying stands there, or nobody who may have said it. */
function announceByAdjective(
  sentence: ReadSentence,
  index: number,
  content: readonly number[],
): StatementDraft | null {
  const adjective = findSpeechAdjective(sentence, index);
  const speaker = adjective === null ? null : findSubject(sentence, index);
  if (adjective === null || speaker === null || (speaker.kind === 'thing' && speaker.name === null))
    return null;
  const { start, end, form } = adjective;
  const cue = { span: { start, end }, lemma: form.lower, rule: 'adjective with clause' };
  return create(sentence, index, content, cue, { speaker, via: null });
}

/** "Weber nannte Zahlen, [die gestiegen seien]": nothing says that somebody speaks but the Konjunktiv. */
function announceByMood(
  sentence: ReadSentence,
  index: number,
  clauses: readonly number[],
): readonly StatementDraft[] {
  const reported = clauses.filter((at) => isReported(sentence, at) && !hasOwnSource(sentence, at));
  if (reported.length === 0 || isReported(sentence, index) || isInReport(sentence.clauses, index)) return [];
  const lemma = sentence.predicates[index]?.lemmas[0] ?? null;
  const cue = { span: mainOf(sentence, index), lemma, rule: 'Konjunktiv clause' };
  const heard = HEARD_VERBS.has(lemma ?? '') ? findSourceIn(sentence, index) : null;
  const clause = sentence.clauses[index] as Clause;
  const isTold = isToldOf(clause, lemma);
  const speaking = findSourceOf(sentence, index) ?? findSpeaking(sentence, index) ?? heard;
  const ofMany = !isTold && isToldOfMany(sentence, index, speaking, reported);
  const speaker = (isTold || ofMany ? null : speaking) ?? findOwnedWords(sentence, index);
  const draft: StatementDraft = {
    ...create(sentence, index, reported, cue, { speaker, via: null }),
    unannounced: 'mood',
  };
  if (speaker !== null) return [draft];
  const other = ofMany || isOpenQuestion(sentence, reported) || (!isTold && touchesSomebody(sentence, index));
  return [{ ...draft, speaker: other ? 'unknown' : 'earlier' }];
}

/**
 * Whether a cue tells no statement of somebody else: "ich sage", and a verb behind the content whose subject is a thing
 * ("Er habe recht, erkannte die Zuständigkeit nicht an").
 */
function isOwnWord(
  sentence: ReadSentence,
  index: number,
  content: readonly number[],
  { speaker }: CueSpeaker,
): boolean {
  if (speaker === null) return false;
  if (ADDRESSED.some((trait) => speaker.head.form.traits.has(trait))) return true;
  const cue = sentence.clauses[index];
  const first = sentence.clauses[content[0] ?? -1];
  const behind =
    cue !== undefined && first !== undefined && first.start < cue.start && cue.words[0] === cue.finite;
  return (
    behind &&
    speaker.kind === 'thing' &&
    !isText(speaker) &&
    speaker.words.length > 1 &&
    speaker.name === null &&
    speaker.preposition === null &&
    hasCase(speaker.agreement, 'accusative')
  );
}

const ADDRESSED = ['first-person', 'second-person', 'second-plural'] as const;

/** "Sie zeigte sich [überzeugt], dass …": an adjective of saying beside a verb that says nothing by itself. */
function findSpeechAdjective(sentence: ReadSentence, index: number): Word | null {
  const clause = sentence.clauses[index];
  const given =
    sentence.predicates[index]?.lemmas.includes('geben') === true ? findGivenTo(clause) : undefined;
  if (given !== undefined) return given;
  const light = clause?.finite?.form.finite.some(({ lemma }) => LIGHT_VERBS.has(lemma)) ?? false;
  return (light && clause?.words.find(({ form }) => SPEECH_ADJECTIVES.has(form.lower))) || null;
}

function isReported(sentence: ReadSentence, index: number): boolean {
  const clause = sentence.clauses[index];
  return clause !== undefined && isReportedSpeech(clause) && !isOwnTelling(clause, sentence.words);
}

/** "Wie der Verein mitteilte, …": the clause around the remark is what is said. */
function remark(
  sentence: ReadSentence,
  clause: Clause,
  index: number,
  verb: SpeechVerb,
): readonly StatementDraft[] {
  if (clause.parent === null) return [];
  const cue = { span: mainOf(sentence, index), lemma: verb.lemma, rule: 'wie remark' };
  const content = [clause.parent, ...findCoordinated(sentence, clause.parent)];
  if (isNobodysRemark(clause, verb) || isLikeness(sentence, index)) return [];
  const draft = create(sentence, index, content, cue, findCueSpeaker(sentence, index, verb.lemma));
  return [{ ...draft, toldBy: 'remark' }];
}

/** The main clauses that a main clause is coordinated with: a remark at the end is about all of them. */
function findCoordinated({ clauses }: ReadSentence, index: number): readonly number[] {
  const before = clauses[index]?.coordinatedWith ?? null;
  const first = before ?? index;
  return clauses.flatMap(({ coordinatedWith, kind }, at) =>
    kind === 'main' && at !== index && (at === before || coordinatedWith === first) ? [at] : [],
  );
}

function mainOf(sentence: ReadSentence, index: number): Span | null {
  const main = sentence.predicates[index]?.word;
  return main === undefined ? null : { start: main.start, end: main.end };
}

function create(
  sentence: ReadSentence,
  index: number,
  content: readonly number[],
  cue: Cue,
  { speaker, via }: CueSpeaker,
): StatementDraft {
  const own = new Set([index, ...findNarrated(sentence, content)]);
  const all = withAllThatIsSaid(sentence, index, content);
  return {
    sentence,
    type: 'indirect',
    spans: spansOf(sentence, [...new Set(all.flatMap((at) => clauseTree(sentence, at, own)))]),
    cue: cue.span,
    cueLemma: cue.lemma,
    speaker: speaker ?? (tellsOn(sentence, index, cue) ? 'earlier' : 'unknown'),
    via,
    rule: cue.rule,
  };
}

/** "…, heißt es [weiter]": nobody is named, and whoever spoke before goes on; what "becomes known" is nobody's word. */
const tellsOn = ({ clauses }: ReadSentence, index: number, { lemma }: Cue): boolean =>
  lemma !== null &&
  IMPERSONAL_VERBS.has(lemma) &&
  SPEECH_VERBS.get(lemma)?.has('quote') === true &&
  clauses[index]?.words.some(({ form }) => form.traits.has('adds-on')) === true;
