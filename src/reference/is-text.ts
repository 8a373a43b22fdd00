import type { Form } from '../language/form.ts';
import { perFormFlag } from '../language/kept.ts';
import { SPEECH_NOUNS, UTTERANCE_NOUNS } from '../language/lexicon/speech-verbs.ts';
import { MEDIUM_NOUN, TEXT_NOUN, UTTERANCE_ENDINGS } from '../language/lexicon/text-nouns.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';

type Headed = Pick<NounPhrase, 'head'>;

const namesWords = perFormFlag(
  ({ lower, nouns }: Form): boolean =>
    nouns.some(({ lemma }) => UTTERANCE_NOUNS.has(lemma)) ||
    UTTERANCE_ENDINGS.some((ending) => lower.endsWith(ending)),
);
const namesMedium = perFormFlag(({ lower }: Form): boolean => MEDIUM_NOUN.test(lower));
const namesText = perFormFlag(({ lower }: Form): boolean => TEXT_NOUN.test(lower));

/** Whether the phrase's noun names words uttered: "Angaben", "Medienberichten", "Einschätzung". */
export const isUtterance = ({ head }: Headed): boolean => namesWords(head.form);

/** Whether the phrase's noun names what somebody tells, asks or thinks: "Forderung", "Botschaft". */
export const isSpeech = ({ head }: Headed): boolean =>
  head.form.nouns.some(({ lemma }) => SPEECH_NOUNS.has(lemma));

/** Whether a phrase names a medium, in which others speak: "das Fachblatt". */
export const isMedium = ({ head }: Headed): boolean => namesMedium(head.form);

/** Whether a phrase names a text, and neither who wrote it nor a medium: "Abschlussbericht", "Gesetzbuch". */
export const isMuteText = ({ head }: Headed): boolean => namesText(head.form) && !namesMedium(head.form);

/** Whether a phrase names words uttered or written, or a medium that they stand in. */
export const isText = ({ head }: Headed): boolean =>
  namesWords(head.form) || namesText(head.form) || namesMedium(head.form);

/** "nach eigenen Angaben": the words of whoever the clause is about. */
export const isOwnWords = ({ words, fullEnd, end }: NounPhrase): boolean =>
  fullEnd === end && words.some(({ form }) => form.traits.has('own'));

/** "seiner Meinung nach": the view of whoever speaks around it. */
export const isOwnView = ({ words, fullEnd, end }: NounPhrase): boolean =>
  fullEnd === end && words.some(({ form }) => form.traits.has('possessive'));
