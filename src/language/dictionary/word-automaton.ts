import { sharedLength } from './shared-length.ts';
/** An automaton as it lies in memory and in the cache file. */
export interface PackedAutomaton {
  /**
   * The edges of all states, those of one state together. An edge is, from the lowest bit: 7 bits the letter's number, one
   * bit for the last edge of its state, 5 bits the kinds of the word that ends here (0 when none does), 19 bits the
   * first edge of the state it leads to. The first edge belongs to the state without edges, and leads to the root.
   */
  readonly edges: Int32Array;
  /** The letters in the order of their numbers, which count from 1. */
  readonly letters: string;
}

const LETTER = 0x7f;
const LAST = 0x80;
const KINDS_FROM = 8;
const KINDS = 0x1f;
const TARGET_FROM = 13;

/**
 * Many words, each with some kinds, followed letter by letter: the smallest deterministic automaton of them, which shares
 * beginnings and ends (Daciuk and others, "Incremental construction of minimal acyclic finite-state automata", 2000).
 */
export class WordAutomaton {
  /** The state where every word begins. */
  readonly root: number;
  readonly #edges: Int32Array;
  /** The number of a letter by its UTF-16 unit. */
  readonly #numbers: Uint8Array;

  constructor({ edges, letters }: PackedAutomaton) {
    this.#edges = edges;
    this.root = this.state(edges[0] ?? 0);
    this.#numbers = new Uint8Array(
      1 + [...letters].reduce((most, letter) => Math.max(most, codeOf(letter)), 0),
    );
    [...letters].forEach((letter, place) => {
      this.#numbers[codeOf(letter)] = place + 1;
    });
  }

  /** The edge that a state has for a letter, by its UTF-16 unit; 0 when no word goes on so. */
  step(state: number, code: number): number {
    const letter = this.#numbers[code] ?? 0;
    const edges = this.#edges;
    for (let at = state; letter !== 0; at += 1) {
      const edge = edges[at] as number;
      if ((edge & LETTER) === letter) return edge;
      if ((edge & LAST) !== 0) return 0;
    }
    return 0;
  }

  /** The kinds of the word that ends with this edge, as bits; 0 when none does. */
  kinds(edge: number): number {
    return (edge >>> KINDS_FROM) & KINDS;
  }

  /** The state that an edge leads to. */
  state(edge: number): number {
    return edge >>> TARGET_FROM;
  }
}

/**
 * The automaton of some words.
 *
 * @param words each with its kinds, five bits at most; in UTF-16 units without surrogate pairs
 * @throws RangeError for more than 127 different letters or half a million edges, which German stays far below
 */
export function packAutomaton(words: ReadonlyMap<string, number>): PackedAutomaton {
  const letters = [...new Set([...words.keys()].flatMap((word) => [...word]))].join('');
  const edges = [LAST];
  /** The state of edges that are equal. */
  const states = new Map<string, number>();
  /** The edges so far of the states on the way to the last word. */
  const path: number[][] = [[]];
  const closeBelow = (depth: number): void => {
    while (path.length > depth + 1) {
      const state = stateOf(path.pop() ?? [], edges, states);
      const above = path.at(-1) ?? [];
      above.push((above.pop() ?? 0) | (state << TARGET_FROM));
    }
  };
  let before = '';
  for (const word of [...words.keys()].sort()) {
    const shared = sharedLength(before, word);
    closeBelow(shared);
    for (let at = shared; at < word.length; at += 1) {
      const kinds = at === word.length - 1 ? (words.get(word) ?? 0) : 0;
      path.at(-1)?.push((letters.indexOf(word.charAt(at)) + 1) | (kinds << KINDS_FROM));
      path.push([]);
    }
    before = word;
  }
  closeBelow(0);
  edges[0] = LAST | (stateOf(path[0] ?? [], edges, states) << TARGET_FROM);
  if (letters.length > LETTER || edges.length > 2 ** (32 - TARGET_FROM))
    throw new RangeError(`an automaton of ${letters.length} letters and ${edges.length} edges is too large`);
  return { edges: Int32Array.from(edges), letters };
}

/** The state with these edges, one that is there already where it can be. */
function stateOf(own: readonly number[], edges: number[], states: Map<string, number>): number {
  if (own.length === 0) return 0;
  const key = own.join();
  const known = states.get(key);
  if (known !== undefined) return known;
  const state = edges.length;
  states.set(key, state);
  edges.push(...own.with(-1, (own.at(-1) ?? 0) | LAST));
  return state;
}

const codeOf = (letter: string): number => letter.charCodeAt(0);
