import type { Gender } from '../reading.ts';
import type { AddReading } from './inflect-verb.ts';

const GENDERS: Readonly<Record<string, Gender>> = { m: 'masculine', f: 'feminine', n: 'neuter' };

/**
 * Every form of a noun of the list `MORE_NOUNS`. A masculine noun whose genitive does not end in -s is weak: the other
 * cases are as the genitive ("den Herrn"). The dative plural takes -n unless the plural ends in -n or -s.
 *
 * @param line singular, gender, genitive, plural
 */
export function inflectListedNoun(line: string, add: AddReading): void {
  const [singular = '', letter = '', genitive = '', plural = ''] = line.split(' ');
  const gender = GENDERS[letter] ?? null;
  if (gender !== null) {
    const isWeak = letter === 'm' && genitive !== singular && !genitive.endsWith('s');
    const oblique = isWeak ? genitive : singular;
    const noun = { kind: 'noun', lemma: singular, gender, number: 'singular' } as const;
    add(singular, { ...noun, case: 'nominative' });
    add(genitive, { ...noun, case: 'genitive' });
    add(oblique, { ...noun, case: 'dative' });
    add(oblique, { ...noun, case: 'accusative' });
  }
  if (plural === '-') return;
  const nouns = { kind: 'noun', lemma: singular, gender, number: 'plural' } as const;
  for (const wanted of ['nominative', 'genitive', 'accusative'] as const)
    add(plural, { ...nouns, case: wanted });
  add(/[ns]$/.test(plural) ? plural : `${plural}n`, { ...nouns, case: 'dative' });
}
