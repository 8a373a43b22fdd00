import { capitalise } from '../../language/capitalise.ts';
import type { Word } from '../../language/clause/clause.ts';
import { RELATIONAL_SUFFIX } from '../../language/lexicon/endings.ts';
import { PART_NOUNS } from '../../language/lexicon/part-nouns.ts';
import { REGION_BEGINNING } from '../../language/lexicon/placed-nouns.ts';
import { traitsOf } from '../../language/lexicon/word-traits.ts';
import { findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import {
  type Concept,
  compareConcepts,
  type Likeness,
  readConcept,
} from '../../language/proposition/concept.ts';
import type { Argument } from '../../language/proposition/proposition.ts';
import { lemmaOf, partLemmasOf } from '../../language/term/noun-parts.ts';
import { countryOfActor } from '../wanted/country-of-actor.ts';
import { firstNameOf, type Wanted } from '../wanted/wanted.ts';
import { findOrganisation } from './find-organisation.ts';
import { namesCity } from './mentions-in.ts';

/** So many letters of a noun and of what is made of it are the same at least. */
const SHORTEST_MADE_OF = 5;

/** Whether a filler is what was wanted, a kind of it, or what it is a kind of; null for something else. */
export function compareArgument(wanted: Wanted, filler: Argument): Likeness | null {
  const country = wanted.required[0]?.country ?? null;
  if (country !== null && wanted.city !== null) return namesCity(wanted.city, filler.words) ? 'same' : null;
  if (country !== null)
    return countryOfActor(filler) === country ? 'same' : isPlaceIn(country, filler) ? 'narrower' : null;
  const organisation = findOrganisation(wanted.argument);
  if (organisation !== null && findOrganisation(filler) === organisation) return 'same';
  const own = filler.words.map(({ form }) => readConcept(form));
  if (isNamesake(wanted, filler) || isOtherBody(wanted, filler)) return null;
  const plain = compareRequired(wanted, own);
  if (plain !== null && hasOtherAttributes(wanted, filler)) return null;
  if (plain === 'broader' && isOfOthers(wanted, filler)) return null;
  if (plain === null && isPartOf(wanted, filler)) return 'same';
  return plain ?? (holdsParts(wanted, filler) ? 'narrower' : null);
}

/** "der Vorstand [der Werft]": what the part does, the whole does. */
function isPartOf(wanted: Wanted, { head, genitives }: Argument): boolean {
  if (genitives.length === 0 || !PART_NOUNS.some((noun) => head.form.lower.endsWith(noun))) return false;
  const whole: Argument = {
    ...wanted.argument,
    words: genitives,
    head: genitives.at(-1) as Word,
    genitives: [],
  };
  const organisation = findOrganisation(wanted.argument);
  if (organisation !== null && findOrganisation(whole) === organisation) return true;
  const own = nounsOf(genitives).map(({ form }) => readConcept(form));
  return compareRequired(wanted, own) === 'same';
}

/** Whole names that only look like a part of a country. */
const NO_REGION_BEGINNINGS: ReadonlySet<string> = new Set(['nordirland']);

/** "in [Nordschweden]", "im Norden [Schwedens]": a place in a country. */
function isPlaceIn(country: string, { slots, head, attributes }: Argument): boolean {
  if (!slots.every((slot) => traitsOf(slot).has('country-preposition'))) return false;
  const rest = head.text.replace(REGION_BEGINNING, '');
  const region = rest !== head.text && !NO_REGION_BEGINNINGS.has(head.form.lower);
  if (region && findCountryOfWord(capitalise(rest)) === country) return true;
  const named = attributes.flatMap(({ text, form }) =>
    form.capitalised ? (findCountryOfWord(text) ?? []) : [],
  );
  return named.length > 0 && named.every((other) => other === country);
}

/** "Eva Vogt" is neither "Eva Weber" nor "Jens Vogt"; "Vogt" may be she, and "Karl Vogt" "Karl-Heinz Vogt". */
function isNamesake({ argument, surname }: Wanted, filler: Argument): boolean {
  const [own, other] = [firstNameOf(argument), firstNameOf(filler)];
  if (own !== undefined && other !== undefined && !isSameFirstName(own, other)) return true;
  if (argument.phrase?.kind !== 'name' || filler.phrase?.kind !== 'name') return false;
  const [left, right] = [nounsOf(argument.words), nounsOf(filler.words)];
  if (left.length < 2 || right.length < 2) return false;
  const last = surname ?? readConcept((left.at(-1) as Word).form);
  return !right.some(
    ({ form }) =>
      compareConcepts(last, readConcept(form)) === 'same' ||
      last.lemmas.some((lemma) => endsWithPart(lemma, form.lower) || endsWithPart(form.lower, lemma)),
  );
}

/** "die Stadt Lindenau" is not "der Landkreis Lindenau". */
function isOtherBody({ argument, required }: Wanted, filler: Argument): boolean {
  if (!required.some(({ name }) => name)) return false;
  const [own, other] = [argument, filler].map(({ words }) =>
    words.find(({ form }) => form.traits.has('unit-of-place')),
  );
  return own !== undefined && other !== undefined && own.form.lower !== other.form.lower;
}

/** "al-Sadr" and "Sadr", but "Müller" is not the end of "Brehmmüller". */
const endsWithPart = (whole: string, part: string): boolean => whole.endsWith(`-${part}`);

function isSameFirstName(left: Word, right: Word): boolean {
  const [a, b] = [left.form.lower, right.form.lower];
  if (a.startsWith(b.slice(0, 3)) && (a.startsWith(b) || b.startsWith(a))) return true;
  return compareConcepts(readConcept(left.form), readConcept(right.form)) === 'same';
}

/** "den Bau der Moschee" is not "den Bau der Turnhalle": both say of what, and nothing of it meets. */
function hasOtherAttributes({ argument }: Wanted, filler: Argument): boolean {
  const wanted = nounsOf(argument.genitives);
  const own = nounsOf(filler.genitives);
  if (wanted.length === 0 || own.length === 0) return false;
  const all = [...own, ...filler.words];
  return !wanted.some((word) =>
    all.some((other) => compareConcepts(readConcept(word.form), readConcept(other.form)) !== null),
  );
}

/** "die [Arbeitslosen]zahl" is not "die Zahl der [Beschäftigten]". */
function isOfOthers({ argument }: Wanted, { genitives }: Argument): boolean {
  const first = partLemmasOf(argument.head.form).slice(0, -1);
  const own = nounsOf(genitives);
  return (
    first.length > 0 &&
    own.length > 0 &&
    !own.some(({ form }) =>
      [lemmaOf(form), ...partLemmasOf(form), ...readConcept(form).lemmas].some((lemma) =>
        first.some((part) => lemma.slice(0, SHORTEST_MADE_OF) === part.slice(0, SHORTEST_MADE_OF)),
      ),
    )
  );
}

const nounsOf = (words: readonly Word[]): readonly Word[] => words.filter(({ form }) => form.capitalised);

function compareRequired(wanted: Wanted, own: readonly Concept[]): Likeness | null {
  let result: Likeness = 'same';
  for (const concept of wanted.required) {
    const likeness = bestLikeness(concept, own);
    if (likeness === null) {
      if (
        concept.name &&
        concept !== wanted.surname &&
        wanted.required.some((other) => other.name && bestLikeness(other, own) === 'same')
      )
        continue;
      return null;
    }
    if (likeness !== 'same') result = likeness;
  }
  return result;
}

/** "Irakkrieg" is "der Krieg im Irak" and "die Kriegsplanungen im Irak": every part is there, the last in the noun itself. */
function holdsParts(wanted: Wanted, filler: Argument): boolean {
  const parts = partLemmasOf(wanted.argument.head.form);
  if (parts.length < 2 || wanted.required.length !== 1 || wanted.required[0]?.name === true) return false;
  const adjectives = filler.words.filter((word) => word !== filler.head && !word.form.capitalised);
  if (filler.attributes.length === 0 && adjectives.length === 0) return false;
  const own = filler.words.filter(({ form }) => form.capitalised);
  const words = [...own, ...filler.attributes.filter(({ form }) => form.capitalised)];
  return parts.every(
    (part, index) =>
      (index < parts.length - 1 && adjectives.some(({ form }) => isMadeOf(form.lower, part))) ||
      (index === parts.length - 1 ? own : words).some(
        ({ form }) => lemmaOf(form) === part || partLemmasOf(form).includes(part),
      ),
  );
}

/** "oppositionell" is made of "Opposition". */
const isMadeOf = (adjective: string, noun: string): boolean =>
  noun.length >= SHORTEST_MADE_OF &&
  adjective.startsWith(noun.slice(0, Math.max(SHORTEST_MADE_OF, noun.length - 2))) &&
  RELATIONAL_SUFFIX.test(adjective);

function bestLikeness(wanted: Concept, found: readonly Concept[]): Likeness | null {
  let best: Likeness | null = null;
  for (const concept of found) {
    const likeness = compareConcepts(wanted, concept);
    if (likeness === 'same') return 'same';
    best ??= likeness;
  }
  return best;
}
