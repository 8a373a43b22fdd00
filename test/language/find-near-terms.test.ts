import { describe, expect, it } from '@jest/globals';
import { findNearTerms } from '../../src/language/find-near-terms.ts';
import { findTerms } from '../../src/language/find-terms.ts';
import { NEAR_WORDS } from '../../src/language/lexicon/near-words/near-words.ts';
import { testVocabulary } from './test-dictionary.ts';

const meets = (asked: string, told: string): boolean => {
  const terms = new Set(findTerms(told, testVocabulary).map(({ text }) => text));
  return findTerms(asked, testVocabulary)
    .flatMap(({ text }) => findNearTerms(text, testVocabulary))
    .some((near) => terms.has(near));
};

describe('words of readers and words of newspapers', () => {
  it.each([
    ['Knast', 'Die Angeklagte bleibt in der Justizvollzugsanstalt.'],
    ['abgehauen', 'Der Zeuge ist am Montag geflohen.'],
    ['pleite', 'Die Werft meldete Insolvenz an.'],
    ['Umsturz', 'Offiziere hätten einen Putsch vorbereitet.'],
    ['umgekommen', 'Bei dem Brand gab es drei Todesopfer.'],
    ['klauen', 'Ihm wird Diebstahl vorgeworfen.'],
    ['Lohnplus', 'Vereinbart wurde eine Lohnerhöhung.'],
    ['Visite', 'Der Besuch dauerte zwei Tage.'],
    ['Maulwurf', 'Der Beamte wurde als Doppelagent enttarnt.'],
    ['Piraten', 'Der Tanker war vor der Küste gekapert worden.'],
    ['Doktortitel', 'Die Hochschule prüft, ob die Arbeit ein Plagiat ist.'],
    ['Kopfbahnhof', 'Der Hauptbahnhof öffnet ein Jahr später.'],
    ['verzockt', 'Aus der Fehlspekulation entstand ein Verlust.'],
  ])('%s meets “%s”', (asked, told) => {
    expect(meets(asked, told)).toBe(true);
  });

  it.each([
    ['Öffnung', 'Die Schließung steht bevor.'],
    ['erhöhen', 'Die Steuern werden gesenkt.'],
    ['Freispruch', 'Die Verurteilung ist rechtskräftig.'],
  ])('%s does not meet its contrary “%s”', (asked, told) => {
    expect(meets(asked, told)).toBe(false);
  });

  it('finds no word for one that is in no group, and never the word itself', () => {
    expect(findNearTerms('zzz', testVocabulary)).toEqual([]);
    expect(findNearTerms('knast', testVocabulary)).not.toContain('knast');
  });

  it('are groups of at least two single words, none twice in one', () => {
    for (const group of NEAR_WORDS) {
      const words = group.split(' ');
      expect({ group, ok: words.length > 1 && new Set(words).size === words.length }).toEqual({
        group,
        ok: true,
      });
      for (const word of words) expect(word).toMatch(/^[\p{L}\d.-]+$/u);
    }
  });
});
