import type { Vocabulary } from '../../language/form.ts';
import {
  ENGLISH_AUXILIARIES,
  ENGLISH_DID,
  ENGLISH_PASSIVE,
  ENGLISH_THAT,
  ENGLISH_THERE,
  type EnglishAuxiliary,
} from '../../language/lexicon/english/function-words.ts';
import { GERMAN_AUXILIARIES } from '../../language/lexicon/english/german-auxiliaries.ts';
import { findEnglishVerb, isSeveralTold, verbOf } from './english-clause.ts';
import type { GermanVerb, VerbForm } from './english-words.ts';
import type { EnglishUnit } from './read-english.ts';
import { renderPhrases } from './render-german.ts';

/** The verb that is conjugated, and what stands at the end of the clause. */
type Predicate = readonly [finite: string, end: string];

/**
 * "[did] Iran [deliver] missiles", "[is] the pool [closed]", "[will] he resign", as a German clause.
 * @param asking what stands before the verb: a question word, or nothing
 * @returns null where the words are no such clause
 */
export function renderClause(
  asking: string,
  units: readonly EnglishUnit[],
  vocabulary: Vocabulary,
): string | null {
  const helping = units[0]?.lower ?? '';
  const auxiliary = ENGLISH_AUXILIARIES.get(helping);
  const rest = units.slice(1);
  if (auxiliary === undefined || rest.length === 0) return null;
  if (rest[0]?.lower === ENGLISH_THERE)
    return `${auxiliary === 'copulaPast' ? 'gab' : 'gibt'} es ${renderPhrases(rest.slice(1), 'accusative', vocabulary)}`;
  const at = findEnglishVerb(rest, wantedForms(auxiliary, helping, rest));
  const subject = at < 0 ? rest : rest.slice(0, at);
  const several = isSeveralTold(subject, vocabulary);
  const written = renderPhrases(subject, 'nominative', vocabulary);
  if (at < 0) {
    const isBe = auxiliary === 'copula' || auxiliary === 'copulaPast';
    return isBe ? joined([asking, GERMAN_AUXILIARIES[auxiliary][several ? 1 : 0], written]) : null;
  }
  const passive = rest.find(({ lower }) => ENGLISH_PASSIVE.has(lower))?.lower ?? null;
  const { german, forms } = verbOf(rest[at]);
  const isGerund = !forms.includes('participle') && forms.includes('gerund');
  const [finite, end] = isGerund
    ? activeOf('present', german, several)
    : predicateOf(auxiliary, passive, german, several);
  return joined([asking, finite, written, renderPhrases(rest.slice(at + 1), 'accusative', vocabulary), end]);
}

function wantedForms(
  auxiliary: EnglishAuxiliary,
  helping: string,
  rest: readonly EnglishUnit[],
): readonly VerbForm[] {
  if (auxiliary === 'copula' || auxiliary === 'copulaPast') return ['participle', 'gerund'];
  if (rest.some(({ lower }) => ENGLISH_PASSIVE.has(lower))) return ['participle'];
  return auxiliary === 'past' && helping !== ENGLISH_DID ? ['participle'] : ['base'];
}

function predicateOf(
  auxiliary: EnglishAuxiliary,
  passive: string | null,
  verb: GermanVerb,
  several: boolean,
): Predicate {
  const one = several ? 1 : 0;
  if (auxiliary === 'copula')
    return [GERMAN_AUXILIARIES[passive === null ? 'copula' : 'passive'][one], verb.participle];
  if (auxiliary === 'copulaPast' || (passive !== null && auxiliary === 'past'))
    return [GERMAN_AUXILIARIES.passivePast[one], verb.participle];
  if (passive === null) return activeOf(auxiliary, verb, several);
  if (auxiliary === 'future') return [GERMAN_AUXILIARIES.passive[one], verb.participle];
  return [GERMAN_AUXILIARIES[auxiliary][one], `${verb.participle} ${GERMAN_AUXILIARIES.passive[1]}`];
}

function activeOf(auxiliary: EnglishAuxiliary, verb: GermanVerb, several: boolean): Predicate {
  const one = several ? 1 : 0;
  if (auxiliary === 'past')
    return [GERMAN_AUXILIARIES[verb.withBe ? 'copula' : 'have'][one], verb.participle];
  if (auxiliary === 'present')
    return [several ? verb.infinitive.slice(verb.prefix.length) : verb.present, verb.prefix];
  return [GERMAN_AUXILIARIES[auxiliary][one], verb.infinitive];
}

/**
 * "Who [delivered] missiles?", "What [happened] in Lindenau?", "how many people [were killed]": what is asked for is the subject.
 * @param several whether it is more than one
 */
export function renderWho(
  asking: string,
  units: readonly EnglishUnit[],
  vocabulary: Vocabulary,
  several = false,
): string | null {
  const auxiliary = ENGLISH_AUXILIARIES.get(units[0]?.lower ?? '');
  const rest = auxiliary === undefined ? units : units.slice(1);
  const at = rest.findIndex(({ kind }) => kind !== 'filler');
  const verb = rest[at]?.word?.verb ?? null;
  if (verb === null) {
    const isBe = auxiliary === 'copula' || auxiliary === 'copulaPast';
    return isBe
      ? joined([
          asking,
          GERMAN_AUXILIARIES[auxiliary][several ? 1 : 0],
          renderPhrases(rest, 'nominative', vocabulary),
        ])
      : null;
  }
  const passive = rest.slice(0, at).find(({ lower }) => ENGLISH_PASSIVE.has(lower))?.lower ?? null;
  const [finite, end] =
    auxiliary === undefined
      ? activeOf(verb.forms.includes('past') ? 'past' : 'present', verb.german, several)
      : predicateOf(auxiliary, passive, verb.german, several);
  const clause = renderThat(rest.slice(at + 1), vocabulary);
  return clause === null
    ? joined([asking, finite, renderPhrases(rest.slice(at + 1), 'accusative', vocabulary), end])
    : joined([asking, finite, end, clause]);
}

/** "Iran delivered missiles to Russia": a claim, as the question whether it is so. */
export function renderTold(units: readonly EnglishUnit[], vocabulary: Vocabulary): string | null {
  const helping = units.findIndex(({ lower }, index) => index > 0 && ENGLISH_AUXILIARIES.has(lower));
  if (helping > 0) {
    const [before, behind] = [units.slice(0, helping), units.slice(helping + 1)];
    return renderClause('', [units[helping] as EnglishUnit, ...before, ...behind], vocabulary);
  }
  const parts = readTold(units, vocabulary);
  return parts === null ? null : joined([parts.finite, parts.subject, parts.behind, parts.end]);
}

interface Told {
  readonly finite: string;
  readonly subject: string;
  readonly behind: string;
  readonly end: string;
}

function readTold(units: readonly EnglishUnit[], vocabulary: Vocabulary): Told | null {
  const at = findEnglishVerb(units, ['past', 'third']);
  if (at < 0) return null;
  const verb = verbOf(units[at]);
  // "plants", "strikes" at the end are nouns.
  if (!verb.forms.includes('past') && at === units.length - 1) return null;
  const subject = units.slice(0, at);
  const tense = verb.forms.includes('past') ? 'past' : 'present';
  const [finite, end] = activeOf(tense, verb.german, isSeveralTold(subject, vocabulary));
  return {
    finite,
    subject: renderPhrases(subject, 'nominative', vocabulary),
    behind: renderPhrases(units.slice(at + 1), 'accusative', vocabulary),
    end,
  };
}

/** "[that] Iran delivers missiles", behind a verb: "dass Iran Raketen liefert"; null where no clause follows. */
function renderThat(units: readonly EnglishUnit[], vocabulary: Vocabulary): string | null {
  const told = units[0]?.lower === ENGLISH_THAT ? readTold(units.slice(1), vocabulary) : null;
  if (told === null) return null;
  return joined([
    ', dass',
    told.subject,
    told.behind,
    told.end === '' ? told.finite : `${told.end} ${told.finite}`,
  ]);
}

const joined = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(' ,', ',');
