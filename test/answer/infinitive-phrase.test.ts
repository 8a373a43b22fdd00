import { describe, expect, it } from '@jest/globals';
import { readQuestion } from '../../src/answer/question/read-question.ts';
import { testReader } from '../reading/test-reader.ts';
import { sideOf } from './side/side-of.ts';

describe('a phrase with an infinitive and nobody who does it', () => {
  it.each([
    ['Hochzeit verschieben', 'Weber hat die Hochzeit verschoben.'],
    ['hochzeit verschieben', 'Da viele ihre Hochzeit verschoben haben, blieb der Saal leer.'],
    ['wegen Sturm Hochzeit verschieben', 'Weber hat die Hochzeit wegen des Sturms nicht verschoben.'],
    ['Bad schließen', 'Das Bad wurde geschlossen.'],
    ['Masken kaufen', 'Der Kreis hat keine Masken gekauft.'],
    ['Brücke sperren', 'Die Brücke wird am Montag gesperrt.'],
    ['Brücke verkaufen?', 'Die Stadt will die Brücke verkaufen.'],
    ['Maut senken', 'Die Maut wurde gesenkt, sagte Eva Tilsen.'],
  ])('takes no sides: %s', (question, text) => {
    expect(['andere', null]).toContain(sideOf(question, text));
  });

  it.each([
    'Preise steigen',
    'Wirte streiken',
    'Schulen schließen',
    'Wir verreisen',
    'Lotsen verlangen Geld',
  ])('is none where somebody does it: %s', (question) => {
    expect(readQuestion(question, testReader).kind).toBe('yes-no');
  });

  it.each([
    'Wird die Hochzeit verschoben?',
    'Sollen Wirte die Hochzeit verschieben?',
    'Verschiebt er die Hochzeit?',
  ])('is none where it is asked whether: %s', (question) => {
    expect(readQuestion(question, testReader).kind).toBe('yes-no');
  });
});
