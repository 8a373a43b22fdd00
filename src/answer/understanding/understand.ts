import { capitalise } from '../../language/capitalise.ts';
import { findSentences } from '../../language/find-sentences.ts';
import type { Vocabulary } from '../../language/form.ts';
import { COMPLEMENTISERS } from '../../language/lexicon/question-frames.ts';
import { cleanTyped } from './clean-typed.ts';
import { findSmallTalk } from './find-small-talk.ts';
import { lowerShouting } from './lower-shouting.ts';
import { peelEnding } from './peel-ending.ts';
import { peelOpening } from './peel-opening.ts';
import { placeTopic } from './place-topic.ts';
import { plainQuestion } from './plain-question.ts';
import { splitQuestions } from './split-questions.ts';
import { turnClause } from './turn-clause.ts';
import { readTypedWords } from './typed-words.ts';
import type { SetAside, Understood } from './understood.ts';
import { writeOut } from './write-out.ts';

/**
 * A message as the question it asks: "Moin, weißt du, ob das Bad schließt, oder? 🙂" asks "Schließt das Bad?". What is only a
 * greeting, a thank you, a word about the bot asks nothing.
 *
 * @param typed as a person typed it, without the mention that called the bot
 */
export function understand(typed: string, vocabulary: Vocabulary): Understood {
  const own = read(typed, 'drop', vocabulary);
  return own ?? read(typed, 'keep', vocabulary) ?? { ...NOTHING, text: typed };
}

const NOTHING: Understood = { text: '', context: '', setAside: [], others: [], smallTalk: null };

/** Null when a message holds nothing but frames: what it asks about is in the lines it quotes, if anywhere. */
function read(typed: string, quoted: 'drop' | 'keep', vocabulary: Vocabulary): Understood | null {
  const cleaned = cleanTyped(typed, quoted);
  const { noise } = cleaned;
  const text = lowerShouting(cleaned.text, vocabulary);
  const smallTalk = findSmallTalk(text);
  if (smallTalk !== null || text === '')
    return { ...NOTHING, setAside: noise, smallTalk: text === '' ? null : smallTalk };
  const sentences = splitSentences(text, vocabulary).map((sentence) => peelSentence(sentence, vocabulary));
  const asked = sentences.filter(({ text: left }) => left !== '');
  const questions = asked.filter(({ asks }) => asks);
  const main = questions[0] ?? asked[0];
  if (main === undefined) return null;
  const told = questions.length === 0 && asked.length > 1;
  const doubted = questions.length === 0 && sentences.some(({ text: left }) => left === '');
  const words = told ? asked.map(({ text: part }) => part).join(' ') : main.text;
  const plain = plainQuestion(doubted ? `${words.replace(/[.!]$/u, '')}?` : words, vocabulary);
  const left = asked.filter((sentence) => sentence !== main && !told && !sentence.asks);
  return {
    text: plain.text,
    context: left.map(({ text: part }) => part).join(' '),
    setAside: [
      ...new Set<SetAside>([...noise, ...sentences.flatMap(({ setAside }) => setAside), ...plain.setAside]),
    ],
    others: questions.filter((question) => question !== main).map(({ text: other }) => other),
    smallTalk: null,
  };
}

const splitSentences = (text: string, vocabulary: Vocabulary): readonly string[] =>
  findSentences(text).flatMap(({ start, end }) => splitQuestions(text.slice(start, end), vocabulary));

interface PeeledSentence {
  readonly text: string;
  readonly setAside: readonly SetAside[];
  readonly asks: boolean;
}

/** One sentence without its frame; the empty string when it is nothing else ("Stimmt das?"). */
function peelSentence(sentence: string, vocabulary: Vocabulary): PeeledSentence {
  const ending = peelEnding(sentence);
  const opening = peelOpening(ending.text, vocabulary);
  const setAside: SetAside[] = [...ending.endings, ...opening.openings];
  const bare = opening.text.replace(/^[\s,;:.!–-]+|[\s,;:–-]+$/gu, '');
  if (findSmallTalk(bare) !== null || isAllFrame(bare)) return { text: '', setAside, asks: false };
  const framed = opening.openings.some((kind) => kind === 'lead-in' || kind === 'topic');
  const written = placeTopic(writeOut(bare), vocabulary);
  const turned = framed || opensClause(written) ? turnClause(written, vocabulary) : written;
  const asks =
    framed ||
    ending.endings.includes('tag-question') ||
    sentence.trimEnd().endsWith('?') ||
    begins(turned, vocabulary);
  if (setAside.length === 0 && turned === bare) return { text: sentence, setAside, asks };
  const stop = /[?!.]$/u.test(turned) ? turned.slice(0, -1) : turned;
  const isTopic = opening.openings.includes('topic');
  return { text: isTopic ? stop : `${capitalise(stop)}?`, setAside, asks };
}

/** "Stimmt das", "ist das wahr": an ending with nothing before it. */
const isAllFrame = (text: string): boolean => text === '' || peelEnding(`so, ${text}`).text === 'so';

/** "ob das Bad schließt", "dass …": half a sentence, as people type it. */
function opensClause(text: string): boolean {
  const first = readTypedWords(text).words[0] ?? '';
  return COMPLEMENTISERS.has(first);
}

/** "[schließt] das Bad", "[wann] …". */
function begins(text: string, vocabulary: Vocabulary): boolean {
  const form = vocabulary.form(readTypedWords(text).words[0] ?? '');
  const closed = form.determiner !== 0 || form.pronoun !== 0 || form.preposition !== null || form.adverb;
  return form.question || (form.finite.length > 0 && !closed);
}
