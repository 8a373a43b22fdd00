import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

/** The speaker of the last statement; null for nobody, and for a text without one. */
const lastSpeaker = (text: string): string | null =>
  extractStatements(readText(text)).at(-1)?.speaker?.name ?? null;

const BODIES: readonly [text: string, speaker: string][] = [
  ['Das Gericht sprach ihn frei. Es wies auch den Vorwurf zurück, man habe gezögert.', 'Gericht'],
  ['Das Ministerium reagierte am Montag. Es kündigte an, die Zahlen zu prüfen.', 'Ministerium'],
  ['Das Forstamt war vor Ort. Es teilte mit, dass zwei Wege gesperrt sind.', 'Forstamt'],
  ['Das Unternehmen wächst. Es erklärte, der Umsatz werde steigen.', 'Unternehmen'],
  ['Das Präsidium tagte bis Mitternacht. Danach forderte es, die Halle zu schließen.', 'Präsidium'],
];

const NOBODY: readonly string[] = [
  'Das Amt prüft den Fall. Es heißt, dort fehle Geld.',
  'Das Amt prüft den Fall. Es bestätigte sich, dass Geld fehlt.',
  'Das Amt prüft den Fall. Es wurde mitgeteilt, dass Geld fehlt.',
  'Minister Arno Teich lobte das Amt. Es teilte mit, dass Geld fehlt.',
  'Die Werft und das Amt stritten. Es erklärte, dass Geld fehlt.',
];

describe('"es" before a verb of speaking', () => {
  it.each(BODIES)('stands for the body that the sentence before is about: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
  it.each(NOBODY)('stands for nobody otherwise: %s', (text) => {
    expect(lastSpeaker(text)).toBeNull();
  });
});
