import type { Word } from '../../language/clause/clause.ts';
import {
  DISAPPROVING_NOUNS,
  FRIEND_NOUNS,
  HOLDING_VERBS,
  OPINION_VERBS,
  PLAIN_DEED_NOUNS,
  STANDING_VERBS,
  STANDING_WORDS,
  WEIGHING_AGAINST,
} from '../../language/lexicon/side-words.ts';
import { CALLING_VERBS, COPULAS } from '../../language/lexicon/verb-classes.ts';
import type { Argument, ClauseReading } from '../../language/proposition/proposition.ts';
import { isAmong, readOpinion, rendersOpinion } from '../../language/proposition/read-opinion.ts';
import { readRelation } from '../../language/proposition/read-relation.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { asksForStand } from './find-stand.ts';
import { isAskedFor } from './is-asked-for.ts';
import type { Side } from './side.ts';
import { takesUpAsked, tellsAsked } from './takes-up-asked.ts';

/**
 * "Soll das Bad schließen?" – "Die Schließung wäre falsch", "Das halte ich für richtig", "Die Wirte sind dagegen": who thinks well of what
 * is asked for is for it, who thinks ill of it against it.
 */
export function findVerdict(asked: Asked, at: SentenceInContext): Side | null {
  const { sentence, article } = at;
  if (!asksForStand(asked.reading) || article.text.slice(sentence.start, sentence.end).includes('?'))
    return null;
  const list = sentence.clauses.map(({ clause }) => clause);
  if (list.some((_, index) => readRelation(list, index) === 'condition')) return null;
  for (const [index, own] of sentence.clauses.entries()) {
    const stand =
      readStandingWord(own, asked, at) ??
      readFriend(own, index, asked, at) ??
      readVerdict(own, index, asked, at);
    if (stand === null) continue;
    const turned = turn(stand, claimOf(index, at), isThought(own));
    if (turned === null) continue;
    return {
      position: turned ? 'bejaht' : 'verneint',
      way: turned ? 'it thinks well of what is asked for' : 'it thinks ill of what is asked for',
    };
  }
  return null;
}

/** What the sentence claims of the clause: that it is so, that it is not, or neither. */
function claimOf(index: number, { sentence }: SentenceInContext): 'affirmed' | 'denied' | null {
  const told = sentence.propositions.filter(({ clause, kind }) => clause === index && kind !== 'noun');
  const [own] = told.toSorted(
    (left, right) => Number(right.kind === 'adjective') - Number(left.kind === 'adjective'),
  );
  if (own === undefined || own.focus !== null) return null;
  const { polarity, grounds } = own.claim;
  if (polarity === 'affirmed' || polarity === 'denied') return polarity;
  // "Eine Schließung wäre falsch" thinks so of what is not yet.
  return polarity === 'none' && grounds[0] === 'unreal' && grounds.length === 1 ? 'affirmed' : null;
}

/** What is not good is bad; what is not bad need not be good, unless somebody thinks of it that it is not. */
const turn = (stand: boolean, claim: 'affirmed' | 'denied' | null, thought: boolean): boolean | null =>
  claim === 'affirmed' ? stand : claim === 'denied' && (stand || thought) ? !stand : null;

/** "[findet] die Schließung nicht falsch", "[hält] sie nicht für unnötig". */
const isThought = ({ predicate }: ClauseReading): boolean =>
  predicate?.lemmas.some((lemma) => OPINION_VERBS.has(lemma) || HOLDING_VERBS.has(lemma)) === true;

/** "ist [dafür]", "protestieren [dagegen]". */
function readStandingWord(
  { clause, predicate }: ClauseReading,
  asked: Asked,
  at: SentenceInContext,
): boolean | null {
  const word = clause.words.find(({ form }) => STANDING_WORDS.has(form.lower));
  if (word === undefined || predicate === null) return null;
  const isOwn = clause.words.at(-1) === word || !predicate.lemmas.some((lemma) => COPULAS.has(lemma));
  if (!isOwn || !predicate.lemmas.some((lemma) => STANDING_VERBS.has(lemma))) return null;
  const before = at.before.at(-1);
  const explains = at.sentence.clauses.some(
    ({ clause: lower }) => lower.parent === at.sentence.clauses.findIndex((own) => own.clause === clause),
  );
  if (explains || before === undefined || !tellsAsked(before, asked, at)) return null;
  return STANDING_WORDS.get(word.form.lower) ?? null;
}

/** "ist kein [Freund] der Maut": true, for it is the clause that denies it; null where what follows "aber" weighs more. */
function readFriend(own: ClauseReading, index: number, asked: Asked, at: SentenceInContext): true | null {
  const { predicate, arguments: list } = own;
  if (predicate?.lemmas.some((lemma) => COPULAS.has(lemma)) !== true) return null;
  const friend = list.find(({ head }) => isAmong(head, FRIEND_NOUNS));
  if (friend === undefined || !isAskedFor(friend, index, asked, at)) return null;
  const isWeighed = at.sentence.clauses.some(({ clause }) =>
    clause.words.some(({ form }) => WEIGHING_AGAINST.has(form.lower)),
  );
  return isWeighed ? null : true;
}

function readVerdict(own: ClauseReading, index: number, asked: Asked, at: SentenceInContext): boolean | null {
  const judged = findJudged(own).find(
    (argument) => isAskedFor(argument, index, asked, at) || takesUpAsked(argument, asked, at),
  );
  return judged === undefined ? null : readOpinion(own, [...judged.words, ...judged.attributes]);
}

/** "[Die Schließung] ist falsch", "hält [die Schließung] für falsch": what may be meant by the form of the words. */
function findJudged(own: ClauseReading): readonly Argument[] {
  const { predicate, arguments: list } = own;
  if (predicate === null) return [];
  const has = (lemmas: ReadonlySet<string>): boolean => predicate.lemmas.some((lemma) => lemmas.has(lemma));
  if (!rendersOpinion(own) && !has(CALLING_VERBS) && !has(COPULAS)) return [];
  return list.filter(
    ({ slots, inferred, head }) =>
      (slots.includes('a') || slots.includes('n')) && !inferred && !isVerdictNoun(head),
  );
}

const isVerdictNoun = (head: Word): boolean =>
  isAmong(head, DISAPPROVING_NOUNS) || isAmong(head, PLAIN_DEED_NOUNS);
