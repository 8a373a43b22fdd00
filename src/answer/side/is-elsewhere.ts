import { PLACE_PREPOSITIONS } from '../../language/lexicon/side-words.ts';
import { TEXT_NOUN } from '../../language/lexicon/text-nouns.ts';
import { TIME_NOUNS } from '../../language/lexicon/time-nouns.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { findEventNoun } from '../../language/proposition/find-event-noun.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { sharePredicate } from '../match/share-predicate.ts';
import { meetWords } from './tie-of.ts';

/**
 * "Darf man am Hafen angeln?" and "Das Angeln am See wurde verboten": the asked event is told of another place, and the asked one is not in
 * the sentence. A town or a land may hold the asked place.
 */
export function isElsewhere(
  asked: Asked,
  { article, sentence, reading: { vocabulary } }: Pick<SentenceInContext, 'article' | 'sentence' | 'reading'>,
): boolean {
  const { pattern, topic } = asked.reading;
  const places = topic.map(({ argument }) => argument).filter(isPlace);
  if (pattern === null || places.length === 0) return false;
  const met = meetWords(article.text, [sentence], asked, vocabulary);
  const isTold = ({ head }: Argument): boolean =>
    asked.words.words.some(({ text }, place) => text.toLowerCase() === head.form.lower && met.has(place));
  if (places.some(isTold)) return false;
  return sentence.propositions.some(
    (event) =>
      sharePredicate(pattern.proposition, event) !== null &&
      event.arguments.some(
        (argument) =>
          isPlace(argument) && (isThing(argument) || (event.kind === 'noun' && !argument.inferred)),
      ),
  );
}

/** "im [Rat]", "im [Gericht]" may be where it was said, unless the event has it for its own: "das Filmen [im Gericht]". */
const isThing = ({ head }: Argument): boolean => classifyNoun(head.form).kind === 'thing';

/** "am [Hafen]"; not "am Freitag", "in der Sitzung", "im Bericht". */
const isPlace = ({ slots, head, phrase, pronoun }: Argument): boolean =>
  !pronoun &&
  phrase?.kind === 'noun' &&
  slots.length === 1 &&
  PLACE_PREPOSITIONS.has(slots[0] as string) &&
  !TIME_NOUNS.has(head.form.lower) &&
  !TEXT_NOUN.test(head.text) &&
  classifyNoun(head.form).kind !== 'person' &&
  findEventNoun(head.form) === null;
