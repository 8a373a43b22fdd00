import { changeClause } from '../clause/change-clause.ts';
import type { Clause, Verb } from '../clause/clause.ts';

/**
 * "soll eingefangen oder [erschossen] werden": a participle that could be a finite verb, too, opens no clause of its own where an
 * auxiliary in the infinitive closes the bracket; it shares the finite verb before it, and that one the auxiliary.
 */
export function rejoinBrackets(clauses: readonly Clause[]): readonly Clause[] {
  const joined: Clause[] = [...clauses];
  clauses.forEach((clause, index) => {
    const upper = clause.coordinatedWith;
    const before = upper === null ? undefined : joined[upper];
    const helper = helperOf(clause);
    const opener = before?.verbs.find(({ word }) => word === before.finite);
    if (upper === null || before === undefined || helper === null || opener === undefined) return;
    if (!before.verbs.some(({ role }) => role === 'participle')) return;
    joined[upper] = changeClause(before, { verbs: [...before.verbs, helper] });
    joined[index] = changeClause(clause, {
      finite: before.finite,
      verbs: [
        opener,
        ...clause.verbs.map(
          (verb): Verb => (verb.role === 'finite' ? { word: verb.word, role: 'participle' } : verb),
        ),
      ],
    });
  });
  return joined;
}

/** The auxiliary that ends a clause whose finite verb can be a participle; null for any other clause. */
function helperOf({ kind, finite, words, verbs }: Clause): Verb | null {
  const last = words.at(-1);
  if (kind !== 'main' || finite === null || last === undefined) return null;
  if (finite.form.participles.length === 0 || words.at(-2) !== finite || !last.form.traits.has('helper'))
    return null;
  return verbs.find(({ word }) => word === last) ?? null;
}
