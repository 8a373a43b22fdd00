import { STANDING_PREPOSITIONS, VERDICT_OPENINGS } from '../../language/lexicon/side-words.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { isDefinite } from '../../language/phrase/is-definite.ts';
import { isNaming } from '../../language/proposition/concept.ts';
import type { Span } from '../../language/span.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import { speaksFor } from '../match/is-speaker.ts';
import type { Wanted } from '../wanted/wanted.ts';

/** "War der Brand [für Kranich] ein Anschlag?" asks what he thinks of it: nobody else's word answers, where "für ihn" is not told there. */
export function isOthersView({ reading }: Asked, { sentence, statements }: SentenceInContext): boolean {
  const first = reading.text.toLowerCase().split(/[^\p{L}]+/u)[0] ?? '';
  const viewer = VERDICT_OPENINGS.has(first) ? reading.topic.find(mayThink) : undefined;
  if (viewer === undefined) return false;
  const isTold = ({ start, end }: Span): boolean => start < sentence.end && end > sentence.start;
  if (statements().some((statement) => statement.spans.some(isTold) && speaksFor(viewer, statement)))
    return false;
  return !sentence.clauses.some(({ arguments: list }) =>
    list.some(
      (argument) =>
        (argument.slots.includes('n') || argument.slots.some(isFor)) &&
        compareArgument(viewer, argument) === 'same',
    ),
  );
}

const isFor = (slot: string): boolean => STANDING_PREPOSITIONS.get(slot) === true;

/** "für [Kranich]", "für [die Bank]"; not "für Kinder", "für den Magen", of whom or of what something else is asked. */
function mayThink({ argument: { slots, phrase, head }, required }: Wanted): boolean {
  if (!slots.some(isFor)) return false;
  const { kind } = classifyNoun(head.form);
  return required.some(isNaming) || (kind === 'organisation' && phrase !== null && isDefinite(phrase));
}
