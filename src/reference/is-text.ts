import { UTTERANCE_NOUNS } from '../language/lexicon/speech-verbs.ts';
import { MEDIUM_NOUN, TEXT_NOUN, UTTERANCE_ENDINGS } from '../language/lexicon/text-nouns.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';

type Headed = Pick<NounPhrase, 'head'>;

/** Whether the phrase's noun names words uttered: "Angaben", "Medienberichten", "Einschätzung". */
export const isUtterance = ({ head: { form } }: Headed): boolean =>
  form.nouns.some(({ lemma }) => UTTERANCE_NOUNS.has(lemma)) ||
  UTTERANCE_ENDINGS.some((ending) => form.lower.endsWith(ending));

/** Whether a phrase names a medium, in which others speak: "das Fachblatt". */
export const isMedium = ({ head: { form } }: Headed): boolean => MEDIUM_NOUN.test(form.lower);

/** Whether a phrase names a text, and neither who wrote it nor a medium: "Abschlussbericht", "Gesetzbuch". */
export const isMuteText = (phrase: Headed): boolean =>
  TEXT_NOUN.test(phrase.head.form.lower) && !isMedium(phrase);

/** Whether a phrase names words uttered or written, or a medium that they stand in. */
export const isText = (phrase: Headed): boolean =>
  isUtterance(phrase) || TEXT_NOUN.test(phrase.head.form.lower) || isMedium(phrase);

/** "nach eigenen Angaben": the words of whoever the clause is about. */
export const isOwnWords = ({ words, fullEnd, end }: NounPhrase): boolean =>
  fullEnd === end && words.some(({ form }) => form.traits.has('own'));

/** "seiner Meinung nach": the view of whoever speaks around it. */
export const isOwnView = ({ words, fullEnd, end }: NounPhrase): boolean =>
  fullEnd === end && words.some(({ form }) => form.traits.has('possessive'));
