import { SAYS_I } from '../language/lexicon/pronouns.ts';
import {
  DECIDING_VERBS,
  HUMAN_SPEECH_VERBS,
  PERSONAL_SPEECH_VERBS,
} from '../language/lexicon/speech-verbs.ts';
import { IMPERSONAL_VERBS } from '../language/lexicon/verb-classes.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { ReferenceContext, Referent, Spoken } from '../reference/reference-context.ts';
import { resolvePhrase, standFor } from '../reference/resolve-phrase.ts';
import type { Speaker } from '../reference/speaker.ts';
import { saysMan } from './find-cue-speaker.ts';
import { findGoingOn } from './find-going-on.ts';
import { findJointSpeakers } from './find-joint-speakers.ts';
import { clauseOf } from './find-source-statements.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * The speakers of an article's statements, in the order of the drafts. Names are completed from the whole article;
 * "er", "sie", "der Minister" are resolved to whom they agree with in gender and number. Where two fit, nobody.
 *
 * @param drafts in the order of the text
 */
export function resolveSpeakers(
  drafts: readonly StatementDraft[],
  article: ReferenceContext,
): readonly (Referent | null)[] {
  if (drafts.length === 0) return [];
  const { sentences, people, bodies, abbreviations } = article;
  const names = { sentences, people, bodies, abbreviations };
  let last: Spoken | null = null;
  /** Where the content of the statements so far ends: who is quoted inside it does not go on speaking. */
  let toldTo = 0;
  return drafts.map((draft) => {
    const spoken = draft.type === 'direct' || HUMAN_SPEECH_VERBS.has(draft.cueLemma ?? '');
    const personal = PERSONAL_SPEECH_VERBS.has(draft.cueLemma ?? '');
    const deciding = DECIDING_VERBS.has(draft.cueLemma ?? '');
    const context = { ...names, last, spoken, personal, deciding };
    const referent = speakerOf(draft, context);
    // "es gelte, zu warten, wie Ohm betont": a remark inside what is told says whose it is.
    if (draft.cue !== null && draft.cue.start < toldTo && draft.toldBy !== 'remark') return referent;
    last = spokenAfter(draft, referent, context);
    if (draft.type === 'indirect') toldTo = Math.max(toldTo, contentEnd(draft));
    return referent;
  });
}

/** Who has spoken last when a statement is told, before whose words another one begins. */
function spokenAfter(
  draft: StatementDraft,
  referent: Referent | null,
  { last, sentences }: ReferenceContext,
): Spoken | null {
  const sentence = lastSentence(draft, sentences);
  if (draft.cue !== null && isToldByUnknown(draft, referent))
    return { speaker: null, mention: draft.cue, sentence, phrase: null, joint: false };
  // "Demnach steht der Pilot im Verdacht. Er habe …": what goes on is of whoever was taken up, and not of whom it tells.
  if (referent === null && typeof draft.speaker !== 'string' && 'takesUp' in draft.speaker)
    return { speaker: null, mention: draft.speaker.takesUp, sentence, phrase: null, joint: false };
  if (referent === null || draft.aside === true) return last;
  const { speaker, mention } = referent;
  const phrase = phraseOf(draft);
  const again = speaker !== null && last?.speaker?.name === speaker.name;
  const same = phrase?.kind === 'pronoun' && again ? (last?.phrase ?? null) : null;
  return {
    speaker,
    mention,
    sentence,
    phrase: same ?? phrase,
    joint: speaksJointly(draft, phrase) || (again && last?.joint === true),
  };
}

/** "…, heißt es in einem Schreiben", "Im Amt sagt man, …", "Demnach …" behind what many tell: somebody spoke of whom nothing is told, and nobody before goes on. */
function isToldByUnknown(draft: StatementDraft, referent: Referent | null): boolean {
  const { speaker, cueLemma, cue, sentence } = draft;
  if (speaker === 'unknown' && cue !== null) {
    const at = clauseOf(sentence, cue);
    return IMPERSONAL_VERBS.has(cueLemma ?? '') || saysMan(sentence, at);
  }
  return typeof speaker === 'object' && 'takesUp' in speaker && referent?.speaker == null;
}

const speaksJointly = ({ sentence, cue }: StatementDraft, phrase: NounPhrase | null): boolean =>
  phrase !== null && findJoint(sentence, phrase, cue).length > 0;

/** Who speaks together with the first, by the verb whose subject they are: "Ohm und Vogt [sehen] den Grund und schlagen vor, …". */
function findJoint(sentence: ReadSentence, first: NounPhrase, cue: Span | null): readonly NounPhrase[] {
  if (cue === null) return [];
  const joint = findJointSpeakers(sentence, first, cue);
  if (joint.length > 0) return joint;
  const at = sentence.phrasesOf.findIndex((phrases) => phrases.includes(first));
  const finite = sentence.clauses[at]?.finite ?? null;
  return finite === null || finite.start === cue.start || first.preposition !== null
    ? []
    : findJointSpeakers(sentence, first, finite);
}

/** The phrase that a draft names its speaker by; null where it names none in its own sentence. */
export function phraseOf({ speaker }: StatementDraft): NounPhrase | null {
  return typeof speaker === 'string' || 'takesUp' in speaker || 'elsewhere' in speaker ? null : speaker;
}

function speakerOf(draft: StatementDraft, context: ReferenceContext): Referent | null {
  const { sentence, speaker, cue } = draft;
  if (speaker === 'unknown') return null;
  if (speaker === 'earlier') {
    const spoken = findGoingOn(sentence, context);
    return spoken?.speaker?.kind === 'organisation' && isOneMan(draft) ? null : spoken;
  }
  if ('elsewhere' in speaker) return resolvePhrase(speaker.there, speaker.elsewhere, context);
  if (!('takesUp' in speaker)) {
    const others = findJoint(sentence, speaker, cue);
    const all = [speaker, ...others].toSorted((left, right) => left.start - right.start);
    return joinSpeakers(all.map((phrase) => resolvePhrase(sentence, phrase, context)));
  }
  // "Demnach …" takes up the sentence before; what only tells stands between.
  const spoken = sentence.index - (context.last?.sentence ?? 0) > 1 ? null : findGoingOn(sentence, context);
  return spoken === null ? null : standFor(spoken, speaker.takesUp, 'goes on');
}

/** "„Meine Tante würde lieber feiern.“": no body goes on so. */
const isOneMan = ({ type, sentence, spans }: StatementDraft): boolean =>
  type === 'direct' && spans.some(({ start, end }) => SAYS_I.test(sentence.text.slice(start, end)));

/** Several who speak together, under one name: "Deutschland, Frankreich und Großbritannien"; nobody where one is unclear. */
function joinSpeakers(referents: readonly Referent[]): Referent {
  const [first, last] = [referents[0] as Referent, referents.at(-1) as Referent];
  if (referents.length === 1) return first;
  const mention = { start: first.mention.start, end: last.mention.end };
  const speakers = referents.flatMap(({ speaker }) => speaker ?? []);
  if (speakers.length < referents.length) return { speaker: null, mention, reason: 'none' };
  const names = speakers.map(({ name }) => name);
  return {
    speaker: {
      ...(speakers[0] as Speaker),
      name: `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`,
      role: null,
      mention,
    },
    mention,
    reason: first.reason,
  };
}

/** The sentence that a draft ends in, by its index: what goes on over several ends in the last of them. */
function lastSentence({ sentence, spans }: StatementDraft, sentences: readonly ReadSentence[]): number {
  const end = spans.at(-1)?.end ?? sentence.end;
  let { index } = sentence;
  while ((sentences[index + 1]?.start ?? end) < end) index += 1;
  return index;
}

/** The end of the first stretch of content; a cue behind it stands outside. */
const contentEnd = ({ spans, cue }: StatementDraft): number => {
  const last = spans.at(-1)?.end ?? 0;
  return cue !== null && cue.start < last && cue.start > (spans[0]?.start ?? 0) ? (spans[0]?.end ?? 0) : last;
};
