import { NEUTER_AGREEMENT } from '../language/agreement.ts';
import type { Clause, Word } from '../language/clause/clause.ts';
import { isProcess } from '../language/clause/predicate.ts';
import { CALLING_VERBS } from '../language/lexicon/verb-classes.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findGrammaticalSubject } from '../reference/find-subject.ts';
import type { SpeechVerb } from './find-speech-verb.ts';

/** ", so schätzen die Forscher, …": inside or behind the clause that is said. */
export const isSoRemark = (clause: Clause): boolean => clause.parent !== null && opensWithSo(clause);

const opensWithSo = ({ kind, words, finite }: Clause): boolean =>
  kind === 'main' && words[0]?.form.lower === 'so' && words[1] === finite;

/** ", so wurde der Hafen geschlossen": what is done to somebody or something tells nothing of what stands before it. */
export function isDoneSo(sentence: ReadSentence, index: number): boolean {
  const clause = sentence.clauses[index] as Clause;
  if (clause.start === sentence.start || !opensWithSo(clause)) return false;
  return isProcess(sentence.predicates[index] ?? null) && findGrammaticalSubject(sentence, index) !== null;
}

/** "wie man sagt", "wie ich sagte", "wie er genannt wurde": such a remark is nobody's word. */
export const isNobodysRemark = (clause: Clause, verb: SpeechVerb): boolean =>
  hasNobody(clause) || callsSomebody(clause, verb);

/** "ein Recht, wie [sie] von Gästen gefordert wird": what is like what others ask for, and no remark about who says it. */
export function isLikeness(sentence: ReadSentence, index: number): boolean {
  if (!isProcess(sentence.predicates[index] ?? null)) return false;
  const subject = findGrammaticalSubject(sentence, index);
  return subject?.kind === 'pronoun' && (subject.agreement & ~NEUTER_AGREEMENT) !== 0;
}

const hasNobody = ({ words }: Clause): boolean =>
  words.some(
    (word, at) => NOBODY.some((trait) => word.form.traits.has(trait)) && !isArticle(word, words[at + 1]),
  );

const NOBODY = ['first-person', 'nobody'] as const;

/** "wie [das] Amt sagte": it is somebody, and "das" only their article. */
const isArticle = ({ form }: Word, next: Word | undefined): boolean =>
  form.traits.has('definite') &&
  next !== undefined &&
  (next.form.capitalised || next.form.adjectives.length > 0);

/** "der „Kapitän“, wie er [genannt] wurde": by which name, and nobody's word; but "wie sie [es] nannte". */
const callsSomebody = ({ words }: Clause, { lemma }: SpeechVerb): boolean =>
  CALLING_VERBS.has(lemma) &&
  !words.some(({ form }) => form.pronoun !== 0 && (form.pronoun & ~NEUTER_AGREEMENT) === 0);
