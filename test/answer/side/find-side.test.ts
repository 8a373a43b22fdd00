import { describe, expect, it } from '@jest/globals';
import { type SideExample, sideOf } from './side-of.ts';

/** By kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'leaves open whether': [
    [
      'Kann Ole Marquardt den Preis abholen?',
      'Ob Marquardt den Preis selbst entgegennimmt, ist fraglich.',
      'offen',
    ],
    ['Kehrt die Nordbahn zurück?', 'Es ist nicht bekannt, ob die Nordbahn wieder fährt.', 'offen'],
    ['Ist Lösegeld geflossen?', 'Ob ein Lösegeld gezahlt wurde, blieb unklar.', 'offen'],
    ['Schafft Tannrode den Aufstieg?', 'Noch weiß niemand, ob Tannrode der Aufstieg gelingt.', 'offen'],
    ['Bekommt Lindenau ein Bad?', 'Der Kreis prüft, ob Lindenau ein neues Bad braucht.', 'offen'],
    ['Haftet die Werft?', 'Das Gericht muss klären, ob die Werft haften muss.', 'offen'],
    ['Ist die Steuer gerecht?', 'Umstritten ist, ob die Steuer noch gerecht verteilt wird.', 'offen'],
    ['Wusste Jens Ohlendorf davon?', 'Ohlendorf ließ offen, ob er davon wusste.', 'offen'],
    [
      'Ist der Pilot Jens Ohlendorf umgekommen?',
      'Eine Sprecherin konnte Ohlendorfs Tod nicht bestätigen.',
      'offen',
    ],
    ['Bekommt Lindenau ein Bad?', 'Der Kreis prüft, ob der Zoll in Harbrück bleibt.', null],
    ['Ist die Steuer gerecht?', 'Die Steuer trifft alle.', null],
  ],
  'denies what is asked about in words of its own': [
    [
      'Beliefert Hellbach Tannrode noch?',
      'Eine Lieferung nach Tannrode sieht der Plan von Hellbach nicht vor.',
      'verneint',
    ],
    ['Wählt Solvik bald neu?', 'Von einer Wahl spricht in Solvik niemand.', 'verneint'],
    ['Hebt die Stadt die Grundsteuer an?', 'Die Grundsteuer soll nicht angetastet werden.', 'verneint'],
    [
      'Bedrohen die Wölfe die Wanderer?',
      'Eine Bedrohung der Wanderer gebe es nicht, sagte Hanna Brodersen.',
      'verneint',
    ],
    ['Bauen die Wirte einen Steg?', 'Einen Steg bauen die Wirte nicht, sagte Udo Kranich.', 'verneint'],
    [
      'Wusste die Stadt Lindenau von dem Gift?',
      'Die Stadt Lindenau erklärte, nichts davon gewusst zu haben.',
      'verneint',
    ],
    ['Ist es in Solvik üblich, Boote zu taufen?', 'In Solvik ist das kein üblicher Brauch.', 'verneint'],
    ['Macht die Fähre den Hafen reicher?', 'Reicher wurde der Hafen durch die Fähre nicht.', 'verneint'],
    ['Missbrauchte Eva Tilsen ihr Amt?', 'Eva Tilsen hofft nicht mehr auf Gerechtigkeit.', null],
    ['Hebt die Stadt die Grundsteuer an?', 'Die Stadt Harbrück antwortete auf Fragen nicht.', null],
    ['Hebt die Stadt die Grundsteuer an?', 'An der Grundsteuer gibt es keine Zweifel.', null],
    ['Soll die Stadt die Grundsteuer anheben?', 'An der Grundsteuer hat die Stadt nichts geändert.', null],
    ['Wird das Stadtbad geschlossen?', 'Das Stadtbad bleibt nicht offen.', null],
    [
      'Kommt die Seebahn nach Solvik?',
      'Die Seebahn hält nicht in Harbrück, aber der Bau der Seebahn nach Solvik läuft.',
      null,
    ],
  ],
  'stands for or against what is asked for': [
    [
      'Soll die Bundeswehr in Lindenau helfen?',
      'Den Einsatz der Bundeswehr in Lindenau lehnte Udo Kranich ab.',
      'verneint',
    ],
    ['Soll die Maut kommen?', 'Der Verband kritisierte die Maut.', 'verneint'],
    ['Soll die Maut kommen?', 'Der Verband befürwortet die Maut.', 'bejaht'],
    ['Sollen die Poller am Hafen wieder weg?', 'Hanna Brodersen verteidigte die Poller.', null],
    [
      'Soll das Stadtbad geschlossen werden?',
      'Hanna Brodersen lehnte die Schließung des Stadtbads ab.',
      'verneint',
    ],
    [
      'Soll das Stadtbad geschlossen werden?',
      'Die Kämmerin forderte die Schließung des Stadtbads.',
      'bejaht',
    ],
    [
      'Darf der Verein auf dem Markt aufmarschieren?',
      'Das Amt untersagte den Aufmarsch des Vereins.',
      'verneint',
    ],
    ['Ist die Maut sinnvoll?', 'Der Verband lobte die Maut.', 'bejaht'],
    ['Ist die Maut angemessen?', 'Die Maut wurde vom Verband scharf kritisiert.', 'verneint'],
    ['Ist die Maut notwendig?', 'Der Verband kritisierte die Maut.', 'verneint'],
    ['Soll die Maut kommen?', 'Der Verband sprach sich gegen die Maut aus.', 'verneint'],
    ['Soll die Maut kommen?', 'Der Verband sprach sich für die Maut aus.', 'bejaht'],
    ['Soll die Maut kommen?', 'Der Verband forderte ein Ende der Maut.', null],
    ['Soll die Maut kommen?', 'Der Verband kritisierte die Lockerung der Maut.', null],
    ['Soll die Maut kommen?', 'Der Verband kritisierte die Steuer.', null],
    ['Soll das Stadtbad geschlossen werden?', 'Der Verband lobte das Stadtbad.', null],
    ['Soll die Maut kommen?', 'Der Verband lehnte die Maut nicht ab.', null],
    ['Kommt die Maut?', 'Der Verband lobte die Maut.', null],
  ],
  'says that what was asked for is not there': [
    ['Fand man in der Tasche Sprengstoff?', 'In der Tasche wurde kein Sprengstoff gefunden.', 'verneint'],
    [
      'Gibt es ein Mittel gegen die Grippe?',
      'Gegen die Grippe gibt es weder ein Mittel noch eine Kur.',
      'verneint',
    ],
    ['Gab es bei dem Brand Verletzte?', 'Es gab keine Verletzten bei dem Brand.', 'verneint'],
    ['Bekommt Lindenau eine Fähre?', 'Lindenau bekommt keine Fähre, sagte Hanna Brodersen.', 'verneint'],
    ['Hat die Werft Schulden?', 'Die Werft habe keine Schulden, sagte Ole Marquardt.', 'verneint'],
    ['Gibt es in Tannrode einen Arzt?', 'In Tannrode gibt es noch keinen Arzt.', 'nochNicht'],
    ['Hat Lindenau einen Hafen?', 'Lindenau besitzt keinen Hafen.', 'verneint'],
    ['Bekommt Lindenau eine Fähre?', 'Eine Fähre für Lindenau gibt es nicht.', 'verneint'],
    ['Bekommt Lindenau eine Fähre?', 'Lindenau braucht keine Brücke.', null],
    ['Gibt es ein Mittel gegen die Grippe?', 'Am Mittel gegen die Grippe gibt es keinen Zweifel.', null],
    ['Fehlt in Tannrode ein Arzt?', 'In Tannrode gibt es keinen Arzt.', null],
  ],
  'rejects what was said before': [
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verband wirft Marquardt Betrug vor. Marquardt wies die Vorwürfe zurück.',
      'verneint',
    ],
    ['Hat Ole Marquardt betrogen?', 'Der Verband wirft Marquardt Betrug vor. Er bestreitet das.', 'verneint'],
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verband wirft Marquardt Betrug vor. Sein Anwalt dementierte die Berichte.',
      'verneint',
    ],
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verband wirft Marquardt Betrug vor. Die Anschuldigungen bestritt Marquardt.',
      'verneint',
    ],
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verband wirft Marquardt Betrug vor. Diese Darstellung wies er zurück.',
      'verneint',
    ],
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verband wirft Marquardt Betrug vor. Die Behauptung wurde von Marquardt bestritten.',
      'verneint',
    ],
    [
      'Ist die Halle gefährlich?',
      'Die Halle sei gefährlich, sagte Ohlendorf. Die Stadt wies die Vorwürfe als haltlos zurück.',
      'verneint',
    ],
    [
      'Ist die Halle gefährlich?',
      'Die Halle sei gefährlich, sagte Ohlendorf. Das dementierte die Stadt.',
      'verneint',
    ],
    [
      'Wurden die Fischer aus Solvik vertrieben?',
      'Der Rat wies die Darstellung zurück, die Fischer seien aus Solvik gejagt worden.',
      'verneint',
    ],
    ['Kommt die Maut?', 'Das Amt dementierte Berichte, wonach die Maut schon beschlossen sei.', 'verneint'],
    [
      'Gehörte Ole Marquardt zu der Bande?',
      'Marquardts Anwältin bestritt eine solche Mitgliedschaft.',
      'verneint',
    ],
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verband wirft Marquardt Betrug vor. Das wurde von Marquardt bestritten.',
      'verneint',
    ],
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verband wirft Marquardt Betrug vor. Sein Verein dementierte ebenfalls.',
      'verneint',
    ],
    ['Hat Ole Marquardt betrogen?', 'Die Vorwürfe gegen Marquardt haben sich nicht bestätigt.', 'verneint'],
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verdacht gegen Marquardt bestätigte sich bislang nicht.',
      'nochNicht',
    ],
    [
      'Ist das Reh an der Seuche erkrankt?',
      'Das Reh könnte an der Seuche erkrankt sein. Erste Tests bestätigten den Verdacht nicht.',
      'verneint',
    ],
    [
      'Ist das Reh an der Seuche gestorben?',
      'Eva Tilsen wollte den Verdacht nicht bestätigen, dass das Reh an der Seuche starb.',
      'offen',
    ],
    [
      'Hat die Polizei Ole Marquardt festgenommen?',
      'Berichte, wonach Marquardt festgenommen worden sein soll, wurden dementiert.',
      'verneint',
    ],
    ['Kommt die Maut?', 'Das Amt dementierte, dass der Zoll in Harbrück bleibe.', null],
    ['Ist der Bluttest genau?', 'Durch die neuen Geräte würden Bluttests für Kinder frei.', null],
    [
      'Hat Nordkorea Raketen an Russland geliefert?',
      'Der Iran bestritt, Russland mit Waffen versorgt zu haben.',
      null,
    ],
    [
      'Hat Russland dem Iran Waffen geliefert?',
      'Der Iran bestritt, Russland mit Waffen versorgt zu haben.',
      null,
    ],
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verband wirft Marquardt Betrug vor. Marquardt wies die Vorwürfe nicht zurück.',
      null,
    ],
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verband wirft Marquardt Betrug vor. Marquardt wies darauf hin, dass der Verband klagt.',
      null,
    ],
    [
      'Hat Ole Marquardt betrogen?',
      'Der Verband wirft Marquardt Betrug vor. Marquardt wollte die Berichte nicht bestätigen.',
      'offen',
    ],
  ],
  'denies it of the one asked about, and of nobody else': [
    ['Helfen die Masken?', 'Wir baten um Masken, doch man konnte uns nicht helfen.', null],
    ['Helfen die Masken?', 'Nach Masken fragten viele, aber die Stadt half nicht.', null],
    ['Hilft der Tee?', 'Tee gab es genug, nur half uns niemand.', null],
    ['Schützt die Impfung?', 'Nach der Impfung schützte ihn der Trainer nicht.', null],
    ['Helfen die Masken?', 'Die Masken helfen nicht.', 'verneint'],
    ['Schützt die Impfung?', 'Die Impfung schützt nicht, sagte Hanna Brodersen.', 'verneint'],
    ['Schützt die Impfung?', 'Ohlendorf nahm die Impfung. Sie schützt nicht.', 'verneint'],
    ['Wirkt der Tee?', 'Der Tee wirke nicht, sagte Hanna Brodersen.', 'verneint'],
  ],
};

describe.each(Object.entries(EXAMPLES))('a sentence that %s', (_, examples) => {
  it.each(examples)('%s %s', (question, text, side) => {
    expect(sideOf(question, text)).toBe(side);
  });
});
