import { hasCase } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import { GENITIVE_ENDING } from '../lexicon/endings.ts';
import { GAP_OF_PLACE, GAP_OF_VON, GOES_ON_WITH_EQUAL } from '../lexicon/gaps.ts';
import { UNIONS } from '../lexicon/remit-nouns.ts';
import { mapAlike } from '../map-alike.ts';
import type { Core } from './core.ts';
import { findRoleBefore } from './find-role-before.ts';
import { isGenitive } from './genitive.ts';
import { isAddressed } from './is-addressed.ts';
import { endWithMarks, plainGap } from './marks-behind.ts';
import type { Link, NounPhrase } from './noun-phrase.ts';
import { previousOf } from './previous.ts';
import { readNoun } from './read-noun.ts';
import { goesOnWithRemit, isRemit } from './remit.ts';

/** Turns cores into phrases: genitives, "von …" and appositions hang on the phrase before them. */
export function attachPhrases(
  cores: readonly Core[],
  words: readonly Word[],
  text: string,
): readonly NounPhrase[] {
  const links: (Link | null)[] = [];
  for (let index = 0; index < cores.length; index += 1) {
    const role = findRoleBefore(cores, index, words, text);
    if (role === null) links.push(findLink(cores, index, links, words, text));
    else {
      for (let at = role + 1; at < index; at += 1) links[at] ??= { to: role, attachment: 'von' };
      links.push({ to: role, attachment: 'apposition' });
    }
  }
  const ends = cores.map((core) => endWithMarks(core, words, text));
  for (let index = cores.length - 1; index > 0; index -= 1) {
    const link = links[index];
    if (link != null) ends[link.to] = Math.max(ends[link.to] ?? 0, ends[index] ?? 0);
  }
  return mapAlike(cores, (core, index) => createPhrase(core, words, links[index] ?? null, ends[index] ?? 0));
}

/** @param fullEnd with all that hangs on it */
function createPhrase(core: Core, words: readonly Word[], link: Link | null, fullEnd: number): NounPhrase {
  const own = words.slice(core.from, core.to);
  const first = own[0] as Word;
  const last = own.at(-1) as Word;
  const { head, agreement, kind, name, gender, plural, preposition, definite } = core;
  return {
    start: first.start,
    end: last.end,
    words: own,
    head,
    agreement,
    kind,
    name,
    gender,
    plural,
    preposition,
    definite,
    possessor:
      core.possessorTo > core.from
        ? { start: first.start, end: (words[core.possessorTo - 1] as Word).end }
        : null,
    attachedTo: link?.to ?? null,
    attachment: link?.attachment ?? null,
    fullEnd,
  };
}

function findLink(
  cores: readonly Core[],
  index: number,
  links: readonly (Link | null)[],
  words: readonly Word[],
  text: string,
): Link | null {
  const core = cores[index] as Core;
  const at = previousOf(cores, index);
  const before = cores[at];
  if (before === undefined || core.kind === 'pronoun') return null;
  const from = (words[before.to - 1] as Word).end;
  const start = (words[core.from] as Word).start;
  if (start - from > 60) return null;
  const gap = plainGap(text.slice(from, start));
  if (
    before.kind !== 'pronoun' &&
    /^ [„"»‚]?$/.test(gap) &&
    isGenitive(core, words) &&
    !mayBeNominative(core, before, links[at] ?? null) &&
    !isAddressed(cores, index, links, words)
  )
    return { to: at, attachment: 'genitive' };
  if (GAP_OF_VON.test(gap) && takesVon(before) && !isOfVerb(core, before, words))
    return { to: at, attachment: 'von' };
  if (GAP_OF_PLACE.test(gap) && takesPlace(cores, index, before, words, text))
    return { to: at, attachment: 'von' };
  if (isRemit(gap, before, core)) return { to: at, attachment: 'von' };
  if (links[at]?.attachment === 'von' && goesOnWithRemit(core, gap, words, text))
    return { to: at, attachment: 'von' };
  if (/^, [„"»]?$/.test(gap)) return findApposition(cores, index, links, words, text);
  return null;
}

/**
 * "nach Ansicht der Prüfer [der Minister]": what may be nominative hangs on no genitive, but without an article, and but on those
 * whom many make up ("Vorsitzender des Verbands [der Küstenfischer]").
 */
const mayBeNominative = (core: Core, { head }: Core, link: Link | null): boolean =>
  link?.attachment === 'genitive' &&
  core.determiner !== null &&
  hasCase(core.agreement, 'nominative') &&
  !isUnion(head);

const isUnion = ({ form }: Word): boolean => {
  const noun = form.lower.replace(GENITIVE_ENDING, '');
  return UNIONS.some((end) => noun.endsWith(end));
};

/** "rät die Regierung [von Reisen] ab", "gehen Veranstalter [von 3000 Gästen] aus": whose they are is told by people, places and names. */
const isOfVerb = (core: Core, { kind, head }: Core, words: readonly Word[]): boolean =>
  (kind === 'organisation' || kind === 'person') &&
  core.name === null &&
  ((words[core.from] as Word).kind === 'number' ||
    (kind === 'organisation' &&
      core.kind === 'thing' &&
      isPluralOrTime(core.head) &&
      !UNIONS.some((end) => head.form.lower.endsWith(end))));

/** "von Reisen", "vom Dienstag", and not "von Airbus". */
function isPluralOrTime({ form }: Word): boolean {
  const { known, singular } = readNoun(form);
  return form.traits.has('weekday') || form.traits.has('month') || (known && !singular);
}

const takesVon = (core: Core): boolean =>
  core.kind === 'person' || core.kind === 'organisation' || core.kind === 'thing';

/** A place or field behind a role, when an apposition shows that it belongs there: "Sprecher im Bundestag, Max Vogt,". */
function takesPlace(
  cores: readonly Core[],
  index: number,
  before: Core,
  words: readonly Word[],
  text: string,
): boolean {
  const core = cores[index] as Core;
  if (before.kind !== 'person' || before.name !== null) return false;
  const end = (words[core.to - 1] as Word).end;
  if (text.slice(end, end + 2) !== ', ') return false;
  const next = cores[index + 1];
  return next?.kind === 'person' && next.name !== null && words[next.from]?.start === end + 2;
}

/** A phrase behind a comma that names the same person or body: "Max Vogt, Direktor des Rates,", "der Sprecher, Max Vogt,". */
function findApposition(
  cores: readonly Core[],
  index: number,
  links: readonly (Link | null)[],
  words: readonly Word[],
  text: string,
): Link | null {
  const core = cores[index] as Core;
  let at = previousOf(cores, index);
  for (let steps = 0; steps < 3 && at > 0 && (cores[at] as Core).kind !== 'person'; steps += 1) {
    const previous = links[at];
    if (previous == null || previous.attachment === 'apposition') break;
    at = previous.to;
  }
  const governor = cores[at] as Core;
  if (governor.kind !== 'person' || core.kind !== 'person' || core.preposition !== null) return null;
  if ((governor.name === null) === (core.name === null)) return null;
  if (governor.plural !== core.plural && core.name === null) return null;
  if (
    governor.plural ||
    GOES_ON_WITH_EQUAL.test(
      text.slice((words[core.to - 1] as Word).end, (words[core.to - 1] as Word).end + 8),
    )
  )
    return null;
  if (governor.gender !== null && core.gender !== null && governor.gender !== core.gender) return null;
  return { to: at, attachment: 'apposition' };
}
