import type { Word } from './clause.ts';

/** Whether the words of a set phrase, in small letters, stand from a place on ("bis [dahin]", "auf [Dauer]"). */
export const standsAt = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((part, place) => words[at + place]?.form.lower === part);
