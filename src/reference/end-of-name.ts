import { isProcess } from '../language/clause/predicate.ts';
import { FRAMES_OF } from '../language/lexicon/report-frames.ts';
import { traitsOf } from '../language/lexicon/word-traits.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/**
 * Where a phrase ends with all that says whose it is: before a "von" that the verb takes ("gehen [die Forscher] von einer Erholung
 * aus"), or that tells by whom something is done ("wird nach Angaben [des Vereins] von Vermietern umgangen").
 */
export function endOfName(sentence: ReadSentence, own: NounPhrase): number {
  const at = sentence.phrases.indexOf(own);
  const behind = sentence.phrases.find(
    ({ attachedTo, attachment, preposition }) =>
      attachedTo === at && attachment === 'von' && preposition !== null,
  );
  if (behind?.preposition == null || behind.kind === 'organisation' || behind.name !== null)
    return own.fullEnd;
  // "hat die Wirtin [von ihrem Vater] gelernt"
  if (behind.words[0]?.form.traits.has('possessive') === true && behind.kind !== 'thing') return own.end;
  const clause = sentence.phrasesOf.findIndex((phrases) => phrases.includes(own));
  const predicate = sentence.predicates[clause] ?? null;
  const word = behind.preposition.form.preposition ?? '';
  const passive = own.preposition !== null || own.attachedTo !== null;
  const taken = passive
    ? isProcess(predicate) && traitsOf(word).has('agent-preposition')
    : predicate?.lemmas.some((lemma) => FRAMES_OF.get(lemma)?.some((beside) => beside.has(word))) === true;
  return taken ? own.end : own.fullEnd;
}
