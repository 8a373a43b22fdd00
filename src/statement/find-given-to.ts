import type { Clause, Word } from '../language/clause/clause.ts';
import { GIVEN_TO } from '../language/lexicon/speech-verbs.ts';

/** "gab zu [bedenken], dass …", "gab zu [Protokoll], …": undefined where a clause has none. */
export const findGivenTo = (clause: Clause | undefined): Word | undefined =>
  clause?.words.find(({ form }, at) => GIVEN_TO.has(form.lower) && clause.words[at - 1]?.form.lower === 'zu');
