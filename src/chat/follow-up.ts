import { parseDate } from './parse-date.ts';
import type { StoredQuestion } from './stored-question.ts';
import {
  ASKS_SPEAKER,
  ASKS_TIME,
  BARE_NAME,
  OPEN_END,
  OPEN_START,
  OWN_TOPIC,
} from './strings/typed-words.ts';

/**
 * Reads a text as the continuation of an earlier question: another speaker or another time for the same topic.
 * @param isSpeaker whether the archive knows a speaker of that name; a bare name ("Und Holt?") needs it
 * @param today ISO day
 * @returns the earlier question with the new filter; null when the text is a question of its own
 */
export function resolveFollowUp(
  text: string,
  earlier: StoredQuestion,
  isSpeaker: (name: string) => boolean,
  today: string,
): StoredQuestion | null {
  const words = text.trim().replace(/\s+/g, ' ').slice(0, 200);
  const asked = (ASKS_SPEAKER.de.exec(words) ?? ASKS_SPEAKER.en.exec(words))?.[1];
  if (asked !== undefined) return OWN_TOPIC.test(asked) ? null : { ...earlier, speaker: asked };
  const time = ASKS_TIME.de.exec(words) ?? ASKS_TIME.en.exec(words);
  const range = time ? parseDate(time[2] ?? '', today) : null;
  if (time && range) return withTime(earlier, time[1]?.toLowerCase() ?? '', range);
  const name = BARE_NAME.exec(words)?.[1];
  return name !== undefined && isSpeaker(name) ? { ...earlier, speaker: name } : null;
}

function withTime(
  earlier: StoredQuestion,
  preposition: string,
  range: { readonly from: string; readonly to: string },
): StoredQuestion {
  const { from: _from, to: _to, ...topic } = earlier;
  if (OPEN_END.has(preposition)) return { ...topic, from: range.from };
  if (OPEN_START.has(preposition)) return { ...topic, to: range.to };
  return { ...topic, from: range.from, to: range.to };
}
