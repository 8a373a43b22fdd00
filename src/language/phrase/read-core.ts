import { type Agreement, SINGULAR_AGREEMENT } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import { OTHER_ADJECTIVE } from '../lexicon/determiners.ts';
import { NAME_PARTICLES } from '../lexicon/name-particles.ts';
import { classifyNoun } from './classify-noun.ts';
import type { Core } from './core.ts';
import { createCore } from './create-core.ts';
import { findAgreement } from './find-agreement.ts';
import { countryOf } from './find-country-of-word.ts';
import { follows } from './follows.ts';
import { isLowerName, isNominal, isUnknown } from './nominal.ts';
import type { PhraseContext } from './phrase-context.ts';
import { leads, prepositionBefore } from './preposition-before.ts';
import { quotedName, withQuotedName } from './quoted-name.ts';
import { readNominals } from './read-nominals.ts';
import { mayBeVerb, skipAttributes } from './skip-attributes.ts';

/** Reads the phrase that begins at a word; null when none does. */
export function readCore(context: PhraseContext, from: number): Core | null {
  const { words, text, verbs } = context;
  const first = words[from];
  if (first === undefined || verbs.has(first)) return null;
  const quoted = quotedName(context, from);
  if (quoted !== null) return quoted;
  if (isPronoun(context, from)) return pronounCore(context, from);
  let index = from;
  const preposition = prepositionBefore(context, from);
  while (index < words.length && words[index]?.form.determiner && index < from + 3) {
    if (index > from && (!follows(words, index, text) || isOther(words[index] as Word))) break;
    index += 1;
  }
  const determiners = words.slice(from, index);
  if (isApart(determiners)) return null;
  const attributes = skipAttributes(context, index, index > from);
  const nounsFrom = opensName(context, from) ? from + 1 : attributes.to;
  if (!isNominal(context, nounsFrom) || (nounsFrom > from && !follows(words, nounsFrom, text))) return null;
  const core = createCore(context, {
    from,
    nounsFrom,
    to: readNominals(context, nounsFrom, nounsFrom === from),
    preposition,
    determiners,
    attributes,
  });
  return withQuotedName(core, words, text);
}

/** "ein [anderer] Zeuge": behind an article it is declined as an adjective is. */
const isOther = ({ form }: Word): boolean => OTHER_ADJECTIVE.test(form.lower);

/** "vor [allem] die Frau": an article that does not agree with the next one opens no phrase. */
const isApart = ([first, next]: readonly Word[]): boolean =>
  first !== undefined && next !== undefined && (first.form.determiner & next.form.determiner) === 0;

/** "[Zu] Lauenfels hatte …": a name's particle that is capitalised only because it opens the sentence. */
function opensName({ words, verbs, opening }: PhraseContext, index: number): boolean {
  const word = words[index] as Word;
  const name = words[index + 1];
  const after = words[index + 2];
  if (
    name?.start !== word.end + 1 ||
    word !== opening ||
    !word.form.capitalised ||
    !NAME_PARTICLES.has(word.form.lower)
  )
    return false;
  if (name === undefined || after === undefined || !verbs.has(after)) return false;
  return name.form.capitalised && isUnknown(name) && countryOf(name.form) === null;
}

function isPronoun(context: PhraseContext, index: number): boolean {
  const word = context.words[index] as Word;
  const { form } = word;
  if (context.introducers.has(word) && form.relative !== 0 && !form.traits.has('whose-relative')) return true;
  if (form.question && form.traits.has('question-pronoun')) return true;
  return form.pronoun !== 0 && !opensNounPhrase(context, index);
}

/** A pronoun that is also a determiner opens a phrase when something nominal follows: "[diese Frau]". */
function opensNounPhrase(context: PhraseContext, from: number): boolean {
  const { words, text } = context;
  const form = words[from]?.form;
  const next = words[from + 1];
  if (form === undefined || form.determiner === 0 || next === undefined || !follows(words, from + 1, text))
    return false;
  const noun = skipAttributes(context, from + 1, true).to;
  const head = words[noun];
  if (
    head !== undefined &&
    (head.form.capitalised || isLowerName(head.form)) &&
    (noun === from + 1 || follows(words, noun, text))
  )
    return (
      !words.slice(from + 1, noun).some((word) => mayBeVerb(context, word)) ||
      agreesWith(form.determiner, head)
    );
  return next.form.determiner !== 0 && words[from + 2]?.form.capitalised === true;
}

/** "Das erklärte [General]" is no phrase, "das erklärte [Ziel]" is one: article and noun must agree. */
const agreesWith = (determiner: Agreement, { form }: Word): boolean => {
  const noun = classifyNoun(form);
  return noun.known && (noun.agreement & determiner) !== 0;
};

function pronounCore({ words, introducers }: PhraseContext, index: number): Core {
  const word = words[index] as Word;
  const { pronoun, lower } = word.form;
  const plural = (pronoun & SINGULAR_AGREEMENT) === 0;
  const gender = lower === 'er' || lower === 'dieser' ? 'masculine' : null;
  const before = words[index - 1];
  const preposition =
    before !== undefined && leads(before, introducers) && word.start - before.end === 1 ? before : null;
  return {
    from: index,
    to: index + 1,
    head: word,
    agreement: findAgreement({ head: word, determiners: [], modifiers: [], preposition }),
    kind: 'pronoun',
    name: null,
    gender,
    plural,
    preposition,
    determiner: null,
    definite: true,
    modifiers: [],
    nouns: [word],
    inner: [],
    possessorTo: index,
  };
}
