import { EFFECT_WORDS, SEEMING_VERBS } from '../../language/lexicon/modality-words.ts';
import type { Proposition, SentenceReading } from '../../language/proposition/proposition.ts';

/** "Der Tee wirkt altmodisch": it says what the tea seems to be, and not that it helps; "wirkt schnell" says how it helps. */
export const onlySeems = (
  { lemmas, clause }: Proposition,
  { propositions }: Pick<SentenceReading, 'propositions'>,
): boolean =>
  lemmas.some((lemma) => SEEMING_VERBS.has(lemma)) &&
  propositions.some(
    (own) =>
      own.clause === clause &&
      own.kind === 'adjective' &&
      !own.lemmas.some((lemma) => EFFECT_WORDS.has(lemma)),
  );
