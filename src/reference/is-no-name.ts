import type { Word } from '../language/clause/clause.ts';
import type { Form } from '../language/form.ts';
import { COMPARATIVE, NEUTER_ADJECTIVE, PARTICIPLE_WITH_PREFIX } from '../language/lexicon/endings.ts';
import { AUXILIARY_VERBS } from '../language/lexicon/verb-classes.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/**
 * Whether a capital hides what is no name: "[Unklar] blieb, wer kam", "[Gefordert] wird mehr", "[Festzustellen] ist", which
 * open a sentence, and "es gebe [Wichtigeres]", something of a kind. A surname that the article gives somebody is one.
 */
export function isNoName({ words: all }: ReadSentence, { words, head, kind }: NounPhrase): boolean {
  const { form } = head;
  if (kind === 'thing' && words.length === 1 && isComparativeFirst(all, head)) return true;
  if (kind === 'pronoun' || words.length !== 1 || form.nouns.length > 0 || form.traits.has('surname'))
    return false;
  if (isParticipleFirst(all, head)) return true;
  const lower = form.vocabulary.form(form.lower);
  // "Hubig" and "Hennig" only sound like adjectives.
  if (!lower.vocabulary.dictionary.knows(lower.lower)) return false;
  if (NEUTER_ADJECTIVE.test(form.lower)) return lower.adjectives.length > 0;
  return head.start === all[0]?.start && isOtherWord(lower);
}

/** "[Kritischer] äußerte sich Ohm", "[Schneller] geht es": how, and before its verb. */
function isComparativeFirst([first, next]: readonly Word[], { start, form }: Word): boolean {
  if (first?.start !== start || next === undefined || next.form.finite.length === 0) return false;
  const { adjectives } = form.vocabulary.form(form.lower);
  return COMPARATIVE.test(form.lower) && adjectives.includes(form.lower.replace(COMPARATIVE, ''));
}

/** "[Verlinkt] sind mehrere Texte": a participle that no dictionary has, before a helper of many. */
function isParticipleFirst([first, next]: readonly Word[], head: Word): boolean {
  if (first?.start !== head.start || next === undefined || !PARTICIPLE_WITH_PREFIX.test(head.form.lower))
    return false;
  const third = next.form.finite.filter(({ person }) => person === 3);
  return (
    third.some(({ lemma }) => AUXILIARY_VERBS.has(lemma)) && third.every(({ number }) => number === 'plural')
  );
}

/** Without an ending: "Beschäftigte" are people. */
const isOtherWord = ({ adjectives, participles, zuInfinitives, lower }: Form): boolean =>
  adjectives.includes(lower) || participles.length + zuInfinitives.length > 0;
