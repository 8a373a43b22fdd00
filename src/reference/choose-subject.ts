import { hasCase } from '../language/agreement.ts';
import type { Clause, Word } from '../language/clause/clause.ts';
import { REPORTING_VERBS } from '../language/lexicon/report-frames.ts';
import { PERSONAL_SPEECH_VERBS, SPEECH_VERBS } from '../language/lexicon/speech-verbs.ts';
import { COPULAS } from '../language/lexicon/verb-classes.ts';
import { classifyNoun } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';

/** The subject among phrases that can be it: nominative and nothing else decides; then what stands before the verb of a main clause; then order. */
export function chooseSubject(
  candidates: readonly NounPhrase[],
  clause: Clause,
  finite: Word,
): NounPhrase | undefined {
  const opener = candidates.find((phrase) => phrase.start < finite.start && isNamedPerson(phrase));
  const certain = candidates.filter(
    (phrase) =>
      !hasCase(phrase.agreement, 'accusative') &&
      !hasCase(phrase.agreement, 'dative') &&
      (opener === undefined || opener === phrase || !isTitled(phrase)),
  );
  const pronoun = certain.find(({ kind }) => kind === 'pronoun');
  if (pronoun !== undefined) return pronoun;
  const speaking = findSpeakingPronoun(candidates, finite);
  if (speaking !== undefined) return speaking;
  const isBefore = ({ start }: NounPhrase): boolean => start < finite.start;
  const before = candidates.filter(isBefore);
  const [opening] = before;
  const named = opener !== undefined;
  const inserted = named || before.length === 0 ? undefined : findInserted(candidates, clause, finite);
  if (inserted !== undefined) return inserted;
  if (opening !== undefined && isCalledSomething(opening, finite)) return opening;
  if (opening !== undefined && isSurname(opening, clause, finite)) return opening;
  if (clause.kind === 'main' && opening !== undefined && opensWithName(opening, clause)) return opening;
  if (clause.kind === 'subordinate')
    return certain.find(isBefore) ?? before[0] ?? certain[0] ?? candidates[0];
  const speaks = ({ kind, possessor }: NounPhrase): boolean => kind !== 'thing' || possessor !== null;
  return (
    before.find((phrase) => certain.includes(phrase)) ??
    certain[0] ??
    before.find(speaks) ??
    candidates.find(speaks) ??
    candidates[0]
  );
}

/** "Ministerin Lena Vogt", and not "Mitte August". */
const isNamedPerson = ({ kind, name, head: { form } }: NounPhrase): boolean =>
  kind === 'person' && name !== null && !form.traits.has('month');

/** "Lena Vogt hält [Präsident Jan Ohm] für klug": an office before a name has no ending without an article, whatever case it stands in. */
const isTitled = (phrase: NounPhrase): boolean =>
  isNamedPerson(phrase) && phrase.name?.start !== phrase.start && phrase.words[0]?.form.determiner === 0;

/** "Klarheit mahnt [sie] an": a thing before a verb of speaking is told by the pronoun right behind it. */
const findSpeakingPronoun = (candidates: readonly NounPhrase[], finite: Word): NounPhrase | undefined =>
  candidates.every(({ kind, name, start }) => start > finite.start || (kind === 'thing' && name === null)) &&
  mayTell(finite)
    ? candidates.find(({ kind, start }) => kind === 'pronoun' && start === finite.end + 1)
    : undefined;

/** A verb of speaking, or one that tells with an object what somebody said. */
const mayTell = ({ form }: Word): boolean =>
  form.finite.some(({ lemma }) => SPEECH_VERBS.has(lemma) || REPORTING_VERBS.has(lemma));

/** "Hallen, Plätze und Wirte, sagt [Jan Ohm]", "„Ja“, sagt [Ohm]": a name right behind a verb of speaking that a comma or a quotation cuts off from what is said. */
function findInserted(
  candidates: readonly NounPhrase[],
  { words }: Clause,
  finite: Word,
): NounPhrase | undefined {
  const before = words[words.indexOf(finite) - 1];
  const speaks = finite.form.finite.some(({ lemma }) => PERSONAL_SPEECH_VERBS.has(lemma));
  if (!speaks || (before !== undefined && finite.start <= before.end + 1)) return undefined;
  return candidates.find(({ name, start }) => name?.start === start && start === finite.end + 1);
}

/** "[Ohm] ist der Leiter": a bare name before a copula is what the noun behind it is said of. */
const isCalledSomething = ({ name, start, end }: NounPhrase, { form }: Word): boolean =>
  name?.start === start && name.end === end && form.finite.some(({ lemma }) => COPULAS.has(lemma));

/** "[Jan Ohm], der Chef hinter der Firma, kündigte an": in the first field a name comes before what is said of it. */
const opensWithName = ({ name, words, fullEnd }: NounPhrase, clause: Clause): boolean =>
  name !== null &&
  words.length > 1 &&
  words[0] === clause.words[0] &&
  clause.words.find(({ start }) => start >= fullEnd)?.start === fullEnd + COMMA;

/** "[Gehring] fordert die Ministerin auf": a short compound that no dictionary has opens the clause without an article. */
const isSurname = ({ words, head: { form } }: NounPhrase, clause: Clause, finite: Word): boolean =>
  words.length === 1 &&
  words[0] === clause.words[0] &&
  clause.words[1] === finite &&
  form.nouns.length === 0 &&
  form.lower.length <= LONGEST_SURNAME &&
  !form.text.includes('-') &&
  classifyNoun(form).part !== null &&
  mayTell(finite);

const LONGEST_SURNAME = 10;

const COMMA = ', '.length;
