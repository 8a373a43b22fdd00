import { FORMS_OF_ADDRESS } from '../language/lexicon/interview-words.ts';
import { NAME_PARTICLES } from '../language/lexicon/name-particles.ts';
import type { InterviewLine, Label } from './interview-lines.ts';

const ADDRESS = new RegExp(
  `(?:^|, )(?:${FORMS_OF_ADDRESS.join('|')})((?: [\\p{L}.'’-]{2,30}){1,5})[,?!]`,
  'gu',
);

/** Everybody whom questions address by name ("Frau Dr. [Ohm], …"), where they first do. */
export function findAllAddressed(lines: readonly InterviewLine[]): readonly Label[] {
  const found = new Map<string, Label>();
  for (const line of lines) {
    if (!line.asks && line.label === null) continue;
    for (const match of line.text.matchAll(ADDRESS)) {
      const words = (match[1] ?? '').trim().split(' ');
      const last = words.at(-1) ?? '';
      const before = words.at(-2) ?? '';
      if (!/^\p{Lu}/u.test(last.replace(/^\p{Ll}['’]/u, ''))) continue;
      const text = NAME_PARTICLES.has(before) ? `${before} ${last}` : last;
      const end = line.start + match.index + match[0].length - 1;
      const key = last.toLowerCase();
      if (!found.has(key))
        found.set(key, { text, key, from: end - text.length, start: end - text.length, end });
    }
  }
  return [...found.values()];
}

/** The only one whom questions address by name; null for nobody, and for two. */
export function findAddressed(lines: readonly InterviewLine[]): Label | null {
  const [first, second] = findAllAddressed(lines);
  return second === undefined ? (first ?? null) : null;
}
