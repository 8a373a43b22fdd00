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
    ['Impfe', 'Das Vakzin wird im Mai geliefert.'],
    ['Maulkorb', 'Im Bus ist ein Mund-Nasen-Schutz vorgeschrieben.'],
    ['Schwurbler', 'Vor dem Rathaus sprach ein Verschwörungstheoretiker.'],
    ['Kneipen', 'Die Gastronomie darf ihre Gäste wieder bewirten.'],
    ['Ehrenrunde', 'Eine Klassenwiederholung ist freiwillig.'],
    ['zurückholen', 'Die Rückholaktion begann am Montag.'],
    ['Homeschooling', 'Der Heimunterricht dauert bis Ostern.'],
    ['Geisterspiele', 'Die Elf gewann vor einer Geisterkulisse.'],
    ['Gemälde', 'Die Bilderdiebe kamen durch ein Fenster zum Kunstraub.'],
    ['ausgebuddelt', 'Das Grab war unversehrt freigelegt worden.'],
    ['bewerfen', 'Der Eierwurf hatte ein Nachspiel.'],
  ])('%s meets “%s”', (asked, told) => {
    expect(meets(asked, told)).toBe(true);
  });

  it.each([
    ['Öffnung', 'Die Schließung steht bevor.'],
    ['erhöhen', 'Die Steuern werden gesenkt.'],
    ['Freispruch', 'Die Verurteilung ist rechtskräftig.'],
    ['Lockerung', 'Die Verschärfung gilt ab Montag.'],
    ['Befürworter', 'Die Gegner sammelten Unterschriften.'],
    ['Schuldspruch', 'Der Freispruch kam überraschend.'],
  ])('%s does not meet its contrary “%s”', (asked, told) => {
    expect(meets(asked, told)).toBe(false);
  });

  it('finds no word for one that is in no group, and never the word itself', () => {
    expect(findNearTerms('zzz', testVocabulary)).toEqual([]);
    expect(findNearTerms('knast', testVocabulary)).not.toContain('knast');
  });

  it('are groups of at least two single words, none twice in one', () => {
    const wrong = NEAR_WORDS.filter((group) => {
      const words = group.split(' ');
      const single = words.every((word) => /^[\p{L}\d.-]+$/u.test(word));
      return !single || words.length < 2 || new Set(words).size !== words.length;
    });
    expect(wrong).toEqual([]);
  });
});
