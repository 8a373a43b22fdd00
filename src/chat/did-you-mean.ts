import type { Answer } from '../answer/answer.ts';
import { renderButtonId } from './button.ts';
import type { Locale } from './chat.ts';
import type { Responder } from './responder.ts';
import { type StoredQuestion, saveQuestion } from './stored-question.ts';
import { fill, stringsOf } from './strings/strings.ts';
import type { ButtonView } from './views.ts';

const MOST_NAMES = 3;
/** The shortest of the platforms' limits for a button's text. */
const LONGEST_LABEL = 75;

export interface Suggestions {
  readonly notes: readonly string[];
  readonly buttons: readonly ButtonView[];
}

/**
 * Where a question asks for a speaker, an outlet or a word that the archive has never heard of: says so, and offers what may have
 * been meant, each as a button that asks again.
 */
export async function suggestNames(
  { newsroom, memory }: Responder,
  question: StoredQuestion,
  { understood, positions, suggestions = [] }: Pick<Answer, 'understood' | 'positions' | 'suggestions'>,
  locale: Locale,
): Promise<Suggestions> {
  const strings = stringsOf(locale).didYouMean;
  for (const kind of ['speaker', 'source'] as const) {
    const name = question[kind] ?? understood?.[kind] ?? null;
    const known = kind === 'speaker' ? newsroom.speakers : newsroom.sources;
    if (name === null || positions.length > 0 || known(name, 1).length > 0) continue;
    const names = newsroom.closestNames(kind, name, MOST_NAMES);
    const buttons: ButtonView[] = [];
    for (const near of names) {
      const text = understood?.text ?? question.text;
      const key = await saveQuestion(memory, { ...question, text, [kind]: near });
      const id = renderButtonId({ kind: 'more', locale, key, page: 0 });
      buttons.push({ kind: 'more', id, label: near.slice(0, LONGEST_LABEL) });
    }
    const asked = names.length === 0 ? [] : [fill(strings.question, { names: names.join(', ') })];
    return { notes: [fill(strings[kind], { name }), ...asked], buttons };
  }
  return suggestQuestions({ memory }, question, suggestions, locale);
}

/** The same for a word of the question: each button asks with the other word. */
async function suggestQuestions(
  { memory }: Pick<Responder, 'memory'>,
  question: StoredQuestion,
  suggestions: NonNullable<Answer['suggestions']>,
  locale: Locale,
): Promise<Suggestions> {
  const buttons: ButtonView[] = [];
  for (const { meant, question: text } of suggestions) {
    const key = await saveQuestion(memory, { ...question, text });
    const id = renderButtonId({ kind: 'more', locale, key, page: 0 });
    buttons.push({ kind: 'more', id, label: meant.slice(0, LONGEST_LABEL) });
  }
  return { notes: noteMeant(suggestions, locale), buttons };
}

/** Which words of the question stand nowhere in the archive, and what may have been meant; nothing where nobody suggests anything. */
export function noteMeant(
  suggestions: NonNullable<Answer['suggestions']>,
  locale: Locale,
): readonly string[] {
  if (suggestions.length === 0) return [];
  const strings = stringsOf(locale).didYouMean;
  const words = [...new Set(suggestions.map(({ word }) => `„${word}“`))].join(', ');
  const names = suggestions.map(({ meant }) => meant).join(', ');
  return [fill(strings.word, { words }), fill(strings.question, { names })];
}
