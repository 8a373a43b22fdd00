import type { Form } from '../language/form.ts';
import { NEUTER_ADJECTIVE } from '../language/lexicon/endings.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/**
 * Whether a capital hides what is no name: "[Unklar] blieb, wer kam", "[Gefordert] wird mehr", "[Festzustellen] ist", which
 * open a sentence, and "es gebe [Wichtigeres]", something of a kind. A surname that the article gives somebody is one.
 */
export function isNoName({ words: all }: ReadSentence, { words, head, kind }: NounPhrase): boolean {
  const { form } = head;
  if (kind === 'pronoun' || words.length !== 1 || form.nouns.length > 0 || form.traits.has('surname'))
    return false;
  const lower = form.vocabulary.form(form.lower);
  // "Hubig" and "Hennig" only sound like adjectives.
  if (!lower.vocabulary.dictionary.knows(lower.lower)) return false;
  if (NEUTER_ADJECTIVE.test(form.lower)) return lower.adjectives.length > 0;
  return head.start === all[0]?.start && isOtherWord(lower);
}

/** Without an ending: "Beschäftigte" are people. */
const isOtherWord = ({ adjectives, participles, zuInfinitives, lower }: Form): boolean =>
  adjectives.includes(lower) || participles.length + zuInfinitives.length > 0;
