import type { Core } from './core.ts';
import type { PhraseContext } from './phrase-context.ts';
import { readCore } from './read-core.ts';

/** The phrases of some words in order, each by its own words; those inside an extended attribute come before it. */
export function readCores(context: PhraseContext, from = 0, to = context.words.length): readonly Core[] {
  const cores: Core[] = [];
  for (let index = from; index < to; ) {
    const core = readCore(context, index);
    if (core === null) index += 1;
    else {
      for (const inner of core.inner) cores.push(...readCores(context, inner.from, inner.to));
      cores.push(core);
      index = core.to;
    }
  }
  return cores;
}
