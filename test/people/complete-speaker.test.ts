import { describe, expect, it } from '@jest/globals';
import { ArchiveRegister, dayOf } from '../../src/people/archive-register.ts';
import { completeSpeaker } from '../../src/people/complete-speaker.ts';
import { findNamed } from '../../src/people/named-person.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

const TODAY = '2024-03-15';

/** "(day) text": an article of another day than the one that is asked about. */
type Other = string;

const ROOM = 1_000_000;

/** An archive of other articles: each begins with its day, "2024-03-01 Minister Jan Weber kam." */
function registerOf(others: readonly Other[], bytes = ROOM): ArchiveRegister {
  const register = new ArchiveRegister(bytes);
  for (const [index, other] of others.entries()) {
    const [day = '', ...words] = other.split(' ');
    const named = findNamed(readText(words.join(' ')));
    register.learn(`a${index}`, day === '-' ? null : day, named);
  }
  return register;
}

/** What others add to the first speaker of a text: "Jan Weber", "(Minister)", both, or "nichts". */
function added(text: string, others: readonly Other[]): string {
  const reading = readText(text);
  const [statement] = extractStatements(reading);
  if (statement?.speaker == null) return 'niemand spricht';
  const told = {
    ...{ text, day: dayOf(TODAY) ?? 0, named: findNamed(reading) },
    vocabulary: reading.vocabulary,
  };
  const completion = completeSpeaker(statement.speaker, told, registerOf(others));
  if (completion === null) return 'nichts';
  const { name, role } = completion;
  return [name, role === null ? null : `(${role})`].filter((part) => part !== null).join(' ');
}

const MINISTER = '2024-02-20 Gesundheitsminister Jan Wehrmut besuchte die Klinik.';
/** The same told in so many articles of the days before. */
const often = (times: number, words: string): readonly Other[] =>
  Array.from({ length: times }, (_, at) => `2024-03-0${at + 1} ${words}`);

describe('the first name', () => {
  const said = 'Gesundheitsminister Wehrmut sagte, die Klinik bleibe offen.';
  it.each<[string, string, string, readonly Other[]]>([
    ['of the only one with that office', said, 'Jan Wehrmut', [MINISTER]],
    [
      'with a longer word for the office',
      said,
      'Jan Wehrmut',
      ['2024-02-20 Bundesgesundheitsminister Jan Wehrmut kam.'],
    ],
    [
      'by initials and other spellings, too',
      said,
      'Jan Wehrmut',
      [MINISTER, '2024-02-21 Minister Jan K. Wehrmut kam.', '2024-02-22 Minister Jan Wehrmut ging.'],
    ],
    ['not where nobody else tells it', said, 'nichts', ['2024-02-20 Gesundheitsminister Wehrmut kam.']],
    [
      'not where two of the surname are told of near that day',
      said,
      'nichts',
      [MINISTER, '2024-02-21 Die Malerin Lena Wehrmut stellt aus.'],
    ],
    [
      'not where the second is told of at a time nobody knows',
      said,
      'nichts',
      [MINISTER, '- Die Malerin Lena Wehrmut stellt aus.'],
    ],
    [
      'though another was told of years ago',
      said,
      'Jan Wehrmut',
      [MINISTER, '2019-02-21 Die Malerin Lena Wehrmut stellt aus.'],
    ],
    ['not of years ago', said, 'nichts', ['2019-02-20 Gesundheitsminister Jan Wehrmut kam.']],
    ['not with another office', 'Torwart Wehrmut sagte, das Spiel sei hart.', 'nichts', [MINISTER]],
    [
      'not of the other gender',
      'Gesundheitsministerin Wehrmut sagte, die Klinik bleibe offen.',
      'nichts',
      [MINISTER],
    ],
    [
      'not where the article has another of the surname',
      `${said} Lena Wehrmut widersprach.`,
      'nichts',
      [MINISTER],
    ],
    ['not behind a first name that nobody knows', `${said} Auch Tilmar Wehrmut kam.`, 'nichts', [MINISTER]],
    ['not where a family is told of', `${said} Familie Wehrmut freut sich.`, 'nichts', [MINISTER]],
    ['not where a woman is addressed and a man meant', `${said} Frau Wehrmut lachte.`, 'nichts', [MINISTER]],
    [
      'not of a profession that many have',
      'Lehrer Wehrmut sagte, die Klasse sei laut.',
      'nichts',
      ['2024-02-20 Der Lehrer Jan Wehrmut kam.'],
    ],
    [
      'of a profession in several articles',
      'Virologe Wehrmut sagte, die Zahlen seien gut.',
      'Jan Wehrmut',
      often(3, 'Der Virologe Jan Wehrmut kam.'),
    ],
    [
      'not without an office in few articles',
      'Wehrmut sagte, es reiche.',
      'nichts',
      often(3, 'Minister Jan Wehrmut kam.'),
    ],
    [
      'not of a surname that is a first name',
      'Minister Peter sagte, es reiche.',
      'nichts',
      ['2024-02-20 Minister Jan Peter kam.'],
    ],
    ['never over one that the article gives', 'Minister Max Wehrmut sagte, es reiche.', 'nichts', [MINISTER]],
  ])('is filled in %s', (_, text, expected, others) => {
    expect(added(text, others)).toBe(expected);
  });
});

describe('the role', () => {
  const said = 'Jan Wehrmut sagte, die Klinik bleibe offen.';
  it.each<[string, string, string, readonly Other[]]>([
    [
      'that two articles near that day tell',
      said,
      '(Gesundheitsminister)',
      often(2, 'Gesundheitsminister Jan Wehrmut kam.'),
    ],
    ['not that one alone tells', said, 'nichts', [MINISTER]],
    [
      'not of half a year ago',
      said,
      'nichts',
      ['2023-09-01 Minister Jan Wehrmut kam.', '2023-09-02 Minister Jan Wehrmut ging.'],
    ],
    ['not what somebody is on occasion', said, 'nichts', often(3, 'Gastgeber Jan Wehrmut kam.')],
    [
      'the office before the profession',
      said,
      '(Landrat)',
      [...often(3, 'Der Segler Jan Wehrmut kam.'), ...often(2, 'Landrat Jan Wehrmut kam.')],
    ],
    [
      'not where two fields are told, so two people',
      said,
      'nichts',
      [...often(2, 'Der Virologe Jan Wehrmut kam.'), ...often(2, 'Der Pfarrer Jan Wehrmut kam.')],
    ],
    [
      'not while an office changes hands',
      said,
      'nichts',
      [...often(2, 'Minister Jan Wehrmut kam.'), ...often(2, 'Der frühere Minister Jan Wehrmut kam.')],
    ],
    [
      'not over one that the article gives',
      'Der Jurist Jan Wehrmut sagte, es reiche.',
      'nichts',
      often(3, 'Minister Jan Wehrmut kam.'),
    ],
    ['not of a namesake', 'Max Wehrmut sagte, es reiche.', 'nichts', often(3, 'Minister Jan Wehrmut kam.')],
    [
      'not of two who speak together',
      'Jan Wehrmut und Max Vogt erklärten, es reiche.',
      'nichts',
      often(3, 'Minister Jan Wehrmut kam.'),
    ],
  ])('is filled in: %s', (_, text, expected, others) => {
    expect(added(text, others)).toBe(expected);
  });
});

describe('who has an office', () => {
  const others = often(2, 'Bundesgesundheitsminister Jan Wehrmut kam.');
  it.each<[string, string, string, readonly Other[]]>([
    ['of the whole country', 'Der Bundesgesundheitsminister sagte, es reiche.', 'Jan Wehrmut', others],
    [
      'of a land',
      'Bayerns Ministerpräsident sagte, es reiche.',
      'Jan Wehrmut',
      often(2, 'Der bayerische Ministerpräsident Jan Wehrmut kam.'),
    ],
    [
      'of a body',
      'Die VKI-Chefin sagte, es reiche.',
      'Lena Wehrmut',
      often(2, 'VKI-Chefin Lena Wehrmut kam.'),
    ],
    ['of a party', 'Der SPD-Chef sagte, es reiche.', 'Jan Wehrmut', often(2, 'SPD-Chef Jan Wehrmut kam.')],
    [
      'not of another land',
      'Sachsens Ministerpräsident sagte, es reiche.',
      'nichts',
      often(2, 'Sachsen-Anhalts Ministerpräsident Jan Wehrmut kam.'),
    ],
    [
      'not of an office that many have',
      'Der Gesundheitsminister sagte, es reiche.',
      'nichts',
      often(2, 'Gesundheitsminister Jan Wehrmut kam.'),
    ],
    [
      'not of a bare office',
      'Die Bürgermeisterin sagte, es reiche.',
      'nichts',
      often(2, 'Bürgermeisterin Lena Wehrmut kam.'),
    ],
    [
      'not where two have it in those days',
      'Der SPD-Chef sagte, es reiche.',
      'nichts',
      [...often(2, 'SPD-Chef Jan Wehrmut kam.'), ...often(2, 'SPD-Chef Max Vogt kam.')],
    ],
    ['not of somebody', 'Ein SPD-Chef sagte, es reiche.', 'nichts', often(2, 'SPD-Chef Jan Wehrmut kam.')],
    [
      'not where one article alone tells it',
      'Der SPD-Chef sagte, es reiche.',
      'nichts',
      ['2024-02-20 SPD-Chef Jan Wehrmut kam.'],
    ],
    [
      'not of a year ago',
      'Der SPD-Chef sagte, es reiche.',
      'nichts',
      ['2023-02-20 SPD-Chef Jan Wehrmut kam.', '2023-02-21 SPD-Chef Jan Wehrmut ging.'],
    ],
    [
      'not of a spokesman',
      'Der SPD-Sprecher sagte, es reiche.',
      'nichts',
      often(2, 'SPD-Sprecher Jan Wehrmut kam.'),
    ],
  ])('is filled in: %s', (_, text, expected, told) => {
    expect(added(text, told)).toBe(expected);
  });
});

describe('the register', () => {
  const others = [
    '2024-01-05 Minister Jan Wehrmut kam.',
    '2024-02-05 Landrätin Lena Vogt kam.',
    '2024-03-05 Richter Max Ohm kam.',
  ];
  const day = dayOf('2024-03-05') ?? 0;
  const ROOM_FOR_TWO = 520;

  it('holds the latest days where there is no room for all, in whatever order they come, and says nothing of before', () => {
    for (const order of [others, others.toReversed(), [others[1], others[0], others[2]]]) {
      const register = registerOf(order as readonly string[], ROOM_FOR_TWO);
      expect(register.size).toBe(3);
      expect(register.near('Vogt', day, 29)?.map(({ name }) => name)).toEqual(['Lena Vogt']);
      expect(register.near('Wehrmut', day, 90)).toBeNull();
    }
  });

  it('forgets an article that goes, and takes the new version of one that changes', () => {
    const register = registerOf(others);
    register.learn('a2', '2024-03-05', findNamed(readText('Richterin Eva Lamm kam.')));
    expect(register.near('Ohm', day, 1)).toEqual([]);
    expect(register.near('Lamm', day, 1)?.map(({ name }) => name)).toEqual(['Eva Lamm']);
    register.forget('a2');
    expect([register.near('Lamm', day, 1), register.size]).toEqual([[], 2]);
  });

  it('takes no two names for one, and no title for a name', () => {
    const named = findNamed(
      readText('Minister Jan Wehrmut und Max Vogt kamen. Dr. Ohm blieb. Clara von der Heide ging.'),
    );
    expect(named.map(({ name }) => name)).toEqual(['Clara von der Heide', 'Jan Wehrmut', 'Max Vogt']);
  });
});
