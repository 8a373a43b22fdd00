import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

/** Speaker and relay of each statement. */
const relaysIn = (text: string): readonly string[] =>
  extractStatements(readText(text)).map(({ speaker, via }) => `${speaker?.name ?? '?'} < ${via ?? '-'}`);

describe('whoever says it', () => {
  it.each([
    'Der Abgeordnete Jonas Brandt kam. Er hält es für möglich, dass die Brücke bleibt, wie er dem „Holmer Boten“ sagte.',
    'Die Ärztin Mira Sommer kam. Sie ist überzeugt, dass der Anbau reicht, wie sie dem Sender erklärte.',
    'Der Wirt Paul Ehlers kam. Er ist sicher, dass der Markt bleibt, wie er der Zeitung sagte.',
    'Die Rektorin Ida Lenz kam. Sie hält es für unmöglich, dass die Schule öffnet, wie sie am Montag mitteilte.',
    'Der Trainer Ole Harms kam. Er findet, dass die Halle zu klein ist, wie er im Gespräch sagte.',
    'Die Bäuerin Elke Voss kam. Sie ist zuversichtlich, dass die Ernte reicht, wie sie der Zeitung berichtete.',
    'Der Landrat Nils Petersen kam. Er hält es für richtig, dass der Weg gesperrt wird, wie er am Abend sagte.',
    'Die Wirtin Anna Krohn kam. Sie meint, dass der Platz zu laut ist, wie sie dem Blatt sagte.',
  ])('passes nothing on: %s', (text) => {
    const relays = relaysIn(text);
    expect(relays.length).toBeGreaterThan(0);
    for (const relay of relays) {
      const [speaker, via] = relay.split(' < ');
      expect(via).not.toBe(speaker);
    }
  });
});

describe('a thing', () => {
  it.each([
    'Sollte der Fall eintreten, dass die Pumpe ausfällt, wird die Straße gesperrt.',
    'Das Virus droht, auch die kleinen Höfe am Rand zu erreichen.',
    'Kein Mensch vermutet, dass die Brücke bald einstürzt.',
    'Die Schließungen signalisieren, dass der Rat sparen will.',
    'Die Krise offenbart, dass die Stadt zu wenig Wohnungen hat.',
    'Dieser Kompromiss sieht vor, dass der Hafen bleibt.',
    'Das Wetter verspricht, am Wochenende schön zu werden.',
    'Der Schnelltest bestätigte, dass der Hund gesund ist.',
    'Die Schutzmasken erinnern daran, dass die Gefahr bleibt.',
  ])('passes nothing on: %s', (text) => {
    expect(relaysIn(text).filter((relay) => !relay.endsWith(' < -'))).toEqual([]);
  });
});

describe('a text or a medium', () => {
  it.each([
    ['Eine Studie zeigt, dass die Fische zurückkehren.', 'Studie'],
    ['Der Bericht besagt, dass die Brücke marode ist.', 'Bericht'],
    ['Das neue Gutachten besagt, dass der Turm steht.', 'Gutachten'],
    ['Eine aktuelle Umfrage ergab, dass viele umziehen wollen.', 'Umfrage'],
    ['Die Umfrage ergab, dass viele umziehen wollen.', 'Umfrage'],
    ['Der interne Entwurf sieht vor, dass die Schule schließt.', 'Entwurf'],
    ['Ein Schreiben besagt, dass der Verein zahlen muss.', 'Schreiben'],
    ['Mehrere Studien zeigen, dass die Luft besser wird.', 'Studien'],
    ['In der Studie heißt es, dass die Fische zurückkehren.', 'der Studie'],
    ['In einem Brief heißt es, dass der Verein zahlen muss.', 'einem Brief'],
    ['Einer Studie zufolge kehren die Fische zurück.', 'einer Studie'],
    ['Laut Plan soll die Halle im Mai öffnen.', 'Plan'],
    ['Es gibt eine Studie, die besagt, dass die Fische zurückkehren.', 'Studie'],
  ])('stands behind "laut" without an article of another case: %s', (text, via) => {
    expect(relaysIn(text)).toContain(`? < ${via}`);
  });
});
