import type { Operator } from '../operator.ts';
import { VERBS_A_TO_B } from './a-b.ts';
import { VERBS_C_TO_E } from './c-e.ts';
import { VERBS_F_TO_K } from './f-k.ts';
import { VERBS_L_TO_S } from './l-s.ts';
import { VERBS_T_TO_Z } from './t-z.ts';
import type { ClauseHelp, VerbEntry, VerbTrait, VerbUse } from './verb-entry.ts';

/**
 * The verbs with all that is known of them, by infinitive; own compilation, from the files beside this one. Whatever the
 * program asks about verbs is derived from here. Example: "ablehnen" tells a statement with an object.
 */
export const VERBS: ReadonlyMap<string, VerbEntry> = new Map(
  [VERBS_A_TO_B, VERBS_C_TO_E, VERBS_F_TO_K, VERBS_L_TO_S, VERBS_T_TO_Z]
    .flatMap((table) => table.trim().split('\n'))
    .map((line) => parseVerb(line))
    .map((entry) => [entry.verb, entry] as const),
);

/** @param line "fordern takes:clause,quote truth:demand" */
function parseVerb(line: string): VerbEntry {
  const [verb = '', ...parts] = line.trim().split(/\s+/);
  const told = new Map(
    parts.map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)] as const),
  );
  const listOf = (name: string): readonly string[] => told.get(name)?.split(',') ?? [];
  return {
    verb,
    takes: listOf('takes') as readonly VerbUse[],
    tells: listOf('tells') as readonly ClauseHelp[],
    reports: listOf('reports'),
    truth: (told.get('truth') as Operator | undefined) ?? null,
    is: listOf('is') as readonly VerbTrait[],
    means: listOf('means'),
  };
}

const entries: readonly VerbEntry[] = [...VERBS.values()];

/** The verbs that have one of the traits. */
export const verbsThatAre = (...traits: readonly VerbTrait[]): ReadonlySet<string> =>
  verbsOf(({ is }) => is.some((trait) => traits.includes(trait)));

/** The verbs that report with one of these words beside them, or with an object. */
export const verbsReporting = (beside: string): readonly string[] => [
  ...verbsOf(({ reports }) => reports.includes(beside)),
];

/** The verbs that do so to the truth of what they embed. */
export const verbsDoing = (operator: Operator): readonly string[] => [
  ...verbsOf(({ truth }) => truth === operator),
];

/** The verbs of a group of predicates; "liefern:2" is its second entry. */
export const verbsMeaning = (group: string): readonly string[] => BY_MEANING.get(group) ?? [];

const BY_MEANING: ReadonlyMap<string, readonly string[]> = groupByMeaning();

function groupByMeaning(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { verb, means } of entries)
    for (const group of means) groups.set(group, [...(groups.get(group) ?? []), verb]);
  return groups;
}

const verbsOf = (holds: (entry: VerbEntry) => boolean): ReadonlySet<string> =>
  new Set(entries.filter(holds).map(({ verb }) => verb));
