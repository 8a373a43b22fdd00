import { BASIC_ADJECTIVES } from '../lexicon/basic-adjectives.ts';
import { COUNTRY_ADJECTIVES } from '../lexicon/countries.ts';
import { MORE_NOUNS } from '../lexicon/more-nouns.ts';
import { MORE_WEAK_VERBS, UMLAUTED_WISHES } from '../lexicon/verb-classes.ts';
import type { Reading } from '../reading.ts';
import { findAdjectives } from './find-adjectives.ts';
import { inflectListedNoun } from './inflect-listed-noun.ts';
import { adjectiveOfNoun, inflectNominalisedAdjective } from './inflect-nominalised-adjective.ts';
import { inflectNoun } from './inflect-noun.ts';
import { type AddReading, inflectVerb } from './inflect-verb.ts';
import { inflectWeakVerb } from './inflect-weak-verb.ts';
import { type RawDictionaries, type RawNoun, readRawNouns, readRawVerbs } from './raw-dictionaries.ts';
import { encodeReading, type ReadingCode } from './reading-code.ts';

/** The readings of a form under one lemma. */
export interface Analysis {
  readonly lemma: string;
  readonly codes: readonly ReadingCode[];
}

/** For each form its readings by lemma. */
export type CollectedReadings = ReadonlyMap<string, readonly Analysis[]>;

/**
 * All forms of the dictionaries with all their readings. One dictionary is let go before the next is read, which
 * halves the memory this takes.
 *
 * @throws QuelleError `dictionary` when the packages cannot be read
 */
export async function collectReadings(): Promise<CollectedReadings> {
  const forms = new Map<string, { lemma: string; codes: ReadingCode[] }[]>();
  const add: AddReading = (form, reading) => {
    const code = encodeReading(reading);
    const analyses = forms.get(form);
    if (analyses === undefined) {
      forms.set(form, [{ lemma: reading.lemma, codes: [code] }]);
      return;
    }
    const analysis = analyses.find(({ lemma }) => lemma === reading.lemma);
    if (analysis === undefined) analyses.push({ lemma: reading.lemma, codes: [code] });
    else if (!analysis.codes.includes(code)) analysis.codes.push(code);
  };
  const participles = addVerbs(await readRawVerbs(), withTodaysSpelling(add));
  addNouns(await readRawNouns(), participles, add);
  addLists(add);
  return forms;
}

/** ß after a vowel that may be short; after ie, ei, au, eu it is never written ss. */
const OLD_SPELLING = /(?<![aeiouäöü])[aeiouäöü]ß/;

/** The package keeps to the spelling before 1996 in places: "muß" and "wußte" are "muss" and "wusste" today. */
const withTodaysSpelling =
  (add: AddReading): AddReading =>
  (form, reading) => {
    add(form, reading);
    if (OLD_SPELLING.test(form)) add(form.replaceAll('ß', 'ss'), reading);
  };

/** What the packages lack and our own lists have. */
function addLists(add: AddReading): void {
  for (const [form, lemma] of BASIC_ADJECTIVES) add(form, { kind: 'adjective', lemma });
  for (const adjective of COUNTRY_ADJECTIVES) add(adjective, { kind: 'adjective', lemma: adjective });
  for (const line of MORE_NOUNS.trim().split('\n')) inflectListedNoun(line, add);
  for (const verb of MORE_WEAK_VERBS) inflectWeakVerb(verb, add);
  for (const [stem, lemma] of UMLAUTED_WISHES)
    for (const [ending, number] of [
      ['e', 'singular'],
      ['en', 'plural'],
    ] as const)
      add(stem + ending, { kind: 'finite', lemma, person: 3, number, tense: 'past', mood: 'subjunctive2' });
}

function addVerbs(verbs: RawDictionaries['verbs'], add: AddReading): ReadonlySet<string> {
  const participles = new Set<string>();
  const addVerb = (form: string, reading: Reading): void => {
    if (reading.kind === 'participle' || reading.kind === 'present-participle') participles.add(form);
    add(form, reading);
  };
  for (const [lemma, verb] of Object.entries(verbs)) inflectVerb(lemma, verb, addVerb);
  return participles;
}

/** "Ausschuß", of which the genitive is "Ausschusses", is written "Ausschuss" today; "Fuß, Fußes" stays. */
function addNoun(lemma: string, noun: RawNoun, add: AddReading): void {
  const isOld = lemma.endsWith('ß') && noun.GEN?.SIN?.includes('ss') === true;
  if (!isOld) {
    inflectNoun(lemma, noun, add);
    return;
  }
  inflectNoun(`${lemma.slice(0, -1)}ss`, noun, (form, reading) => {
    add(form, reading);
    add(form.replaceAll('ß', 'ss'), reading);
  });
}

/** Comparatives and superlatives as nouns ("Größere") only serve to find the adjective. */
function addNouns(nouns: RawDictionaries['nouns'], participles: ReadonlySet<string>, add: AddReading): void {
  const stems = new Map<string, string>();
  for (const [lemma, noun] of Object.entries(nouns)) {
    const stem = adjectiveOfNoun(lemma, noun);
    if (stem === null) addNoun(lemma, noun, add);
    else stems.set(stem, lemma);
  }
  for (const [form, lemma] of findAdjectives(new Set(stems.keys()))) {
    const noun = stems.get(form);
    if (form === lemma && noun !== undefined) inflectNominalisedAdjective(noun, add);
    if (!participles.has(form)) add(form, { kind: 'adjective', lemma });
  }
}
