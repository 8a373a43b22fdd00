import { ADJECTIVE_SUFFIX, SURE_ADJECTIVE_SUFFIX } from '../lexicon/endings.ts';
import type { Reading } from '../reading.ts';
import { KINDS } from './listed-kinds.ts';

/** Degrees of comparison before the ending: "wichtig-er-en", "wichtig-st-en", "bedeutend-est-en". */
const DEGREES = ['', 'er', 'st', 'est'] as const;

/**
 * The adjective readings that an inflected form has by rule: of a participle ("geliefertes" under "geliefert") or
 * of a known adjective ("schweres"). Empty for other forms, and for uninflected ones, which are listed.
 *
 * @param listedKinds what a form is listed as
 * @param listed its readings
 */
export function findInflectedAdjectives(
  form: string,
  listedKinds: (form: string) => number,
  listed: (form: string) => readonly Reading[],
): readonly Reading[] {
  if (!canBeAdjective(form)) return [];
  const lemmas = new Set<string>();
  for (const stem of stemsOf(form)) {
    const kinds = listedKinds(stem);
    if (kinds & KINDS.participle) lemmas.add(stem);
    if ((kinds & KINDS.adjective) === 0) continue;
    for (const { kind, lemma } of listed(stem)) if (kind === 'adjective') lemmas.add(lemma);
  }
  return lemmas.size === 0 ? [] : [...lemmas].map((lemma) => ({ kind: 'adjective', lemma }));
}

/**
 * The adjective that a form of no known word is by its suffix ("raketenfähige"); empty without such a suffix. A word
 * written with a capital must be inflected and the suffix sure, or "Hotelbar" and "Fehlerquelle" would be adjectives.
 *
 * @param form in small letters
 * @param capitalised whether it was written with a capital
 */
export function guessAdjective(form: string, capitalised: boolean): readonly Reading[] {
  if (!canBeAdjective(form)) return [];
  const suffix = capitalised ? SURE_ADJECTIVE_SUFFIX : ADJECTIVE_SUFFIX;
  const lemma = !capitalised && suffix.test(form) ? form : stemsOf(form).find((stem) => suffix.test(stem));
  return lemma === undefined ? [] : [{ kind: 'adjective', lemma }];
}

const canBeAdjective = (form: string): boolean => form.length >= 4 && form === form.toLowerCase();

/** What is left without the ending, then without ending and degree; "dunkle" also gives "dunkel". */
function stemsOf(form: string): readonly string[] {
  const ending = endingOf(form);
  if (ending === 0) return [];
  const stems: string[] = [];
  const base = form.slice(0, -ending);
  for (const degree of DEGREES) {
    if (!base.endsWith(degree) || base.length - degree.length < 3) continue;
    const stem = base.slice(0, base.length - degree.length);
    stems.push(stem);
    if (/[^aeiouäöü][lr]$|[eu]r$/.test(stem)) stems.push(`${stem.slice(0, -1)}e${stem.slice(-1)}`);
  }
  return stems;
}

/** How long the ending of an adjective is: -e, -em, -en, -er, -es; 0 without one. */
function endingOf(form: string): number {
  if (form.endsWith('e')) return 1;
  return form.charAt(form.length - 2) === 'e' && 'mnrs'.includes(form.charAt(form.length - 1)) ? 2 : 0;
}
