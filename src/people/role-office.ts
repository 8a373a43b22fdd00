import type { Vocabulary } from '../language/form.ts';
import { COORDINATORS } from '../language/lexicon/conjunctions.ts';
import { HIGH_OFFICES } from '../language/lexicon/public-roles.ts';
import { classifyNoun } from '../language/phrase/classify-noun.ts';
import type { Gender } from '../language/reading.ts';
import { isOffice, mayBeCalled, stemOffice } from '../reference/offices.ts';

/** What a role says somebody is, by its noun: "Ministerpräsident" of "Bayerns Ministerpräsident". */
export interface RoleOffice {
  /** As written, with what stands before a hyphen. */
  readonly word: string;
  /** By which offices are compared, without what stands before a hyphen. */
  readonly stem: string;
  /** "SPD" of "SPD-Chefin"; null without. */
  readonly body: string | null;
  readonly gender: Gender | null;
}

/** The noun for a person that a role begins with, after adjectives and places; null where it names none ("Südflügel"). */
export function officeOf(role: string, vocabulary: Vocabulary): RoleOffice | null {
  const word = openingNouns(role).findLast((noun) => classifyNoun(vocabulary.form(noun)).kind === 'person');
  if (word === undefined) return null;
  const hyphen = word.lastIndexOf('-');
  return {
    word,
    stem: stemOffice(word.slice(hyphen + 1)),
    body: hyphen > 0 ? word.slice(0, hyphen) : null,
    gender: classifyNoun(vocabulary.form(word)).gender,
  };
}

/** The capital words before the first other one behind them: "Sprecher" of "Sprecher des Ministers". */
function openingNouns(role: string): readonly string[] {
  const nouns: string[] = [];
  for (const word of role.split(/[\s,/]+/)) {
    if (/^\p{Lu}|-\p{Lu}/u.test(word)) nouns.push(word);
    else if (nouns.length > 0 && !COORDINATORS.has(word)) break;
  }
  return nouns;
}

/** Whether two offices may be one: "Gesundheitsminister" and "Bundesgesundheitsministerin", "Virologe" and "Mediziner". */
export const mayBeOne = ({ stem: left }: RoleOffice, { stem: right }: RoleOffice): boolean =>
  isOne(left, right) || mayBeCalled(left, right) || mayBeCalled(right, left);

/** The same without words for a whole field. */
export const isOne = (left: string, right: string): boolean => isOffice(left, right) || isOffice(right, left);

const HIGH = HIGH_OFFICES.map(stemOffice);

/** Of which a land has one; the end by which it is one, null for others. */
export const highOfficeOf = (stem: string): string | null => HIGH.find((end) => isOffice(stem, end)) ?? null;
