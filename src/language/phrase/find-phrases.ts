import type { Clause, Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import { NAME_PARTICLES } from '../lexicon/name-particles.ts';
import { QUANTITY_NOUNS } from '../lexicon/quantity-nouns.ts';
import { createPhrase, type Draft, isQuestionPronoun } from './create-phrase.ts';
import { endOfNouns, isNameAdjective } from './end-of-nouns.ts';
import { findCountryOfWord } from './find-country-of-word.ts';
import { linkPhrases } from './link-phrases.ts';
import type { Phrase } from './phrase.ts';
import { INFLECTED, isModifier, isNominal, isUnknown } from './phrase-words.ts';

/** The noun and prepositional phrases of a clause in order, flat: each names the one it belongs to. */
export function findPhrases(clause: Clause, dictionary: Dictionary): readonly Phrase[] {
  const { words } = clause;
  const verbs = new Set(clause.verbs.map(({ word }) => word));
  const phrases: Draft[] = [];
  let index = clause.kind === 'subordinate' || clause.kind === 'infinitive' ? skipIntroducer(clause) : 0;
  let from = index;
  let preposition: Word | null = null;
  let determiner: Word | null = null;
  let modifiers: Word[] = [];
  const reset = (): void => {
    preposition = null;
    determiner = null;
    modifiers = [];
  };
  const push = (kind: Phrase['kind'], nouns: readonly Word[], to: number): void => {
    phrases.push(
      createPhrase({ kind, nouns, preposition, determiner, modifiers, words, from, to }, dictionary),
    );
    reset();
    from = to;
  };
  while (index < words.length) {
    const word = words[index] as Word;
    const form = word.form;
    const next = words[index + 1];
    if (modifiers.length > 0 && joinsAdjectives(words, index)) {
      index += 1;
      continue;
    }
    if (verbs.has(word) || (form.coordinator && !form.capitalised && form.lower !== 'noch')) {
      reset();
      index += 1;
      from = index;
      continue;
    }
    if (isNominal(word) && !isNameAdjective(words, index, dictionary) && !countsNext(words, index)) {
      const to = endOfNouns(words, index, verbs, dictionary);
      const nouns = words.slice(index, to);
      push(nouns.every((noun) => isUnknown(noun, dictionary)) ? 'name' : 'noun', nouns, to);
      index = to;
      continue;
    }
    if (opensName(words, index, verbs, dictionary)) {
      index += 1;
      from = index - 1;
      continue;
    }
    if (form.preposition !== null && !(form.adverb && next === undefined)) {
      reset();
      from = index;
      preposition = word;
    } else if (!isRelative(clause, word, index) && startsNounPhrase(words, index, verbs)) {
      if (determiner !== null || modifiers.length > 0) {
        preposition = null;
        modifiers = [];
        from = index;
      }
      if (preposition === null) from = index;
      determiner = word;
    } else if (form.pronoun !== 0 || form.relative !== 0 || isQuestionPronoun(form)) {
      if (determiner !== null || modifiers.length > 0) {
        reset();
        from = index;
      }
      push('pronoun', [word], index + 1);
      index += 1;
      continue;
    } else if (isModifier(word, next) || (isNominal(word) && form.capitalised)) {
      if (preposition === null && determiner === null && modifiers.length === 0) from = index;
      modifiers.push(word);
    } else if (!(form.adverb || word.kind === 'number') || preposition === null) {
      if (determiner === null) {
        reset();
        from = index + 1;
      }
    }
    index += 1;
  }
  for (const phrase of phrases)
    if (words[phrase.to]?.form.lower === 'zufolge') phrase.preposition = 'zufolge';
  linkPhrases(words, phrases);
  return phrases;
}

const skipIntroducer = ({ words, introducer }: Clause): number =>
  introducer === null ? 0 : Math.max(0, words.indexOf(introducer) + 1);

/** "[die] an den Märschen teilnahmen": the pronoun that opens a relative clause, with or without a preposition. */
const isRelative = ({ kind, words }: Clause, { form }: Word, index: number): boolean =>
  kind === 'relative' &&
  (index === 0 || (index === 1 && words[0]?.form.preposition !== null)) &&
  form.relative !== 0 &&
  !/^(?:dessen|deren)$/.test(form.lower);

/** "[Tausende] iranische Drohnen", "[Hunderte] Menschen": a number word in capitals. */
function countsNext(words: readonly Word[], index: number): boolean {
  const { form, end } = words[index] as Word;
  const next = words[index + 1];
  if (next === undefined || next.start !== end + 1 || !/(?:ende|[ei]onen|dutzend)$/.test(form.lower))
    return false;
  return QUANTITY_NOUNS.has(form.lower) && (isNominal(next) || isModifier(next, words[index + 2]));
}

/** "[Zu] Lauenfels hatte …": a name's particle that is capitalised only because it opens the sentence. */
function opensName(
  words: readonly Word[],
  index: number,
  verbs: ReadonlySet<Word>,
  dictionary: Dictionary,
): boolean {
  const word = words[index] as Word;
  const name = words[index + 1];
  const after = words[index + 2];
  if (index > 0 || !word.form.capitalised || !NAME_PARTICLES.has(word.form.lower)) return false;
  if (name === undefined || after === undefined || !verbs.has(after)) return false;
  return isNominal(name) && isUnknown(name, dictionary) && findCountryOfWord(name.text) === null;
}

/** Whether a determiner really opens a noun phrase here: a noun follows before anything that closes it. */
function startsNounPhrase(words: readonly Word[], index: number, verbs: ReadonlySet<Word>): boolean {
  const { form } = words[index] as Word;
  if (form.determiner === 0) return false;
  for (let next = index + 1; next < words.length && next < index + 9; next += 1) {
    const word = words[next] as Word;
    if (isNominal(word)) return true;
    if (verbs.has(word) || (word.form.coordinator && !joinsAdjectives(words, next))) return false;
    if (word.start > (words[next - 1] as Word).end + 2 && next === index + 1) return false;
  }
  return false;
}

/** "einer sofortigen [und] anhaltenden Ruhe". */
function joinsAdjectives(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || after === undefined || word?.form.coordinator !== true) return false;
  const inflected = ({ form }: Word): boolean =>
    !form.capitalised &&
    INFLECTED.test(form.lower) &&
    form.determiner === 0 &&
    form.preposition === null &&
    !form.adverb;
  return inflected(before) && inflected(after) && isModifier(after, words[index + 2]);
}
