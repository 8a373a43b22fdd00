import type { Clause } from '../language/clause/clause.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject, rootOf } from '../reference/find-subject.ts';
import { isText } from '../reference/is-text.ts';
import { clauseTree, spansOf, topClause } from './find-content.ts';
import { findSources, isOfText, type Source } from './find-sources.ts';
import { findSpeechVerb } from './find-speech-verb.ts';
import { isClearlyUnreal, isHearsay, isReportedSpeech } from './reported-mood.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Statements whose source is a phrase and no verb; what is said is the clause around it. */
export function findSourceStatements(sentence: ReadSentence): readonly StatementDraft[] {
  return [...findTakenUp(sentence), ...findAccordingTo(sentence), ...findPhraseStatements(sentence)];
}

/** "[Demnach] sei die Brücke sicher": what the source of the sentence before says further. */
function findTakenUp(sentence: ReadSentence): readonly StatementDraft[] {
  const clause = sentence.clauses[0];
  if (clause?.kind !== 'main' || clause.parent !== null) return [];
  const reported = isReportedSpeech(clause) || isHearsay(clause);
  const word = clause.words.find(
    ({ form }) => form.traits.has('goes-on') && (reported || form.lower !== 'danach'),
  );
  if (word === undefined || (word.form.lower === 'danach' && word !== clause.words[0])) return [];
  const { lower } = word.form;
  const cue = { start: word.start, end: word.end };
  const told = [0, ...findFollowers(sentence, 0)].flatMap((index) => clauseTree(sentence, index));
  return [
    {
      sentence,
      type: 'indirect',
      spans: spansOf(sentence, [...new Set(told)], [cue]),
      cue,
      cueLemma: lower,
      speaker: { takesUp: cue },
      via: null,
      toldBy: 'source' as const,
      rule: `source: ${lower}`,
    },
  ];
}

/** "Berichte, [wonach] die Brücke halte": what the noun before says. */
function findAccordingTo(sentence: ReadSentence): readonly StatementDraft[] {
  return sentence.clauses.flatMap((clause, at) => {
    const { introducer, kind } = clause;
    if (introducer?.form.lower !== 'wonach' || kind !== 'subordinate') return [];
    const last = findToldNoun(sentence, introducer.start);
    const cue = { start: introducer.start, end: introducer.end };
    return [
      {
        sentence,
        type: 'indirect' as const,
        spans: spansOf(sentence, clauseTree(sentence, at), [cue]),
        cue,
        cueLemma: 'wonach',
        speaker: last === undefined ? 'unknown' : rootOf(sentence, last),
        via: null,
        toldBy: 'source' as const,
        rule: 'source: wonach',
      },
    ];
  });
}

/** The noun that a clause with "wonach" tells of: "eine [Quelle] aus dem Haus, wonach …", "nannte [Berichte] „falsch“, wonach …". */
function findToldNoun({ phrases, text }: ReadSentence, at: number): NounPhrase | undefined {
  const before = phrases.filter(
    ({ start, end, name }) =>
      end <= at &&
      text.charAt(start - 1) !== '(' &&
      !(name?.start === start && /[„"“»]/.test(text.charAt(start - 1))),
  );
  return (
    before.findLast(({ preposition, attachedTo }) => preposition === null && attachedTo === null) ??
    before.at(-1)
  );
}

function findPhraseStatements(sentence: ReadSentence): readonly StatementDraft[] {
  return findSources(sentence).flatMap((source) => {
    const at = clauseOf(sentence, source.cue);
    const clause = sentence.clauses[at];
    if (clause === undefined || saysItself(sentence, at, source)) return [];
    const root =
      clause.kind === 'fragment' && clause.parent !== null ? topClause(sentence, clause.parent) : at;
    const apart = findSourceClauses(sentence, source);
    const told = [root, ...findFollowers(sentence, root)].flatMap((index) =>
      clauseTree(sentence, index, apart),
    );
    const spans = spansOf(sentence, [...new Set(told)], [source]);
    if (spans.length === 0) return [];
    return [
      {
        sentence,
        type: 'indirect' as const,
        spans,
        cue: { start: source.cue.start, end: source.cue.end },
        cueLemma: source.cue.form.lower,
        speaker: isOfText(source.phrase) ? (findToldText(sentence, source) ?? 'unknown') : source.phrase,
        via: null,
        toldBy: 'source' as const,
        rule: `source: ${source.cue.form.lower}`,
      },
    ];
  });
}

/** "Teilnehmern zufolge [sagte die Ministerin], …": somebody speaks in the clause, and the source only passes it on. */
function saysItself(sentence: ReadSentence, at: number, { phrase }: Source): boolean {
  const verb = findSpeechVerb(sentence.predicates[at] ?? null);
  if (verb === null || !(verb.uses.has('clause') || verb.uses.has('quote'))) return false;
  const subject = findSubject(sentence, at);
  return subject !== null && subject !== phrase && subject.kind !== 'thing' && tellsWords(sentence, at);
}

/** Whether what is said stands behind the clause: a clause of its own or a quotation. */
const tellsWords = ({ clauses, blocks }: ReadSentence, at: number): boolean =>
  clauses.some((clause, other) => clause.parent === at && other !== at && clause.kind !== 'relative') ||
  blocks.length > 0;

/** "durch [Berichte] aus Italien, nach denen …": the nearest noun for words uttered. */
const findToldText = ({ phrases }: ReadSentence, { start }: Source): NounPhrase | undefined =>
  phrases.findLast((phrase) => phrase.end < start && isText(phrase));

/** Relative clauses right behind a source tell of it: "nach Angaben, [die niemand prüfte], …". */
function findSourceClauses(sentence: ReadSentence, { end }: Source): ReadonlySet<number> {
  const at = sentence.clauses.findIndex(
    ({ kind, start }) => kind === 'relative' && start > end && start - end < 8,
  );
  const clause = sentence.clauses[at];
  const adjacent =
    clause !== undefined && /^\W*(?:\p{L}{2,5} )?$/u.test(sentence.text.slice(end, clause.start));
  return new Set(adjacent ? [at] : []);
}

/** Clauses that share the verb's subject or go on in Konjunktiv: "laut dem Blatt kam er, [ging] und sei nun fort". */
function findFollowers(sentence: ReadSentence, root: number): readonly number[] {
  const followers = [root];
  sentence.clauses.forEach((clause, index) => {
    const { coordinatedWith, kind, words, finite } = clause;
    if (kind !== 'main' || followers.includes(index)) return;
    const joined = coordinatedWith !== null && followers.includes(coordinatedWith);
    const first = words.find(({ form }) => !form.coordinator);
    const shares = index > root && joined && first === finite;
    const goesOn =
      clause.parent === sentence.clauses[root]?.parent &&
      (isReportedSpeech(clause) || isClearlyUnreal(clause));
    const reasons = index > root && joined && words[0]?.form.traits.has('reason') === true;
    if (shares || goesOn || reasons) followers.push(index);
  });
  return followers.slice(1);
}

/** Whether a stretch lies in one of a clause's parts. */
export const holds = (clause: Clause, { start, end }: Span): boolean =>
  clause.parts.some((part) => start >= part.start && end <= part.end);

/** The index of the clause in one of whose parts a stretch lies; -1 for none. */
export const clauseOf = ({ clauses }: Pick<ReadSentence, 'clauses'>, span: Span): number =>
  clauses.findIndex((clause) => holds(clause, span));
