import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { readTeller } from '../../../src/answer/understanding/read-teller.ts';
import { testReader } from '../../reading/test-reader.ts';
import { createTestCorpus } from '../test-corpus.ts';

const isSource = (name: string): boolean => /^(ntv|tagblatt|bild)$/i.test(name);
const read = (text: string) => {
  const teller = readTeller(text, isSource, testReader.vocabulary);
  return teller === null ? null : [teller.text, teller.speaker ?? null, teller.source ?? null];
};

describe('whose word a question asks for beside what it asks', () => {
  it.each([
    ['Was ist laut Brandauer mit dem neuen Stadtbad?', 'Was ist mit dem neuen Stadtbad?', 'Brandauer'],
    ['Laut Mara Holt, wann öffnet das Bad?', 'wann öffnet das Bad?', 'Mara Holt'],
    ['laut brandauer, wie teuer wird das bad', 'wie teuer wird das bad', 'Brandauer'],
    ['Sind Hunde laut Brandauer ansteckend?', 'Sind Hunde ansteckend?', 'Brandauer'],
    ['Sind laut Brandauer Kinder ansteckend?', 'Sind Kinder ansteckend?', 'Brandauer'],
    ['Wie viele Boote sanken laut der Polizei?', 'Wie viele Boote sanken?', 'Polizei'],
    [
      'Wird laut dem iranischen Außenministerium verhandelt?',
      'Wird verhandelt?',
      'iranischen Außenministerium',
    ],
    ['Wie viele Boote sanken der Polizei zufolge?', 'Wie viele Boote sanken?', 'Polizei'],
    ['Was kostet das Bad nach Angaben von Mara Holt?', 'Was kostet das Bad?', 'Mara Holt'],
    ['Ist der Hafen nach Ansicht der Grünen zu teuer?', 'Ist der Hafen zu teuer?', 'Grünen'],
    ['Nach Angaben der NASA, wann startet die Rakete?', 'wann startet die Rakete?', 'NASA'],
    ['Was ist laut BBC in Nordhaven passiert?', 'Was ist in Nordhaven passiert?', 'BBC'],
    ['Hat die Werft geliefert, so Mara Holt?', 'Hat die Werft geliefert', 'Mara Holt'],
    ['Hat die Werft geliefert, laut Mara Holt?', 'Hat die Werft geliefert?', 'Mara Holt'],
  ])('reads „%s“', (text, asked, speaker) => {
    expect(read(text)).toEqual([asked, speaker, null]);
  });

  it.each([
    ['Hat die Werft geliefert, laut Tagblatt?', 'Hat die Werft geliefert', 'Tagblatt'],
    ['Was ist laut Bild mit dem Hafen?', 'Was ist mit dem Hafen?', 'Bild'],
    ['Sind laut ntv Busse geliefert worden?', 'Sind Busse geliefert worden?', 'ntv'],
  ])('reads an outlet in „%s“', (text, asked, source) => {
    expect(read(text)).toEqual([asked, null, source]);
  });

  it.each([
    'Wie laut ist die Baustelle?',
    'Ist das Baden laut Gesetz verboten?',
    'Wie viele rauchen laut einer Studie?',
    'War es laut im Hafen?',
    'Was ist laut Archiv mit dem Hafen?',
    'Wird der Hafen laut eurem Archiv gebaut?',
    'Wird der Hafen laut Datenbank gebaut?',
    'Sind Kinder so laut wie Möwen?',
  ])('reads nobody in „%s“', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('an answer to what is so by somebody', () => {
  const corpus = createTestCorpus([
    {
      title: 'Streit über das Stadtbad in Lindenau',
      text:
        '„Das Stadtbad in Lindenau wird im Mai geöffnet“, sagte Landrat Jan Brandauer. ' +
        '„Das Stadtbad in Lindenau wird nie geöffnet“, sagte Stadträtin Mara Holt.',
    },
    {
      title: 'Boote gesunken',
      text:
        'Vor Nordhaven sanken drei Boote, sagte ein Sprecher der Polizei. ' +
        'Vor Nordhaven sanken fünf Boote, sagte der Fischer Ole Petersen.',
    },
  ]);
  const speakers = (text: string) =>
    answerQuestion({ text }, corpus).positions.flatMap(({ statements }) =>
      statements.map(({ speaker }) => speaker),
    );

  it.each([
    ['Wird das Stadtbad in Lindenau laut Brandauer geöffnet?', ['Jan Brandauer']],
    ['Laut Mara Holt, wird das Stadtbad in Lindenau geöffnet?', ['Mara Holt']],
    ['Wird das Stadtbad in Lindenau nach Angaben von Vogt geöffnet?', []],
    ['Wie viele Boote sanken vor Nordhaven laut Petersen?', ['Ole Petersen']],
    ['Wie viele Boote sanken vor Nordhaven der Polizei zufolge?', ['Sprecher der Polizei']],
  ])('shows nobody else’s words to „%s“', (text, expected) => {
    expect([...new Set(speakers(text))]).toEqual(expected);
  });
});
