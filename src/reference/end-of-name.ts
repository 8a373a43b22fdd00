import { hasCase } from '../language/agreement.ts';
import { isProcess, type Predicate } from '../language/clause/predicate.ts';
import { FRAMES_OF } from '../language/lexicon/report-frames.ts';
import { ASKING_OF_VERBS, OF_SOMEBODY_VERBS } from '../language/lexicon/verb-classes.ts';
import { traitsOf } from '../language/lexicon/word-traits.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import { opensQuotation } from '../language/quotation-marks.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/**
 * Where a phrase ends with all that says whose it is: before a "von" that the verb takes ("gehen [die Forscher] von einer Erholung
 * aus"), or that tells by whom something is done ("wird nach Angaben [des Vereins] von Vermietern umgangen"), and before somebody in
 * the dative whom the verb needs ("warf [der Betreiber] der Polizei Härte vor").
 */
export function endOfName(sentence: ReadSentence, own: NounPhrase): number {
  const at = sentence.phrases.indexOf(own);
  if (takesBehind(sentence, own, at)) return own.end;
  const behind = sentence.phrases.find(
    ({ attachedTo, attachment, preposition }) =>
      attachedTo === at && attachment === 'von' && preposition !== null,
  );
  if (behind?.preposition == null) return own.fullEnd;
  // "hat die Wirtin [von ihrem Vater] gelernt", "beobachtet die Wirtin [von ihrem Fenster] aus"
  const possessive = behind.words[0]?.form.traits.has('possessive') === true;
  if (possessive && (behind.kind !== 'thing' || own.kind === 'person')) return own.end;
  const clause = sentence.phrasesOf.findIndex((phrases) => phrases.includes(own));
  const predicate = sentence.predicates[clause] ?? null;
  if (isAskedOf(own, behind, predicate)) return own.end;
  const quoted = opensQuotation(sentence.text.charAt(behind.start - 1));
  if ((behind.kind === 'organisation' || behind.name !== null) && !quoted) return own.fullEnd;
  const word = behind.preposition.form.preposition ?? '';
  const passive = own.preposition !== null || own.attachedTo !== null;
  const taken = passive
    ? isProcess(predicate) && traitsOf(word).has('agent-preposition')
    : predicate?.lemmas.some((lemma) => FRAMES_OF.get(lemma)?.some((beside) => beside.has(word))) === true;
  return taken ? own.end : own.fullEnd;
}

/** "fordern die Länder [vom Bund] Hilfe", but not "die Sprecherin [von Hellbach] fordert Hilfe". */
const isAskedOf = (own: NounPhrase, behind: NounPhrase, predicate: Predicate | null): boolean =>
  own.preposition === null &&
  own.attachedTo === null &&
  own.name === null &&
  (own.kind === 'organisation' || own.plural || (behind.definite && behind.name === null)) &&
  (behind.kind === 'person' || behind.kind === 'organisation') &&
  predicate?.lemmas.some((lemma) => ASKING_OF_VERBS.has(lemma)) === true;

/**
 * Whether what looks like a genitive behind a subject is the one of whom the verb says something. Before the verb there is room for one
 * phrase alone, so there it is a genitive.
 */
function takesBehind(sentence: ReadSentence, own: NounPhrase, at: number): boolean {
  const { phrases, phrasesOf, predicates, clauses } = sentence;
  const clause = phrasesOf.findIndex((of) => of.includes(own));
  const verb = predicates[clause]?.lemmas.some((lemma) => OF_SOMEBODY_VERBS.has(lemma)) === true;
  if (!verb || own.preposition !== null || own.start < (clauses[clause]?.finite?.start ?? own.end))
    return false;
  const behind = phrases.find(({ attachedTo, attachment }) => attachedTo === at && attachment === 'genitive');
  if (behind === undefined || behind.words[0]?.form.lower !== 'der') return false;
  return phrasesOf[clause]?.every((other) => other === own || other === behind || !isDative(other)) === true;
}

/** "dem Rat", "ihnen", "den Helfern"; what may be another case may stand in it. */
const isDative = ({ agreement, preposition, attachedTo }: NounPhrase): boolean =>
  preposition === null &&
  attachedTo === null &&
  hasCase(agreement, 'dative') &&
  !hasCase(agreement, 'accusative');
