import type { Form } from '../form.ts';
import { perForm } from '../kept.ts';
import {
  AUXILIARY_VERBS,
  BARE_INFINITIVE_VERBS,
  BECOMING_VERBS,
  MODAL_VERBS,
  PARTICIPLE_VERBS,
  REFLEXIVE_STATES,
  SEIN_PERFECT_STEMS,
  ZU_VERBS,
} from '../lexicon/verb-classes.ts';
import { SEPARABLE_PREFIXES } from '../lexicon/verb-prefixes.ts';
import type { FiniteVerbReading } from '../reading.ts';
import type { Clause, Verb } from './clause.ts';
import { findPrefix, withWordBefore } from './join-prefix.ts';
import type { Predicate, Telling } from './predicate.ts';

/**
 * The predicate of a clause by its verbal bracket: "hat … geliefert", "greift … an", "soll geliefert worden sein".
 *
 * @returns null for a clause without a verb
 */
export function readPredicate(clause: Clause, telling: Telling): Predicate | null {
  const verbs = clause.verbs.length > 0 ? readParticiples(clause.verbs) : lastInfinitive(clause);
  const [only] = verbs;
  const helpers =
    only !== undefined && verbs.length === 1 ? lemmasOf(only) : verbs.flatMap((verb) => lemmasOf(verb));
  const lexical = chooseLexical(verbs, telling);
  if (lexical === undefined) return null;
  const own = lemmasOf(lexical);
  const joined = lexical.role === 'finite' ? findPrefix(clause, own, telling) : null;
  const lemmas = joined?.lemmas ?? withWordBefore(clause, lexical, own);
  const voice = voiceOf(verbs, lexical, helpers);
  const finite = clause.finite === null ? null : chooseReading(clause);
  return {
    lemma: lemmas[0] ?? lexical.word.form.lower,
    lemmas: lemmas.length > 0 ? lemmas : [lexical.word.form.lower],
    word: lexical.word,
    prefix: joined?.prefix ?? null,
    voice,
    state: voice === 'passive' && !isBecoming(verbs, helpers),
    tense: tenseOf(verbs, lexical, finite),
    mood: finite?.mood ?? 'indicative',
    modals: verbs
      .filter((verb) => verb !== lexical)
      .flatMap((verb) => lemmasOf(verb).filter((lemma) => MODAL_VERBS.has(lemma))),
  };
}

/**
 * "soll … [überfallen] haben", "soll [überfallen] werden", "wurden [erlassen]": infinitive and participle in one form; before a perfect
 * infinitive or "werden", and beside what can be no future, it is the participle.
 */
function readParticiples(verbs: readonly Verb[]): readonly Verb[] {
  if (verbs.length < 2) return verbs;
  const isPassive = verbs.some(becameSo);
  return verbs.map((verb, index) => {
    if (verb.role !== 'infinitive' || verb.word.form.participles.length === 0) return verb;
    const next = verbs[index + 1];
    const closed = next !== undefined && next.role === 'infinitive' && isPerfectInfinitive(next);
    return closed || isPassive || (next !== undefined && becomesSo(next))
      ? { ...verb, role: 'participle' }
      : verb;
  });
}

/** "soll überfallen [werden]", "ohne überfallen zu [werden]" */
const becomesSo = (verb: Verb): boolean =>
  verb.role !== 'finite' && lemmasOf(verb).some((lemma) => BECOMING_VERBS.has(lemma));

/** "wurde": of the future only "wird" and "würde" tell. */
const becameSo = ({ word: { form }, role }: Verb): boolean =>
  role === 'finite' &&
  form.finite.length > 0 &&
  form.finite.every(
    ({ lemma, tense, mood }) => BECOMING_VERBS.has(lemma) && tense === 'past' && mood === 'indicative',
  );

/** "…, dass die Gespräche voranschreiten": a joined verb the dictionary does not list. */
function lastInfinitive({ words, kind }: Clause): readonly Verb[] {
  const last = words.at(-1);
  if (last === undefined || last.form.capitalised || (kind !== 'subordinate' && kind !== 'relative'))
    return [];
  return joinedInfinitives(last.form).length > 0 ? [{ word: last, role: 'infinitive' }] : [];
}

/** The infinitive itself, where what follows a separable prefix is one. */
const joinedInfinitives = perForm(({ lower, vocabulary }: Form): readonly string[] => {
  for (const prefix of SEPARABLE_PREFIXES)
    if (lower.startsWith(prefix) && vocabulary.form(lower.slice(prefix.length)).infinitives.length > 0)
      return [lower];
  return vocabulary.form(lower).infinitives;
});

const finiteLemmas = perForm(({ finite }: Form): readonly string[] => [
  ...new Set(finite.map(({ lemma }) => lemma)),
]);

function lemmasOf({ word, role }: Verb): readonly string[] {
  const { form } = word;
  if (role === 'finite') return finiteLemmas(form);
  if (role === 'participle') return form.participles;
  if (role === 'zu-infinitive') return form.zuInfinitives.length > 0 ? form.zuInfinitives : form.infinitives;
  return form.infinitives;
}

const isHelper = (verb: Verb): boolean =>
  lemmasOf(verb).some((lemma) => AUXILIARY_VERBS.has(lemma) || MODAL_VERBS.has(lemma));

/**
 * The verb that means something: the last of the right bracket when the finite verb is a helper, else the finite one
 * ("zeigte sich besorgt").
 */
function chooseLexical(verbs: readonly Verb[], telling: Telling): Verb | undefined {
  const finite = verbs.find(({ role }) => role === 'finite');
  if (finite !== undefined && !takesVerb(finite, telling)) return finite;
  const nonfinite = verbs.filter((verb) => verb.role !== 'finite');
  const told = withoutInfinitiveBehind(nonfinite.filter((verb) => !isHelper(verb)));
  const lexical = telling === 'outer' ? told : withoutStaying(told);
  return (
    lexical.findLast((verb) => !lemmasOf(verb).includes('lassen')) ??
    lexical.at(-1) ??
    (finite !== undefined && !isHelper(finite) ? finite : undefined) ??
    nonfinite[0] ??
    finite
  );
}

const takesVerb = (finite: Verb, telling: Telling): boolean =>
  telling === 'outer' ? isHelper(finite) : lemmasOf(finite).some((lemma) => TAKES_VERB.has(lemma));

/** "hat [angekündigt] die Preise zu erhöhen": without a comma the zu-infinitive is still what is announced. */
const withoutInfinitiveBehind = (verbs: readonly Verb[]): readonly Verb[] =>
  verbs[0]?.role === 'participle' ? verbs.filter(({ role }) => role !== 'zu-infinitive') : verbs;

/** "soll [geöffnet] bleiben": what stays so is told by its participle. */
const withoutStaying = (verbs: readonly Verb[]): readonly Verb[] =>
  verbs.filter(
    (verb, index) =>
      !(
        verb.role === 'infinitive' &&
        verbs[index - 1]?.role === 'participle' &&
        lemmasOf(verb).some((lemma) => PARTICIPLE_VERBS.has(lemma))
      ),
  );

const TAKES_VERB: ReadonlySet<string> = new Set([
  ...AUXILIARY_VERBS,
  ...BARE_INFINITIVE_VERBS,
  ...PARTICIPLE_VERBS,
  ...ZU_VERBS,
]);

function chooseReading({ finite }: Clause): FiniteVerbReading | null {
  const readings = finite?.form.finite ?? [];
  return (
    readings.find(({ person, mood }) => person === 3 && mood === 'indicative') ??
    readings.find(({ person }) => person === 3) ??
    readings[0] ??
    null
  );
}

function voiceOf(verbs: readonly Verb[], lexical: Verb, helpers: readonly string[]): Predicate['voice'] {
  if (lexical.role !== 'participle') return 'active';
  const worden = verbs.find(({ word }) => word.form.lower === 'worden');
  if (worden !== undefined) return goesWithAnother(worden, lexical) ? 'active' : 'passive';
  if (helpers.includes('werden')) return 'passive';
  if (helpers.includes('haben')) return 'active';
  const lemma = lemmasOf(lexical)[0] ?? '';
  const moves = SEIN_PERFECT_STEMS.some((stem) => lemma.endsWith(stem));
  return (helpers.includes('sein') || helpers.includes('bleiben')) && !moves && !REFLEXIVE_STATES.has(lemma)
    ? 'passive'
    : 'active';
}

/** "wird geliefert", "ist geliefert worden"; "ist geliefert" tells a state. */
const isBecoming = (verbs: readonly Verb[], helpers: readonly string[]): boolean =>
  helpers.includes('werden') || verbs.some(({ word }) => word.form.lower === 'worden');

/** "sind [gekommen] und verletzt [worden]": a verb of motion has no passive, and what stands apart is not its own. */
const goesWithAnother = ({ word }: Verb, lexical: Verb): boolean =>
  word.start > lexical.word.end + 1 &&
  SEIN_PERFECT_STEMS.some((stem) => lemmasOf(lexical)[0]?.endsWith(stem) === true);

function tenseOf(
  verbs: readonly Verb[],
  lexical: Verb,
  finite: FiniteVerbReading | null,
): Predicate['tense'] {
  const helper = finite?.lemma ?? '';
  const participle = verbs.some(({ role }) => role === 'participle');
  if (
    helper === 'werden' &&
    verbs.some(({ role }) => role === 'infinitive') &&
    finite?.mood !== 'subjunctive2'
  )
    return participle && lexical.role === 'participle' && verbs.some(isPerfectInfinitive)
      ? 'perfect'
      : 'future';
  if (participle && (helper === 'haben' || helper === 'sein' || verbs.some(isPerfectInfinitive)))
    return 'perfect';
  return finite?.tense === 'past' ? 'past' : 'present';
}

const isPerfectInfinitive = ({ word, role }: Verb): boolean =>
  role !== 'finite' && (word.form.lower === 'haben' || word.form.lower === 'sein');
