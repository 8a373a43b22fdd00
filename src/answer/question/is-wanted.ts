import type { Form } from '../../language/form.ts';
import { UNITS, type Unit } from '../../language/lexicon/calendar-words.ts';
import { HOW } from '../../language/lexicon/question-words.ts';
import { ROAD_NAMES } from '../../language/lexicon/road-names.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import type { QuestionKind } from './question-reading.ts';

/** Question words, pronouns and times want nothing of the candidate. */
export function isWanted({ pronoun, head, words, slots, phrase }: Argument, kind: QuestionKind): boolean {
  if (phrase?.determiner?.form.question === true) return false;
  if (pronoun || slots.includes('self') || words.some(({ form }) => form.question)) return false;
  if (kind === 'count' && words[0]?.form.lower === HOW) return false;
  // "Christian [B.]" is somebody whose surname is left out.
  const isNamed = words.some((word) => word !== head && word.kind === 'word');
  if (ROAD.test(head.text) && !isNamed) return false;
  return !tellsTime(head.form);
}

/** "auf der [A 3]": the article must name the very road, in whatever words. */
const ROAD = new RegExp(`^(?:${[...ROAD_NAMES.keys()].join('|')})\\d{0,4}$`);

const PERIODS: ReadonlySet<Unit | undefined> = new Set<Unit>(['day', 'week', 'month', 'year']);

/** "im [Mai]", "am [Montag]", "2019", "vor zwei [Jahren]". */
const tellsTime = ({ text, lower, capitalised, traits }: Form): boolean =>
  /^\d{4}$/.test(text) ||
  (capitalised && (traits.has('month') || traits.has('weekday') || PERIODS.has(UNITS.get(lower))));
