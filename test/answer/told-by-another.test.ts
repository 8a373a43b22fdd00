import { describe, expect, it } from '@jest/globals';
import { showProven } from './show-proven.ts';
import { createTestCorpus } from './test-corpus.ts';

const corpus = createTestCorpus([
  {
    id: 'busse',
    title: 'Busse für Lindenau',
    text: 'Das Unternehmen Hellbach habe der Stadt Lindenau noch keine Busse geliefert, sagte Bürgermeisterin Hanna Brodersen. Das Unternehmen Nordwerk hatte im Herbst erklärt, es habe keine Fahrzeuge an Lindenau geliefert und habe dies auch nicht vor.',
  },
  {
    id: 'vorwurf',
    title: 'Hellbach liefert',
    text: 'Das Unternehmen Hellbach habe Busse an Lindenau geliefert, erklärte der Stadtrat. Der Sprecher von Hellbach, Udo Kranich, wies den Vorwurf zurück, das Unternehmen habe sich in die Wahl eingemischt.',
  },
  {
    id: 'bericht',
    title: 'Bericht über Hellbach',
    text: 'Das Unternehmen Hellbach habe Busse an Lindenau geliefert, erklärte das Prüfamt. Das geht aus dem Bericht des Amtes hervor.',
  },
]);
const shown = showProven({ text: 'Hat Hellbach Busse an Lindenau geliefert?', limit: 20 }, corpus).map(
  ({ text }) => text,
);

describe('an answer takes no side by', () => {
  it.each([
    ['what another says of itself', 'Nordwerk'],
    ['the denial of something else', 'eingemischt'],
    ['a sentence that only names the source of the one before', 'Das geht aus'],
  ])('%s', (_, words) => {
    expect(shown.filter((text) => text.includes(words))).toEqual([]);
    expect(shown.length).toBeGreaterThanOrEqual(2);
  });
});
