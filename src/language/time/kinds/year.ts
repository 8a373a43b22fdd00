import { PARTS } from '../../lexicon/time-modifiers.ts';
import { anyOf, GAP, WORD_END, YEAR } from '../patterns.ts';
import { NOTHING, place } from '../place.ts';
import { type TimeContext, wordBefore, writtenAfter, writtenBefore } from '../time-context.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { yearValue } from '../time-value.ts';

const NAMES = ['jahr', 'jahre', 'jahres', 'jahren', 'jahrs', 'sommer', 'herbst', 'winter'];

/** Before a number that counts something: "rund 2000 Menschen", "Paragraf 1906". */
const COUNTING = new Set(
  'rund etwa über knapp fast gut als ca circa ungefähr nahezu mindestens höchstens insgesamt nur nr nummer paragraf paragraph artikel absatz seite platz § je pro um auf euro dollar zirka bis zu'.split(
    ' ',
  ),
);
const OPENING = new Set(
  'seit ab von bis in im vor nach anno und oder bereits schon erst noch zwischen jahr jahre'.split(' '),
);
/** Behind a number that counts something. */
const COUNTED =
  /^(?:Euro|Dollar|Prozent|Franken|Kilometer|Meter|Tonnen|Menschen|Personen|Einwohner|Hektar|Liter|Mal|Millionen|Stück|Mark|Quadratmeter|Grad|m|km|kg|Uhr|Tage|Stunden|Jahre|Seiten|Soldaten|[%€$])$/;
const ROUND = 100;

/** "1989", "im Jahr 2014", "Ende 2023", "(1898-1976)"; a number that counts something is none. */
export const year: TimeKind = {
  name: 'year',
  starts: [NUMBER, ...NAMES.slice(0, 5), ...PARTS],
  pattern: `(?:(?<part>${anyOf(PARTS)})${GAP}(?:des${GAP}Jahres${GAP})?|(?<name>${anyOf(NAMES.slice(0, 5))})${GAP})?(?<year>${YEAR})${WORD_END}(?![.,:]\\d|er)`,
  read(match, context) {
    const number = Number(match.groups?.year);
    const named = match.groups?.part !== undefined || match.groups?.name !== undefined;
    if (!named && !isYear(match, context, number)) return NOTHING;
    return [place(match.index, match.index + match[0].length, yearValue(number))];
  },
};

function isYear(match: RegExpExecArray, { text }: TimeContext, number: number): boolean {
  const end = match.index + match[0].length;
  const after = writtenAfter(text, end);
  if (COUNTED.test(after)) return false;
  const before = wordBefore(text, match.index).replace(/[.,:;]$/, '');
  if (COUNTING.has(before) && before !== 'bis') return false;
  const capitalised = /^\p{Lu}\p{Ll}/u.test(after);
  if (number % ROUND === 0 && capitalised) return false;
  if (number >= 1900 && number <= 2099) return true;
  const bracketed =
    /\($/.test(text.slice(0, match.index).trimEnd().slice(-1)) ||
    /^\s{0,2}[-–)]/.test(text.slice(end, end + 3));
  return (bracketed || OPENING.has(before) || writtenBefore(text, match.index) === '') && !capitalised;
}
