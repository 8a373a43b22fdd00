import type { ImpactTable } from '../impact-table.ts';
import { LENGTH_CODES } from '../passage-length.ts';
import { type PassagePostings, writeRecord } from './passage-record.ts';
import type { TermGrowth } from './term-book.ts';

/** A passage with its number in the database. */
export type NumberedPassage = readonly [number, PassagePostings];

/** In how many of the passages each term is, and the highest impact it has in one. */
export function growthOf(
  coming: readonly NumberedPassage[],
  { bounds }: Pick<ImpactTable, 'bounds'>,
): ReadonlyMap<string, TermGrowth> {
  const growth = new Map<string, TermGrowth>();
  for (const [, { lengthCode, codes }] of coming)
    for (const [term, code] of codes) {
      const bound = bounds[code * LENGTH_CODES + lengthCode] as number;
      const known = growth.get(term);
      if (known === undefined) growth.set(term, { passages: 1, bound });
      else {
        known.passages += 1;
        known.bound = Math.max(known.bound, bound);
      }
    }
  return growth;
}

/**
 * The columns of the passages' rows.
 * @param ids the number of every term of the passages
 */
export function passageRows(
  coming: readonly NumberedPassage[],
  ids: ReadonlyMap<string, number>,
): { readonly numbers: number[]; readonly lists: string[]; readonly records: Buffer[] } {
  const lists: string[] = [];
  const records: Buffer[] = [];
  for (const [, { lengthCode, codes }] of coming) {
    const own = [...codes].map(([term, code]) => [ids.get(term) as number, code] as const);
    own.sort(([a], [b]) => a - b);
    const terms = own.map(([id]) => id);
    lists.push(`{${terms.join(',')}}`);
    const frequencies = own.map(([, code]) => code);
    records.push(writeRecord(lengthCode, terms, frequencies));
  }
  return { numbers: coming.map(([number]) => number), lists, records };
}
