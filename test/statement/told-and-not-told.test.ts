import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

/** "speaker: words" of each statement, the parts of one that goes on joined by …. */
function statementsOf(text: string): readonly string[] {
  return extractStatements(readText(text)).map(
    ({ spans, speaker }) =>
      `${speaker?.name ?? 'null'}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

/** A remark whose subject has "das" before it, or "während" with somebody behind it. */
const WITH_ARTICLE: readonly [text: string, told: string][] = [
  ['Wie das Forstamt mitteilte, bleiben die Wege gesperrt.', 'Forstamt: bleiben die Wege gesperrt'],
  [
    'Wie das städtische Bauamt gestern bekannt gab, wird es eine neue Brücke geben.',
    'städtisches Bauamt: wird es eine neue Brücke geben',
  ],
  [
    'Wie das „Holmer Tageblatt“ berichtet, ist der Trainer entlassen.',
    'Holmer Tageblatt: ist der Trainer entlassen',
  ],
  ['Der Kran ist alt, wie das Hafenamt erklärte.', 'Hafenamt: Der Kran ist alt'],
  ['Wie das Magazin schreibt, hat die Bank gezögert.', 'Magazin: hat die Bank gezögert'],
  ['Während der Minister erklärte, den Plan zu prüfen, schwieg die Partei.', 'Minister: den Plan zu prüfen'],
  [
    'Während Sängerin Lena Vogt erklärte, sie werde bleiben, schwieg der Verein.',
    'Lena Vogt: sie werde bleiben',
  ],
  [
    'Die Partei schwieg, während Landrat Timo Breuer betonte, der Plan sei gut.',
    'Timo Breuer: der Plan sei gut',
  ],
];

/** Only by which name somebody goes, what happens, or what a noun is like. */
const NOT_TOLD: readonly string[] = [
  'Der Kapitän, wie ihn die Fans nannten, ist müde.',
  'Onkel Ted, wie er genannt wurde, ist tot.',
  'Der Rat der Weisen, wie er sich selbst nennt, tagt am Montag.',
  'Der Verkehr war stark behindert, so wurde der Hafen geschlossen.',
  'Es gab viel Schnee, so wurde die Straße nach Holm gesperrt.',
  'Seit Montag halten Rothemden – so werden die Anhänger genannt – das Amt besetzt.',
  'Wie man sagt, ist der See tief.',
  'Wie niemand ahnte, war das Eis dünn.',
];

/** Beside what the verb has already, "was" or a relative clause is the writer's word. */
const TOLD_WITHOUT: readonly [text: string, told: string][] = [
  ['Er kritisierte die Rolle des Rates, was viele Bürger freute.', 'Er kritisierte die Rolle des Rates'],
  ['Sie verlangte einen Neubau, was den Rat ärgerte.', 'Sie verlangte einen Neubau'],
];

/** What is told in Konjunktiv II before it goes on in Konjunktiv I. */
const TOLD_BEFORE: readonly [text: string, told: string][] = [
  [
    'Der Bericht der Werft liegt vor. Techniker hätten den Hebel verstellt. Dadurch sei Luft entwichen.',
    'Techniker hätten den Hebel verstellt. … Dadurch sei Luft entwichen.',
  ],
  [
    'Der Wetterdienst gab eine Warnung aus. Im Gebirge könnten Böen auftreten. Der Norden sei betroffen.',
    'Im Gebirge könnten Böen auftreten. … Der Norden sei betroffen.',
  ],
  [
    'Die Reederei brachte eine Darstellung in Umlauf. So hätten Fischer das Tor versperrt. Der Kapitän habe gewartet.',
    'So hätten Fischer das Tor versperrt. … Der Kapitän habe gewartet.',
  ],
  [
    'Der Verband hat Zahlen vorgelegt. Die Betriebe würden unterschätzt. Das Ziel sei ein Netz von Werkstätten.',
    'Die Betriebe würden unterschätzt. … Das Ziel sei ein Netz von Werkstätten.',
  ],
];

describe('what is told', () => {
  it.each(WITH_ARTICLE)('has a body with its article for its speaker: %s', (text, told) => {
    expect(statementsOf(text)).toEqual([told]);
  });
  it.each(NOT_TOLD)('is no name and no deed: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
  it.each(TOLD_WITHOUT)('ends where the writer goes on: %s', (text, told) => {
    expect(statementsOf(text).map((one) => one.replace(/^null: |, was .*$/g, ''))).toEqual([told]);
  });
  it.each(TOLD_BEFORE)('begins with the first of its sentences: %s', (text, told) => {
    expect(statementsOf(text).at(-1)).toContain(told);
  });
});
