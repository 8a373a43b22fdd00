import { STATIVE_FORMS } from '../lexicon/stative-verbs.ts';
import { clauseAround } from './find-tense.ts';

const BEFORE = /(?:bis|noch|auch|von|wie|selbst)\s{1,4}$/i;
const AFTER =
  /^\s{1,4}(?:noch|nicht mehr|kaum|kein\p{Ll}*|wie damals|so\s+wie|vor allem|meist|oft)(?!\p{L})/iu;
const HAPPENS =
  /(?<!\p{L})(?:Uhr|(?:vor|nach)?mittags?|abends?|(?:früh|nachts?)|\p{Ll}{0,6}ge\p{Ll}{2,}(?:t|en)|worden)(?!\p{L})/iu;

/**
 * Whether "heute" means the present and not the day: "wie wir heute wissen", "bis heute", "ist heute ein
 * Museum". A clause in which something happens means the day.
 */
export function isGeneralPresent(text: string, start: number, end: number): boolean {
  if (BEFORE.test(text.slice(Math.max(0, start - 12), start)) || AFTER.test(text.slice(end, end + 20)))
    return true;
  const clause = clauseAround(text, start, end);
  if (HAPPENS.test(clause)) return false;
  return (clause.match(/\p{L}+/gu) ?? []).some((word) => STATIVE_FORMS.has(word.toLowerCase()));
}
