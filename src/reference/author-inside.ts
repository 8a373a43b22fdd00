import { withoutAdjectiveEnding } from '../language/adjective-ending.ts';
import type { Word } from '../language/clause/clause.ts';
import { isAbbreviation } from '../language/is-abbreviation.ts';
import { ORIGIN_SUFFIX } from '../language/lexicon/endings.ts';
import {
  SAID_BY_LANDS,
  SOURCED_ENDINGS,
  TELLING_ENDINGS,
  TOLD_GROUPS,
} from '../language/lexicon/text-nouns.ts';
import { classifyNoun } from '../language/phrase/classify-noun.ts';
import { countryOf } from '../language/phrase/find-country-of-word.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { COUNTRY_NAMES, findCountry } from '../language/term/find-country.ts';
import { foldSpelling } from '../language/term/fold-spelling.ts';

/** Whose words a noun names by itself, with their land: "nach [nordländischen Polizei]angaben"; null for other words. */
export function authorInside(phrase: NounPhrase): string | null {
  const author = findAuthor(phrase);
  const origin = phrase.words.find(
    ({ form, end }) => end < phrase.head.start && ORIGIN_SUFFIX.test(form.lower) && countryOf(form) !== null,
  );
  if (author === null) return origin === undefined ? null : findLand(phrase, origin);
  if (origin === undefined) return author;
  const ending = strongEnding(phrase, author);
  return ending === null ? author : `${withoutAdjectiveEnding(origin.form.lower)}${ending} ${author}`;
}

/** "nach [nordländischen] Angaben": the land itself; null where somebody of it is named, or for what is no word of a land. */
function findLand({ head, fullEnd, end }: NounPhrase, { form }: Word): string | null {
  const says = fullEnd === end && head.form.nouns.some(({ lemma }) => SAID_BY_LANDS.has(lemma));
  const land = says ? countryOf(form) : null;
  return land === null
    ? null
    : (COUNTRY_NAMES.find((name) => findCountry(foldSpelling(name)) === land) ?? null);
}

/** "[Polizei]angaben", "[Medien]berichten". */
function findAuthor({ head }: NounPhrase): string | null {
  const ending = SOURCED_ENDINGS.find((end) => head.form.lower.endsWith(end));
  if (ending === undefined) return null;
  const before = head.text.slice(0, head.text.length - ending.length).replace(/-$/, '');
  if (TELLING_ENDINGS.has(ending) && TOLD_GROUPS.has(before)) return null;
  for (const author of [before.replace(/(?<=\p{L}{3})s$/u, ''), before]) {
    const { kind, known } = classifyNoun(head.form.vocabulary.form(author));
    if (isAbbreviation(author)) return author;
    if (author.length > 2 && known && (kind === 'person' || kind === 'organisation')) return author;
  }
  return null;
}

const ENDINGS = { neuter: 'es', feminine: 'e', masculine: 'er' } as const;

/** The ending of an adjective before the bare noun in the nominative; of a noun with two genders the neuter's ("das Militär"). */
function strongEnding({ head }: NounPhrase, author: string): string | null {
  const nouns = head.form.vocabulary.form(author).nouns.filter((noun) => noun.case === 'nominative');
  if (nouns.length > 0 && nouns.every(({ number }) => number === 'plural')) return 'e';
  const gender = (['neuter', 'feminine', 'masculine'] as const).find((one) =>
    nouns.some((noun) => noun.gender === one),
  );
  return gender === undefined ? null : ENDINGS[gender];
}
