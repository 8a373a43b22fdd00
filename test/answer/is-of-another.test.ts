import { describe, expect, it } from '@jest/globals';
import { createOthers } from '../../src/answer/is-of-another.ts';
import { readQuestion } from '../../src/answer/question/read-question.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { testReader } from '../reading/test-reader.ts';

type Person = readonly [name: string, role: string | null];

const say = ([name, role]: Person): Statement => ({ speaker: { name, role } }) as unknown as Statement;

const HOLT: Person = ['Mara Holt', 'SPD-Politikerin'];
const VOGT: Person = ['Max Vogt', 'Fraktionschef der Grünen'];
const OHM: Person = ['Ute Ohm', 'CDU-Abgeordnete'];
const LIND: Person = ['Eva Lind', 'Ärztin'];
const SPD: Person = ['SPD', null];

/** The names of those whose words may answer. */
function heard(question: string, people: readonly Person[]): readonly string[] {
  const statements = people.map(say);
  const isOfAnother = createOthers(readQuestion(question, testReader), statements);
  return people.filter((_, place) => !isOfAnother(statements[place] ?? null)).map(([name]) => name);
}

const ALL = [HOLT, VOGT, OHM, LIND, SPD];

describe('whose words answer', () => {
  it.each<[string, readonly string[]]>([
    ['Was hält die SPD vom neuen Hafen?', ['Mara Holt', 'SPD']],
    ['Was sagt die CDU zum Hafen?', ['Ute Ohm']],
    ['Was sagen die Grünen zum Hafen?', ['Max Vogt']],
    ['Wie reagiert die FDP auf den Umbau?', []],
    ['Was sagt Mara Holt zum Hafen?', ['Mara Holt']],
    ['Was meint Vogt zum Hafen?', ['Max Vogt']],
    ['Was hält die SPD von Max Vogts Plan?', ['Mara Holt', 'SPD']],
    // Of whom is spoken says it, and nobody about it.
    ['Wie reagieren die Eltern auf den Satz von Mara Holt?', ['Max Vogt', 'Ute Ohm', 'Eva Lind', 'SPD']],
    ['Was halten Fachleute von Eva Linds Studie?', ['Mara Holt', 'Max Vogt', 'Ute Ohm', 'SPD']],
    ['Was sagen die Anwohner über Max Vogt?', ['Mara Holt', 'Ute Ohm', 'Eva Lind', 'SPD']],
    ['Was halten Politiker vom Hafen?', ['Mara Holt', 'Max Vogt', 'Ute Ohm', 'Eva Lind', 'SPD']],
    // Asked is not for words.
    ['Hat die SPD den Hafen gebaut?', ['Mara Holt', 'Max Vogt', 'Ute Ohm', 'Eva Lind', 'SPD']],
  ])('%s', (question, names) => {
    expect(heard(question, ALL)).toEqual(names);
  });

  it('is a body of a party, too', () => {
    const people: readonly Person[] = [
      ['Vorstand der Südwest-Grünen', null],
      ['prominente Grünen-Mitglieder', null],
      ['Vorstand der Werft', null],
    ];
    expect(heard('Was sagen die Grünen zum Hafen?', people)).toEqual([
      'Vorstand der Südwest-Grünen',
      'prominente Grünen-Mitglieder',
    ]);
  });
});
