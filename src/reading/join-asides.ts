import { classifyNoun } from '../language/phrase/classify-noun.ts';
import type { Phrase } from '../language/phrase/phrase.ts';
import { changeArgument } from '../language/proposition/change-argument.ts';
import { changeProposition } from '../language/proposition/change-proposition.ts';
import type { Argument, SentenceReading, Slot } from '../language/proposition/proposition.ts';

/**
 * The sentence with what stands in brackets or quotation marks behind a noun as part of it: "die Raumstation (RS)" is one,
 * "das Schiff „Morgenröte“" too. A party behind a person ("Anna Weber (FDP)") is left out: it does nothing here.
 *
 * @param text the text that the sentence's offsets count in
 */
export function joinAsides(sentence: SentenceReading, text: string): SentenceReading {
  const asides = sentence.clauses.flatMap(({ phrases }) => findAsides(phrases, text));
  if (asides.length === 0) return sentence;
  const propositions = sentence.propositions.map((proposition) =>
    changeProposition(proposition, { arguments: joinArguments(proposition.arguments, asides) }),
  );
  return { ...sentence, propositions };
}

/** A phrase that stands aside, and the one it stands behind. */
interface Aside {
  readonly kind: 'bracketed' | 'quoted';
  readonly phrase: Phrase;
  readonly host: Phrase | null;
}

function findAsides(phrases: readonly Phrase[], text: string): readonly Aside[] {
  return phrases.flatMap((phrase) => {
    const kind = kindOf(phrase, text);
    if (kind === null) return [];
    return [{ kind, phrase, host: phrases.find((host) => follows(host, phrase, text)) ?? null }];
  });
}

function joinArguments(list: readonly Argument[], asides: readonly Aside[]): readonly Argument[] {
  return list.flatMap((argument) => {
    const own = asides.find(({ phrase }) => phrase === argument.phrase);
    if (own !== undefined) return own.kind === 'quoted' && own.host === null ? [argument] : [];
    const aside = asides.find(({ host }) => host !== null && host === argument.phrase);
    return aside === undefined ? [argument] : [joinAside(argument, aside, list)];
  });
}

function joinAside(host: Argument, { kind, phrase }: Aside, list: readonly Argument[]): Argument {
  const same = kind === 'quoted' || isShortFor(phrase, host);
  const place = list.find((argument) => argument.phrase === phrase)?.slots ?? [];
  return changeArgument(host, {
    words: same ? [...host.words, ...phrase.modifiers, ...phrase.nouns] : host.words,
    slots: host.phrase?.preposition == null ? mergeSlots(host.slots, place) : host.slots,
  });
}

const CASES = /^[nad]$/;

/** An aside in the place that its noun should have: the noun may have it, too. */
const mergeSlots = (own: readonly Slot[], aside: readonly Slot[]): readonly Slot[] => [
  ...new Set([...own, ...aside.filter((slot) => CASES.test(slot))]),
];

/** In brackets, or alone in quotation marks; null for all others. */
function kindOf({ start, end, kind }: Phrase, text: string): Aside['kind'] | null {
  if (kind === 'pronoun') return null;
  const before = text.charAt(start - 1);
  if (before === '(') return 'bracketed';
  return /[„"»›‚]/.test(before) && CLOSED.test(text.slice(end, end + 8)) ? 'quoted' : null;
}

/** "„Morgenröte 2“": the mark, behind a number that belongs to the name. */
const CLOSED = /^(?:\s[\p{L}\d-]{1,5})?["“”«‹‘]/u;

const follows = ({ end, kind }: Phrase, aside: Phrase, text: string): boolean =>
  kind !== 'pronoun' && end < aside.start && /^\s[(„"»›‚]$/.test(text.slice(end, aside.start));

/** "Raumstation (RS)": of a thing the short name; of a name only its own first letters. */
function isShortFor(aside: Phrase, { head, phrase, words }: Argument): boolean {
  const plain = phrase?.kind === 'noun' && phrase.nouns.length === 1;
  if (plain && classifyNoun(head.form).kind === 'thing') return true;
  const initials = words
    .filter(({ form }) => form.capitalised)
    .map(({ text }) => text.charAt(0))
    .join('');
  return initials === aside.head.text;
}
