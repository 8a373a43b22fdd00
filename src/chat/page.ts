import type { Answer, AnswerPosition, AnswerStatement } from '../answer/answer.ts';

/** A statement with the position it was found under. */
export interface Entry {
  readonly position: AnswerPosition['position'];
  readonly statement: AnswerStatement;
}

/**
 * Brings the statements in the order in which pages show them: first the short answer as it is, then what only
 * the long one holds, a statement of each position in turn, so that no page shows one side alone.
 * @param short the answer as asked
 * @param long the answer to the same question with room for more
 */
export function orderStatements(short: Answer, long: Answer): readonly Entry[] {
  const first = short.positions.flatMap(entriesOf);
  const known = new Set(first.map(identity));
  const rest = long.positions.map((position) =>
    entriesOf(position).filter((entry) => !known.has(identity(entry))),
  );
  return [...first, ...inTurn(rest)];
}

/**
 * Cuts the ordered statements into pages.
 * @param cost the characters a statement takes
 * @param room the characters that a page has for statements, by its number from 0
 * @param most statements on a page
 * @returns at least one page; a statement that is larger than the room has a page of its own
 */
export function cutPages(
  entries: readonly Entry[],
  cost: (entry: Entry) => number,
  room: (page: number) => number,
  most: number,
): readonly (readonly Entry[])[] {
  const pages: Entry[][] = [[]];
  let left = room(0);
  for (const entry of entries) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && (page.length === most || cost(entry) > left)) {
      left = room(pages.length);
      pages.push([entry]);
    } else {
      page.push(entry);
    }
    left -= cost(entry);
  }
  return pages;
}

/** Puts a page's statements back under their positions, in the order in which the positions first appear. */
export function groupEntries(entries: readonly Entry[]): readonly AnswerPosition[] {
  const groups = new Map<Entry['position'], Entry[]>();
  for (const entry of entries) {
    groups.set(entry.position, [...(groups.get(entry.position) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ position: first.position, statements: group.map((entry) => entry.statement) }];
  });
}

/** Tells one statement from another. */
export function identity({ statement }: Pick<Entry, 'statement'>): string {
  return `${statement.article} ${statement.start} ${statement.end}`;
}

function entriesOf({ position, statements }: AnswerPosition): readonly Entry[] {
  return statements.map((statement) => ({ position, statement }));
}

function inTurn(lists: readonly (readonly Entry[])[]): readonly Entry[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
}
