import { ROAD_NAMES } from '../../language/lexicon/road-names.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import type { QuestionKind } from './question-reading.ts';

/** Question words, pronouns and times want nothing of the candidate. */
export function isWanted({ pronoun, head, words, slots, phrase }: Argument, kind: QuestionKind): boolean {
  if (phrase?.determiner?.form.question === true) return false;
  if (pronoun || slots.includes('self') || words.some(({ form }) => form.question)) return false;
  if (kind === 'count' && /^wie$/i.test(words[0]?.text ?? '')) return false;
  if (ROAD.test(head.text)) return false;
  return !TIME_NOUN.test(head.text);
}

/** "auf der [A 3]": the article must name the very road, in whatever words. */
const ROAD = new RegExp(`^(?:${[...ROAD_NAMES.keys()].join('|')})\\d{0,4}$`);

const TIME_NOUN =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d{4}|Jahre?s?|Monate?n?|Wochen?|Tage?n?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)$/;
