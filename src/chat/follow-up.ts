import { parseDate } from './parse-date.ts';
import type { StoredQuestion } from './stored-question.ts';

/** "Und was sagt Mara Holt dazu?", "Was meint die Hafenbehörde?", "And what does Holt say?" */
const GERMAN_SPEAKER =
  /^(?:und |aber )?was (?:sagt|sagte|sagen|sagten|meint|meinte|meinen|meinten|erklärt|erklärte|erklären) (?:denn |eigentlich |die |der |das )?(.{2,80}?)(?: denn| eigentlich)?(?: dazu| darüber)?\s*\??$/iu;
const ENGLISH_SPEAKER =
  /^(?:and |but )?what (?:does|did|do) (?:the )?(.{2,80}?) (?:say|think)(?: about (?:it|that))?\s*\??$/iu;
/** "Und Holt?" */
const BARE_NAME = /^(?:und |and |what about )(?:der |die |das |the )?(.{2,80}?)\s*\??$/iu;
/** "Und seit März 2024?", "Und 2023?" */
const GERMAN_TIME = /^(?:und )(?:(seit|ab|nach|vor|bis|im jahr|im|in|am) )?(.{4,20}?)\s*\??$/iu;
const ENGLISH_TIME = /^(?:and )(?:(since|from|until|before|in|on) )?(.{4,20}?)\s*\??$/iu;

const OPEN_END = new Set(['seit', 'ab', 'nach', 'since', 'from']);
const OPEN_START = new Set(['bis', 'vor', 'until', 'before']);
const TOPIC_ELSEWHERE = /\b(?:zu[mr]?|über|about|on)\s+\S/iu;

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
  const asked = (GERMAN_SPEAKER.exec(words) ?? ENGLISH_SPEAKER.exec(words))?.[1];
  if (asked !== undefined) return TOPIC_ELSEWHERE.test(asked) ? null : { ...earlier, speaker: asked };
  const time = GERMAN_TIME.exec(words) ?? ENGLISH_TIME.exec(words);
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
