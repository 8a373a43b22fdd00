import type { Locale } from './chat.ts';

/**
 * Words that stand in questions of one language and hardly ever in the other's, from the closed classes (articles,
 * auxiliaries, question words, prepositions). Shared spellings ("was", "die", "so", "in", "war") are left out.
 */
const ENGLISH = new Set(
  'the did does do has have had who what when where which how is are were will would said says say about of and to with from by it they he she'.split(
    ' ',
  ),
);
const GERMAN = new Set(
  'der das den dem des ein eine einen einem einer und oder nicht kein keine wer wen wem wann wo welche welcher welches wie hat haben hatte ist sind wurde wird werden sagt sagte sagen zu zum zur von vom mit nach über für im am auf aus bei ob dass seit noch'.split(
    ' ',
  ),
);

/** First words that make a short question English by themselves: "Did Iran deliver missiles?" */
const ENGLISH_OPENING = /^\s*(?:did|does|do|has|have|had|who|what|when|where|which|how|is|are)\b/i;

/** The language a text is clearly written in; null when neither has more of its small words. */
export function findQuestionLanguage(text: string): Locale | null {
  const words =
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const german = words.filter((word) => GERMAN.has(word) || /[äöüß]/u.test(word)).length;
  if (english > german && (english >= 2 || ENGLISH_OPENING.test(text))) return 'en';
  if (/^\s*help\W*$/i.test(text)) return 'en';
  return german > english ? 'de' : null;
}
