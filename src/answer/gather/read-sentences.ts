import type { Article } from '../../article/article.ts';
import type { Passage } from '../../article/passage.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { SentenceReading } from '../../language/proposition/proposition.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Candidate, Rejected } from '../candidate.ts';
import { NO_PROOF, type Proof } from '../evidence/proof.ts';
import type { Asked, LikelySentence, ReadSentence } from '../evidence/seen-sentence.ts';
import { coverVoice } from '../evidence/voice.ts';
import type { Candidates, Judge, SentenceInContext } from '../find-candidates.ts';
import { chooseTelling } from '../judge/derive-telling.ts';
import { ArticleContext } from '../match/article-context.ts';
import { speakerOf } from '../match/speaker-of.ts';
import { exceptsAsked } from '../side/excepts-asked.ts';
import { findSide } from '../side/find-side.ts';
import type { Side } from '../side/side.ts';
import type { Steps } from '../steps.ts';
import { findTelling } from './find-telling.ts';
import { type Details, holdsDetails, readDetails } from './holds-details.ts';
import { findOffTopic, isBeside, isWithoutEvent, type OffTopic } from './is-beside.ts';
import { isEnough } from './is-enough.ts';
import type { CoveredArticle } from './see-sentences.ts';
import { isOfSomebodyElse, tellsOfOthers } from './tells-of-others.ts';

/** A sentence that was read, with what grammar proves of it. */
export interface Considered extends ReadSentence {
  readonly proven: readonly Candidate[];
  /** The side it takes if it answers, though that it does is not proven; null for none. */
  readonly side: Side | null;
  /** It tells the asked event of others, or the other way round: near, and no answer. */
  readonly vetoed: boolean;
  /** It answers nothing, though its words are of the question. */
  readonly beside: boolean;
  readonly refused: readonly Rejected[];
}

/**
 * Reads sentences of found passages, passage by passage; those of one passage must stand together.
 * @param wholeOf gives what an article covers
 * @param unproven the same sentences, where another judge read them for this question and proved none: what does not depend on the judge
 * is not found anew
 */
export function* readSentences(
  seen: readonly LikelySentence[],
  corpus: Corpus,
  judge: Judge,
  asked: Asked,
  wholeOf: (article: Article) => CoveredArticle,
  unproven: readonly Considered[] = [],
): Steps<readonly Considered[]> {
  const passages = new Map<string, LikelySentence[]>();
  for (const sentence of seen) {
    const key = `${sentence.passage.articleId} ${sentence.passage.start}`;
    const list = passages.get(key);
    if (list === undefined) passages.set(key, [sentence]);
    else list.push(sentence);
  }
  const detailed = {
    ...asked,
    details: readDetails(asked, corpus.reader.vocabulary),
    unproven: new Map(unproven.map((considered) => [considered.sentence, considered])),
  };
  const read: Considered[] = [];
  for (const list of passages.values()) {
    read.push(...(yield* readOfPassage(list, corpus, judge, detailed, wholeOf)));
    yield 'read';
  }
  return read.some(({ whole }) => isWithoutEvent(asked, whole)) ? withoutEventless(read, asked) : read;
}

/** Nothing answers of an article that has no word for the asked event, and no event like it. */
function withoutEventless(read: readonly Considered[], asked: Asked): readonly Considered[] {
  const telling = new Set(
    read
      .filter(
        ({ proven, refused, whole }) => proven.length + refused.length > 0 || !isWithoutEvent(asked, whole),
      )
      .map(({ article }) => article.id),
  );
  return read.map((sentence) =>
    telling.has(sentence.article.id) ? sentence : { ...sentence, beside: true },
  );
}

/** A question with what it asks beside its event. */
interface Detailed extends Asked {
  readonly details: Details;
  readonly unproven: ReadonlyMap<LikelySentence['sentence'], Considered>;
}

function* readOfPassage(
  seen: readonly LikelySentence[],
  corpus: Corpus,
  judge: Judge,
  asked: Detailed,
  wholeOf: (article: Article) => CoveredArticle,
): Steps<readonly Considered[]> {
  const [first] = seen;
  const article = first === undefined ? null : corpus.article(first.passage.articleId);
  if (first === undefined || article === null) return [];
  const covered = wholeOf(article);
  const here = lookAround(corpus, article, first.passage);
  const off = findOffTopic(here, asked, covered);
  yield 'read';
  const { context } = here;
  const before: SentenceReading[] = [];
  for (const sentence of sentencesBefore(corpus, here.reading, first.passage)) {
    context.pass(sentence);
    before.push(sentence);
  }
  const considered: Considered[] = [];
  for (const sentence of here.passage) {
    const own = seen.find(({ sentence: { start } }) => start === sentence.start);
    if (own !== undefined) {
      const at = { ...here, sentence, before };
      considered.push(consider({ ...own, article, ...covered }, at, judge(at), asked, off));
      yield 'read';
    }
    context.pass(sentence);
    before.push(sentence);
  }
  return considered;
}

/** What stands around every sentence of a passage. */
function lookAround(
  corpus: Corpus,
  article: Article,
  passage: Passage,
): Omit<SentenceInContext, 'sentence' | 'before'> {
  const reading = corpus.reading(article);
  const { title } = reading;
  const sentences = reading.propositions(passage);
  const statements = () => corpus.statements(article.id);
  const context = new ArticleContext({ text: article.text, title, passage: sentences, statements });
  return { article, reading, title, passage: sentences, context, statements };
}

/** The passage before, for pronouns and for events that go on. */
function sentencesBefore(corpus: Corpus, reading: Reading, passage: Passage): readonly SentenceReading[] {
  const passages = corpus.passages(reading.article.id);
  const before = passages[passages.findIndex(({ start }) => start === passage.start) - 1];
  return before === undefined ? [] : reading.propositions(before);
}

function consider(
  seen: LikelySentence & Pick<ReadSentence, 'article' | 'whole' | 'lead'>,
  at: SentenceInContext,
  { found, rejected }: Candidates,
  asked: Detailed,
  off: OffTopic,
): Considered {
  const isWhole = !off.year && holdsDetails(asked.details, seen, at.sentence) && !exceptsAsked(asked, at);
  const proven = found
    .filter((candidate) => isWhole && isEnough(candidate, seen, asked))
    .toSorted((left, right) => right.score - left.score);
  const before = asked.unproven.get(seen.sentence);
  const told = before === undefined ? findTold(seen, at) : before.statement;
  const statement = proven[0]?.statement ?? told;
  const sideOf = (): Side | null =>
    before !== undefined && mayTakeSide(before.proven, before.refused)
      ? before.side
      : findSide(asked, at, seen, isWhole);
  return {
    ...seen,
    statement,
    speaker: speakerOf(statement),
    voice:
      before?.statement === statement
        ? before.voice
        : coverVoice(statement, asked.words, at.reading.vocabulary),
    proof: proofOf(found, rejected),
    proven,
    side: mayTakeSide(proven, rejected) ? sideOf() : null,
    vetoed: proven.length === 0 && tellsOfOthers(seen, rejected, asked),
    beside: isBeside(at, statement, off),
    refused: rejected,
  };
}

/** The statement that holds most of a sentence, or the sentence as somebody's by its verb; null for what the article tells. */
function findTold({ sentence }: LikelySentence, at: SentenceInContext): Statement | null {
  return chooseTelling(findTelling(sentence, at.statements()), at);
}

/** Where the asked event is told of others, or the other way round, no other way shows a side. */
const mayTakeSide = (proven: readonly Candidate[], refused: readonly Rejected[]): boolean =>
  proven.length === 0 && !refused.some(isOfSomebodyElse);

function proofOf(proven: readonly Candidate[], refused: readonly Rejected[]): Proof {
  const reasons = refused.map(({ reason }) => reason);
  const has = (pattern: RegExp): boolean => reasons.some((reason) => pattern.test(reason));
  const [best] = proven;
  if (best === undefined && reasons.length === 0) return NO_PROOF;
  return {
    strength: best?.score ?? 0,
    sided: best !== undefined && best.position !== 'andere',
    somebodyElse: has(/somebody else|denies another part/),
    incomplete: has(/missing|but context|of whom/),
    unsaid: has(/no side|does not say|another time|not the same|broader|manner|^of |topic|unknown/),
  };
}
