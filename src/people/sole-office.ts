import type { Vocabulary } from '../language/form.ts';
import { GENITIVE_ENDING } from '../language/lexicon/endings.ts';
import { HEADS_OF_BODIES, PARTY_WORDS } from '../language/lexicon/public-roles.ts';
import { STATE_ADJECTIVES, STATES } from '../language/lexicon/states.ts';
import { findCountryOfWord } from '../language/phrase/find-country-of-word.ts';
import { stemOffice } from '../reference/offices.ts';
import { isHeld } from '../reference/rank-role.ts';
import { highOfficeOf, officeOf, type RoleOffice } from './role-office.ts';

const HEADS: ReadonlySet<string> = new Set(HEADS_OF_BODIES.map(stemOffice));

/**
 * Names an office that one person has at a time, the same for all its forms: "Bundesgesundheitsministerin", "CSU-Chef",
 * "Bayerns Ministerpräsident" and "bayerischer Ministerpräsident", "Präsidentin des Landkreistags". Null for one that several may
 * have ("Gesundheitsminister", "Bürgermeister", "CDU-Abgeordneter") and for one that is held no more.
 */
export function soleOfficeOf(role: string, vocabulary: Vocabulary): string | null {
  const office = isHeld(role) ? officeOf(role, vocabulary) : null;
  if (office === null) return null;
  const at = role.indexOf(office.word);
  const before = role.slice(0, at).trim();
  const behind = role.slice(at + office.word.length).trim();
  if (behind !== '') return before === '' ? headOfNamed(office, behind, vocabulary) : null;
  if (before !== '') return office.body === null ? ofPlace(office, before) : null;
  if (office.body !== null) return ofBody(office, office.body);
  return isOfGermany(office) ? office.stem : null;
}

/** "Bundesgesundheitsminister", "Bundespräsident". */
const isOfGermany = ({ stem }: RoleOffice): boolean =>
  stem.startsWith('bundes') && (highOfficeOf(stem) !== null || stem.endsWith('prasident'));

/** "RKI-Chef", "US-Präsident", "NRW-Innenminister"; not "EU-Außenminister", "CDU-Fraktionschef", "Vize-Präsident". */
function ofBody({ stem }: RoleOffice, body: string): string | null {
  const place = placeOf(body);
  if (place !== null && highOfficeOf(stem) !== null) return `${stem} ${place}`;
  const named = place ?? (LETTERS.test(body) || PARTY_WORDS.has(body) ? body : null);
  return named !== null && HEADS.has(stem) ? `${stem} ${named}` : null;
}

/** "Bayerns Ministerpräsident", "iranischer Präsident"; one word alone says whose. */
function ofPlace({ stem }: RoleOffice, before: string): string | null {
  const place = before.includes(' ') ? null : placeOf(before);
  return place !== null && (highOfficeOf(stem) !== null || stem === 'prasident') ? `${stem} ${place}` : null;
}

/** "Präsident des Robert-Koch-Instituts": of a body with a capital, in the genitive, and nothing behind it. */
function headOfNamed({ stem }: RoleOffice, behind: string, vocabulary: Vocabulary): string | null {
  const [article = '', named = '', ...more] = behind.split(' ');
  if (more.length > 0 || !HEADS.has(stem) || !vocabulary.form(article).traits.has('genitive-article'))
    return null;
  return /^\p{Lu}[\p{L}-]+$/u.test(named) && (named.includes('-') || LETTERS.test(named))
    ? `${stem} ${named}`
    : null;
}

/** "RKI", "WHO". */
const LETTERS = /^\p{Lu}{2,}$/u;

/** A German, Austrian or Swiss land, or a country, by its name, genitive or adjective; null for other words. */
function placeOf(word: string): string | null {
  const bare = word.replace(GENITIVE_ENDING, '');
  const land = [word, bare].find((name) => STATES.has(name));
  const adjective = STATE_ADJECTIVES.get(word.toLowerCase().replace(ADJECTIVE_ENDING, ''));
  return adjective ?? land ?? findCountryOfWord(word);
}

const ADJECTIVE_ENDING = /(?<=isch)e[rsnm]?$/;
