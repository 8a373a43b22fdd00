import { FORM_OF_IEREN, INSEPARABLE_PREFIXES } from '../lexicon/endings.ts';
import { SEPARABLE_PREFIXES, SPOKEN_PREFIXES } from '../lexicon/verb-prefixes.ts';
import type { Reading } from '../reading.ts';
import { inflectWeakVerb } from './inflect-weak-verb.ts';
import { underLemma } from './reading-code.ts';

const LONGEST_PREFIX = 12;
/** "vor[hat]". */
const SHORTEST_REST = 3;

/**
 * The readings of a form of no listed word as a form of a verb: of one in -ieren ("prognostiziert"), or of a listed one
 * with a prefix ("herausgefordert", "erstochen", "umbenannte"), as it is written where people say it short ("rausgeflogen" is of
 * "herausfliegen"). Empty for other forms.
 *
 * @param form in small letters
 * @param listed the readings of a listed form or of an adjective inflected from one
 * @param isParticiple whether a form is listed as a participle
 */
export function guessVerb(
  form: string,
  listed: (form: string) => readonly Reading[],
  isParticiple: (form: string) => boolean,
): readonly Reading[] {
  const stem = FORM_OF_IEREN.exec(form)?.[1];
  if (stem !== undefined) return readingsOfWeak(form, `${stem}en`);
  for (let length = Math.min(LONGEST_PREFIX, form.length - SHORTEST_REST); length >= 2; length -= 1) {
    const prefix = form.slice(0, length);
    const rest = form.slice(length);
    const spoken = SPOKEN_PREFIXES.get(prefix);
    const readings =
      spoken !== undefined || SEPARABLE_PREFIXES.has(prefix)
        ? withSeparablePrefix(rest, listed, isParticiple)
        : INSEPARABLE_PREFIXES.some((other) => other === prefix)
          ? withInseparablePrefix(rest, listed)
          : [];
    if (readings.length > 0)
      return readings.map((reading) => underLemma(reading, (spoken ?? prefix) + reading.lemma));
  }
  return [];
}

function readingsOfWeak(form: string, lemma: string): readonly Reading[] {
  const readings: Reading[] = [];
  const participles: string[] = [];
  inflectWeakVerb(lemma, (other, reading) => {
    if (other === form) readings.push(reading);
    if (reading.kind === 'participle' || reading.kind === 'present-participle') participles.push(other);
  });
  const participle = participles.find(
    (other) => form.startsWith(other) && /^e[mnrs]?$/.test(form.slice(other.length)),
  );
  if (participle !== undefined) readings.push({ kind: 'adjective', lemma: participle });
  return readings;
}

function withSeparablePrefix(
  rest: string,
  listed: (form: string) => readonly Reading[],
  isParticiple: (form: string) => boolean,
): readonly Reading[] {
  // "voranzutreiben" is of "treiben", not of "zutreiben".
  const infinitives = rest.startsWith('zu')
    ? listed(rest.slice(2)).filter(({ kind }) => kind === 'infinitive')
    : [];
  if (infinitives.length > 0) return infinitives.map(({ lemma }) => ({ kind: 'zu-infinitive', lemma }));
  return listed(rest).filter(
    (reading) =>
      isSureFinite(reading) ||
      isNonFinite(reading) ||
      // "herausgeforderte", but not "zunächst".
      (reading.kind === 'adjective' && isParticiple(reading.lemma)),
  );
}

/** An inseparable prefix takes the place of "ge" in the participle: "erstochen" is of "gestochen". */
function withInseparablePrefix(
  rest: string,
  listed: (form: string) => readonly Reading[],
): readonly Reading[] {
  return [
    ...listed(rest).filter((reading) => isSureFinite(reading) || reading.kind === 'infinitive'),
    ...listed(`ge${rest}`).filter(({ kind }) => kind === 'participle'),
  ];
}

/** "zutage" is not "zu" and "tagen": forms that end like any word do not count alone. */
const isSureFinite = (reading: Reading): boolean =>
  reading.kind === 'finite' && reading.mood !== 'subjunctive1' && reading.person === 3;

const isNonFinite = ({ kind }: Reading): boolean =>
  kind === 'infinitive' || kind === 'participle' || kind === 'present-participle';
