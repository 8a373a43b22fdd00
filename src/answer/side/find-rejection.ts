import { CLAUSE_NOUNS, CLAUSE_PRONOUNS } from '../../language/lexicon/anaphora.ts';
import {
  DISAPPROVING_ADJECTIVES,
  EMPTY_VERBS,
  GUILTY_ADJECTIVES,
  LESSENING,
  OBJECTLESS_DENYING,
  SUCH,
  THINGS_DO,
} from '../../language/lexicon/side-words.ts';
import { COPULAS } from '../../language/lexicon/verb-classes.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { ASSERTED } from '../../language/proposition/claim.ts';
import { findNegation } from '../../language/proposition/find-negation.ts';
import type { Argument, ClauseReading } from '../../language/proposition/proposition.ts';
import { isThoughtIll } from '../../language/proposition/read-noun-aside.ts';
import { operatorOf } from '../../language/proposition/read-operator.ts';
import type { Span } from '../../language/span.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { findAnaphor } from '../judge/find-anaphor.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import { isCore } from '../wanted/roles.ts';
import { asksForAbsence } from './asks-for-absence.ts';
import { findAssertions } from './assertions.ts';
import { saysNo } from './says-no.ts';
import type { Side } from './side.ts';
import { findEvents, findKeys, meetWords, tieOf } from './tie-of.ts';
import { wasTold } from './was-told.ts';

/**
 * "wies die Vorwürfe zurück", "bestritt das", "dementierte Berichte, wonach …": what was said, and is asked, is not so; nothing else is
 * told beside it.
 */
export function findRejection(asked: Asked, at: SentenceInContext): Side | null {
  if (asksForAbsence(asked.reading)) return null;
  // "War die Wahl [fair]?": who rejects what he is blamed for says yes to it.
  if (asked.reading.proposition?.kind === 'adjective' && !asksForGuilt(asked.reading)) return null;
  const { clauses } = at.sentence;
  const clause = findRejecting(asked, at) ?? clauses.findIndex((own) => rejectsAsked(own, asked, at));
  const rejecting = clauses[clause];
  if (rejecting === undefined || !isSomebodys(rejecting) || clauses.some(isOfLess)) return null;
  const others = findAssertions(at.sentence).filter((other) => {
    const parent = clauses[other.clause]?.clause.parent;
    return other.clause !== clause && parent !== clause && clauses[clause]?.clause.parent !== other.clause;
  });
  const more = others.some(({ proposition }) => proposition.claim.polarity === 'affirmed');
  if (more && !isByAccused(asked.reading, rejecting)) return null;
  return { position: 'verneint', way: 'what was said is rejected' };
}

const asksForGuilt = ({ proposition }: Asked['reading']): boolean =>
  proposition?.lemmas.some((lemma) => GUILTY_ADJECTIVES.has(lemma) || DISAPPROVING_ADJECTIVES.has(lemma)) ===
  true;

/** "Das widerspricht der Vorschrift" is no word of anybody who rejects what was said. */
function isSomebodys({ predicate, arguments: list }: ClauseReading): boolean {
  if (predicate === null || !predicate.lemmas.some((lemma) => THINGS_DO.has(lemma))) return true;
  const subject = list.find(({ slots }) => slots.includes('n'));
  return (
    predicate.mood !== 'subjunctive2' &&
    subject !== undefined &&
    !CLAUSE_PRONOUNS.has(subject.head.form.lower) &&
    classifyNoun(subject.head.form).kind !== 'thing'
  );
}

/** "dementierte Berichte über eine [geringere] Wirkung" says that it works. */
const isOfLess = ({ clause }: ClauseReading): boolean =>
  clause.words.some(({ form }) => LESSENING.test(form.lower));

/** The clause that rejects what was told before; null for none. */
function findRejecting(asked: Asked, at: SentenceInContext): number | null {
  const anaphor = findAnaphor(at.sentence);
  if (anaphor?.apply(ASSERTED).grounds.includes('rejected') !== true) return null;
  return wasTold(asked, at, anaphor.reach) ? anaphor.verb.clause : null;
}

/** It rejects what stands in the same sentence, or all that was said: "bestritt [eine solche Mitgliedschaft]", "dementierte ebenfalls". */
function rejectsAsked(own: ClauseReading, asked: Asked, at: SentenceInContext): boolean {
  const { clause, predicate, arguments: list, phrases } = own;
  if (predicate === null || operatorOf(own) !== 'deny' || findNegation(clause) !== null) return false;
  // "Tests werden frei" is no denial of tests: only a verb of its own rejects.
  if (predicate.lemmas.some((lemma) => COPULAS.has(lemma))) return false;
  const index = at.sentence.clauses.indexOf(own);
  const told = at.sentence.clauses.filter((lower) => lower.clause.parent === index);
  // "bestritt, dass sie falsch sei" is for it.
  if (told.some((lower) => saysNo(lower) || findNegation(lower.clause) !== null)) return false;
  const passive = predicate.voice === 'passive';
  const objects = list.filter(({ slots, pronoun }) => !pronoun && slots.includes(passive ? 'n' : 'a'));
  // "nannte die Erhöhung falsch" is an opinion; "nannte den Bericht falsch" denies it.
  if (isThoughtIll(own) && !objects.some(isSaying)) return false;
  const meet = (parts: readonly Span[]): ReadonlySet<number> =>
    meetWords(at.article.text, parts, asked, at.reading.vocabulary);
  const keys = findKeys(asked);
  const events = findEvents(keys, asked);
  const isAsked = (lower: ClauseReading): boolean => {
    const met = meet(lower.clause.parts);
    const tells = events.length === 0 || events.some((key) => met.has(key));
    return tieOf(met, asked) >= LEAST_TIED && (tells || isToldInOtherWords(met, asked));
  };
  if (told.some(isAsked))
    return objects.length === 0 || objects.some(isSaying) || phrases.some(({ head }) => isSaying({ head }));
  if (told.length > 0) return false;
  return (
    objects.some(
      ({ phrase, words, attributes }) =>
        SUCH.test(phrase?.determiner?.form.lower ?? words[0]?.form.lower ?? '') ||
        [...meet([...words, ...attributes])].some((word) => keys.has(word)),
    ) ||
    (objects.length === 0 &&
      !passive &&
      predicate.lemmas.some((lemma) => OBJECTLESS_DENYING.has(lemma)) &&
      wasTold(asked, at, 1) &&
      !at.before.at(-1)?.clauses.some((before) => findNegation(before.clause) !== null || isOfLess(before)))
  );
}

/** So much of what is asked the clause that is rejected must hold. */
const LEAST_TIED = 0.15;

/**
 * "Kommt die Maut?" and "die Maut sei beschlossen", "vertrieben" and "gejagt": of an event by the rest of what is asked; how something is
 * stands in its own words.
 */
const isToldInOtherWords = (met: ReadonlySet<number>, { reading: { proposition } }: Asked): boolean =>
  proposition !== null &&
  proposition.kind !== 'adjective' &&
  (met.size >= 2 || proposition.lemmas.some((lemma) => EMPTY_VERBS.has(lemma)));

/** "Berichte, wonach …", "den Vorwurf, er habe …". */
const isSaying = ({ head }: Pick<Argument, 'head'>): boolean =>
  head.form.nouns.some(({ lemma }) => CLAUSE_NOUNS.has(lemma));

/** Who rejects it is who was asked about: nobody else's matter. */
function isByAccused({ pattern, proposition }: Asked['reading'], own: ClauseReading): boolean {
  const subject = own.arguments.find(({ slots }) => slots.join() === 'n');
  if (pattern === null || proposition === null || subject === undefined) return false;
  return pattern
    .roles(proposition.groups[0] ?? null)
    .some(({ roles, wanted }) => isCore(roles) && compareArgument(wanted, subject) !== null);
}
