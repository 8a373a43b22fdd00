import { type Agreement, ANY_AGREEMENT, NO_AGREEMENT, SINGULAR_AGREEMENT } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import { classifyNoun, isFirstName } from './classify-noun.ts';
import type { Core } from './core.ts';
import { createCore } from './create-core.ts';
import { follows } from './follows.ts';
import { leads, prepositionBefore } from './preposition-before.ts';
import { quotedName, withQuotedName } from './quoted-name.ts';
import { readNominals } from './read-nominals.ts';
import { mayBeVerb, skipAttributes } from './skip-attributes.ts';

/** Reads the phrase that begins at a word; null when none does. */
export function readCore(
  words: readonly Word[],
  from: number,
  text: string,
  dictionary: Dictionary,
): Core | null {
  const first = words[from];
  if (first === undefined) return null;
  const { form } = first;
  const quoted = quotedName(words, from, text);
  if (quoted !== null) return quoted;
  if (form.pronoun !== 0 && !opensNounPhrase(words, from, text, dictionary)) return pronounCore(words, from);
  let agreement = ANY_AGREEMENT;
  let index = from;
  let definite = false;
  const preposition = prepositionBefore(words, from, text);
  if (preposition?.form.contracted) {
    agreement &= preposition.form.prepositionAgreement;
    definite = true;
  }
  while (index < words.length && words[index]?.form.determiner && index < from + 3) {
    if (index > from && !follows(words, index, text)) break;
    const determiner = words[index]?.form.determiner ?? ANY_AGREEMENT;
    if ((agreement & determiner) !== NO_AGREEMENT) agreement &= determiner;
    definite ||= !words[index]?.form.lower.startsWith('ein');
    index += 1;
  }
  const determined = index > from;
  index = skipAttributes(words, index, text, determined);
  const nounsFrom = index;
  if (!isNominal(words, index, dictionary) || (index > from && !follows(words, index, text))) return null;
  index = readNominals(words, index, text, dictionary);
  const core = createCore({
    words,
    from,
    nounsFrom,
    to: index,
    agreement,
    preposition,
    definite,
    determined,
    dictionary,
  });
  return withQuotedName(core, words, text);
}

/** A pronoun that is also a determiner opens a phrase when something nominal follows: "[diese Frau]". */
function opensNounPhrase(
  words: readonly Word[],
  from: number,
  text: string,
  dictionary: Dictionary,
): boolean {
  const form = words[from]?.form;
  const next = words[from + 1];
  if (form === undefined || form.determiner === 0 || next === undefined || !follows(words, from + 1, text))
    return false;
  const noun = skipAttributes(words, from + 1, text, true);
  const head = words[noun];
  if (
    head !== undefined &&
    (head.form.capitalised || LOWER_NAME.test(head.text)) &&
    (noun === from + 1 || follows(words, noun, text))
  )
    return !words.slice(from + 1, noun).some(mayBeVerb) || agreesWith(form.determiner, head, dictionary);
  return next.form.determiner !== 0 && words[from + 2]?.form.capitalised === true;
}

/** "Das erklärte [General]" is no phrase, "das erklärte [Ziel]" is one: article and noun must agree. */
const agreesWith = (determiner: Agreement, { text }: Word, dictionary: Dictionary): boolean => {
  const noun = classifyNoun(text, dictionary);
  return noun.known && (noun.agreement & determiner) !== 0;
};

function pronounCore(words: readonly Word[], index: number): Core {
  const word = words[index] as Word;
  const { pronoun, lower } = word.form;
  const plural = (pronoun & SINGULAR_AGREEMENT) === 0;
  const gender = lower === 'er' || lower === 'dieser' ? 'masculine' : null;
  const before = words[index - 1];
  const preposition = before !== undefined && leads(before) && word.start - before.end === 1 ? before : null;
  return {
    from: index,
    to: index + 1,
    head: word,
    agreement: pronoun,
    kind: 'pronoun',
    name: null,
    gender,
    plural,
    preposition,
    definite: true,
    possessorTo: index,
  };
}

/** "dpa-Meldung", "al-Amin", "beispiel.de". */
const LOWER_NAME = /^\p{Ll}{2,6}-\p{Lu}|^[\p{Ll}\d-]+\.(?:de|com|org|net|at|ch)$/u;

/**
 * Whether a word can be the noun or name of a phrase: "dpa-Meldung" and "beispiel.de" too. A capital function word at a
 * sentence's start is none.
 */
function isNominal(words: readonly Word[], index: number, dictionary: Dictionary): boolean {
  const word = words[index];
  if (word === undefined || word.kind === 'number') return false;
  const { form } = word;
  if (!form.capitalised) return LOWER_NAME.test(word.text);
  if (form.nouns.length > 0 && index > 0) return true;
  if (form.preposition !== null || form.subjunction || form.coordinator || form.adverb || form.question)
    return false;
  if (form.pronoun !== 0 || form.determiner !== 0) return false;
  if (index > 0 || form.nouns.length > 0) return true;
  if (isFirstName(word.text)) return true;
  const next = words[index + 1];
  if (form.finite.length > 0 || form.participles.length > 0 || form.presentParticiples.length > 0)
    return false;
  if (/(?:end|lang|weise|dings|mals|wärts|seits|falls|maßen|gemäß|nach)$/.test(form.lower)) return false;
  if (form.adjectives.length > 0 && next !== undefined && !next.form.capitalised) return false;
  return classifyNoun(word.text, dictionary).known || /^\p{L}/u.test(word.text);
}
