import { hasCase } from '../language/agreement.ts';
import type { Clause } from '../language/clause/clause.ts';
import { HOW, TELLING_HOW } from '../language/lexicon/speech-verbs.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';

/**
 * "Augenzeugen berichteten, [wie Ohm die Tür aufbrach]": what is told, and no remark about who tells it. It closes the clause of a verb
 * that tells how something went, and has an object or a degree of its own; "…, wie das Amt mitteilt" has neither.
 */
export function tellsHow(sentence: ReadSentence, index: number): boolean {
  const { clauses, predicates, phrasesOf, blocks } = sentence;
  const { kind, introducer, parent, start, words } = clauses[index] as Clause;
  if (
    kind !== 'subordinate' ||
    introducer === null ||
    !HOW.has(introducer.form.lower) ||
    parent === null ||
    blocks.length > 0
  )
    return false;
  const above = clauses[parent] as Clause;
  const verb = predicates[parent];
  if (above.kind === 'relative' || above.end > start || verb == null || verb.word.start > start) return false;
  if (!verb.lemmas.some((lemma) => TELLING_HOW.has(lemma))) return false;
  const next = words[words.indexOf(introducer) + 1]?.form;
  if (next !== undefined && !next.capitalised && (next.adverb || next.adjectives.length > 0)) return true;
  const subject = findSubject(sentence, index);
  return phrasesOf[index]?.some((phrase) => phrase !== subject && isObject(phrase)) === true;
}

const isObject = ({ preposition, attachedTo, agreement, kind, name }: NounPhrase): boolean =>
  preposition === null &&
  attachedTo === null &&
  kind !== 'pronoun' &&
  name === null &&
  hasCase(agreement, 'accusative') &&
  !hasCase(agreement, 'dative');
