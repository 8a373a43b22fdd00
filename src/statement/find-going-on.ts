import { NEUTER_AGREEMENT } from '../language/agreement.ts';
import { HEARD_VERBS, PERFECT_AUXILIARIES } from '../language/lexicon/verb-classes.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';
import { isSomebody, mayBePlural } from '../reference/fits-pronoun.ts';
import type { ReferenceContext, Referent } from '../reference/reference-context.ts';
import { resolvePhrase, standFor } from '../reference/resolve-phrase.ts';
import { findActor, findMain, tells } from './find-actor.ts';
import { findSourceIn } from './find-cue-speaker.ts';
import { findSpeechVerb } from './find-speech-verb.ts';

/** How many sentences a speaker carries on without being named again. */
const REACH = 3;

/**
 * Whose a sentence is that names nobody: whoever acts in the sentence before it, else the last speaker. A question in between
 * is asked of whoever acts before it.
 *
 * @returns null where nobody spoke near enough; somebody unknown where another one acts further back since the last speaker
 */
export function findGoingOn(sentence: ReadSentence, context: ReferenceContext): Referent | null {
  const { last } = context;
  const before = context.sentences[sentence.index - 1];
  const apart = sentence.opensParagraph && (before === undefined || !announces(before));
  const came = findComing(sentence, context);
  // A paragraph of its own goes on with nobody who only acts before it, and not over somebody else.
  if (apart) return came === null ? goOn(sentence, context) : overNobody(came, goOn(sentence, context));
  if (came !== null && (came.near || last === null)) return came.near ? came.referent : null;
  const again = goOn(sentence, context);
  return came === null ? again : overNobody(came, again);
}

/** The last speaker, if near enough. */
function goOn({ index }: ReadSentence, { last }: ReferenceContext): Referent | null {
  if (last === null || index - last.sentence > REACH) return null;
  const { speaker, mention } = last;
  return { speaker, mention, reason: 'goes on' };
}

/** Whoever goes on where nobody else came up in between; where somebody did, nobody is named. */
const overNobody = ({ referent }: Coming, again: Referent | null): Referent | null =>
  again === null || referent.speaker?.name === again.speaker?.name
    ? again
    : { speaker: null, mention: again.mention, reason: 'two' };

/** Somebody who acts, and whether nothing else is told since. */
interface Coming {
  readonly referent: Referent;
  readonly near: boolean;
}

/** The last one who acts since somebody spoke, in the paragraph of the sentence. */
function findComing({ index }: ReadSentence, context: ReferenceContext): Coming | null {
  const { last, sentences, people } = context;
  const from = Math.max(last?.sentence ?? -1, index - REACH);
  let near = true;
  let further = false;
  for (let at = index - 1; at > from; at -= 1) {
    const before = sentences[at] as ReadSentence;
    if (isToldByMany(before) || isHeard(before)) return { referent: nobodyOf(before), near };
    const actor =
      findActor(before, people) ?? findViewing(before) ?? (announces(before) ? findAnnouncing(before) : null);
    if (actor !== null) {
      const acting = resolvePhrase(before, actor, context);
      return {
        referent: standFor(acting, acting.mention, 'goes on'),
        near: near && (!further || actor.name !== null) && !isLongPast(before),
      };
    }
    if (isAboutThem(before)) further = true;
    else if (!asks(before)) near = false;
    if (before.opensParagraph) return null;
  }
  return null;
}

/** "Das [berichten] mehrere Blätter": others tell, and who goes on behind them is not told. */
function isToldByMany(sentence: ReadSentence): boolean {
  const main = findMain(sentence);
  const subject = main < 0 ? null : findSubject(sentence, main);
  return (
    subject !== null &&
    isSomebody(subject) &&
    mayBePlural(subject) &&
    tells(sentence.predicates[main] ?? null)
  );
}

/** "Jan Ohm [hatte] das Tor [geschossen]": it only explains what is told, and he need not go on. */
function isLongPast(sentence: ReadSentence): boolean {
  const main = findMain(sentence);
  const finite = sentence.clauses[main]?.finite ?? null;
  const predicate = sentence.predicates[main] ?? null;
  if (finite === null || predicate === null || predicate.word === finite) return false;
  if (tells(predicate) || findSpeechVerb(predicate) !== null) return false;
  return (
    predicate.word.form.participles.length > 0 &&
    finite.form.finite.some(({ lemma, tense }) => tense === 'past' && PERFECT_AUXILIARIES.has(lemma))
  );
}

/** "Das Bad schließt, [erfuhr der Nordfunk aus dem Amt]": who told it is not told. */
const isHeard = (sentence: ReadSentence): boolean =>
  sentence.predicates.some(
    (predicate, at) =>
      predicate?.lemmas.some((lemma) => HEARD_VERBS.has(lemma)) === true &&
      findSourceIn(sentence, at) !== null,
  );

const nobodyOf = ({ start, end }: ReadSentence): Referent => ({
  speaker: null,
  mention: { start, end },
  reason: 'two',
});

/** "Für [Jan Ohm] ist der Garten wichtig. „…“": of whose view a sentence tells. */
function findViewing(sentence: ReadSentence): NounPhrase | null {
  const [first] = sentence.phrases;
  if (first?.preposition?.start !== sentence.start || first.kind !== 'person' || first.name === null)
    return null;
  return first.preposition.form.traits.has('view-preposition') ? first : null;
}

/** "Der Vorstand steht hinter ihm:" */
const announces = ({ text, end }: ReadSentence): boolean => text.charAt(end - 1) === ':';

/** Whoever a sentence that ends in a colon is about, whatever they do. */
function findAnnouncing(sentence: ReadSentence): NounPhrase | null {
  const subject = findSubject(sentence, 0);
  return subject !== null && isSomebody(subject) ? subject : null;
}

const asks = ({ text, end }: ReadSentence): boolean => text.charAt(end - 1) === '?';

/** "[Sie] ist müde": of somebody named before. */
function isAboutThem(sentence: ReadSentence): boolean {
  const subject = findSubject(sentence, 0);
  return subject?.kind === 'pronoun' && !subject.plural && subject.head.form.person === 3 && !isEs(subject);
}

const isEs = ({ agreement }: NounPhrase): boolean => (agreement & ~NEUTER_AGREEMENT) === 0;
