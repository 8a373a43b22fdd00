import type { Locale } from './chat.ts';
import { ENGLISH_OPENING, SMALL_WORDS } from './strings/typed-words.ts';

/** The language a text is clearly written in; null when neither has more of its small words. */
export function findQuestionLanguage(text: string): Locale | null {
  const words =
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => SMALL_WORDS.en.has(word)).length;
  const german = words.filter((word) => SMALL_WORDS.de.has(word) || /[äöüß]/u.test(word)).length;
  if (english > german && (english >= 2 || ENGLISH_OPENING.test(text))) return 'en';
  if (/^\s*help\W*$/i.test(text)) return 'en';
  return german > english ? 'de' : null;
}
