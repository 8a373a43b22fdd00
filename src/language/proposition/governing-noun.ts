import type { Phrase } from '../phrase/phrase.ts';
import { firstOfEquals } from './read-arguments.ts';

/** The event noun this one hangs on: "Verhandlungen über [den Erwerb]". */
export function governingNoun(phrases: readonly Phrase[], at: number): number | null {
  const { attachedTo, genitiveOf } = phrases[firstOfEquals(phrases, at)] as Phrase;
  return attachedTo ?? genitiveOf;
}
