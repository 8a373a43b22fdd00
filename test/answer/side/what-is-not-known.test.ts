import { type SideExample, trySides } from './side-of.ts';

/** By kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'asks or tells whether, and leaves nothing open': [
    ['Kommt die Fähre nach Solvik?', 'Der Rat fragte die Stadt, ob die Fähre nach Solvik kommt.', null],
    ['Kommt die Fähre nach Solvik?', 'Viele erkundigten sich bei ihm, ob die Fähre nach Solvik kommt.', null],
    [
      'Kommt die Fähre nach Solvik?',
      'Auf die Frage, ob die Fähre nach Solvik kommt, lächelte Hanna Brodersen.',
      null,
    ],
    ['Kommt die Fähre nach Solvik?', 'Es gab Nachfragen, ob die Fähre nach Solvik kommt.', null],
    ['Kommt die Fähre nach Solvik?', 'Der Fahrplan gibt an, ob die Fähre nach Solvik kommt.', null],
    [
      'Kommt die Fähre nach Solvik?',
      'Ole Marquardt stellte der Stadt eine Anfrage, ob die Fähre nach Solvik kommt.',
      null,
    ],
    ['Kommt die Fähre nach Solvik?', 'Die Stadt teilt morgen mit, ob die Fähre nach Solvik kommt.', null],
    ['Kommt die Fähre nach Solvik?', 'Eva Tilsen weiß, ob die Fähre nach Solvik kommt.', null],
    ['Kommt die Fähre nach Solvik?', 'Die Stadt prüft, ob die Fähre nach Solvik kommt.', 'offen'],
    ['Kommt die Fähre nach Solvik?', 'Die Stadt fragt sich, ob die Fähre nach Solvik kommt.', 'offen'],
    ['Kommt die Fähre nach Solvik?', 'Die Stadt sagte nicht, ob die Fähre nach Solvik kommt.', 'offen'],
    ['Kommt die Fähre nach Solvik?', 'Ob die Fähre nach Solvik kommt, bleibt abzuwarten.', 'offen'],
    ['Kommt die Fähre nach Solvik?', 'Niemand weiß, ob die Fähre nach Solvik kommt.', 'offen'],
    ['Kommt die Fähre nach Solvik?', 'Ungewiss ist, ob die Fähre nach Solvik kommt.', 'offen'],
    ['Kommt die Fähre nach Solvik?', 'Im Rat gibt es Streit darüber, ob die Fähre nach Solvik kommt.', null],
  ],
  'tells that nothing shows it': [
    [
      'Ist das Reh an der Seuche gestorben?',
      'Erste Tests haben den Verdacht nicht bestätigt, dass das Reh an der Seuche gestorben ist.',
      'verneint',
    ],
    [
      'Ist das Reh an der Seuche gestorben?',
      'Die Proben bestätigten den Verdacht nicht, dass das Reh an der Seuche starb.',
      'verneint',
    ],
    [
      'Ist das Reh an der Seuche gestorben?',
      'Der Verdacht, dass das Reh an der Seuche gestorben ist, hat sich nicht bestätigt.',
      'verneint',
    ],
    [
      'Ist das Reh an der Seuche gestorben?',
      'Der Verdacht, dass das Reh an der Seuche starb, bestätigte sich noch nicht.',
      'nochNicht',
    ],
    [
      'Ist das Reh an der Seuche gestorben?',
      'Eva Tilsen bestätigte den Verdacht nicht, dass das Reh an der Seuche starb.',
      'offen',
    ],
    [
      'Ist das Reh an der Seuche gestorben?',
      'Tests bestätigten den Verdacht nicht, dass das Reh nicht an der Seuche starb.',
      'bejaht',
    ],
  ],
  'says what can be': [
    ['Kann man die Seuche heilen?', 'Man könne die Seuche heilen, sagte Eva Tilsen.', 'bejaht'],
    ['Kann man die Seuche heilen?', 'Die Seuche kann man heilen, sagte Eva Tilsen.', 'bejaht'],
    ['Kann man die Seuche heilen?', 'Man kann die Seuche nicht heilen, sagte Eva Tilsen.', 'verneint'],
    ['Kann die Werft Boote liefern?', 'Die Werft kann Boote liefern, sagte Ole Marquardt.', 'bejaht'],
    [
      'Kann die Werft Boote liefern?',
      'Die Werft könne keine Boote liefern, sagte Ole Marquardt.',
      'verneint',
    ],
    ['Liefert die Werft Boote?', 'Die Werft kann nicht liefern, sagte Ole Marquardt.', 'verneint'],
    ['Liefert die Werft Boote?', 'Die Werft kann die Boote nicht liefern, sagte Ole Marquardt.', 'verneint'],
    ['Liefert die Werft Boote?', 'Boote liefern könne die Werft nicht, sagte Ole Marquardt.', 'verneint'],
    ['Kann die Werft Boote liefern?', 'Die Werft könnte Boote liefern, sagte Ole Marquardt.', 'offen'],
    [
      'Kann die Werft Boote liefern?',
      'Vielleicht kann die Werft Boote liefern, sagte Ole Marquardt.',
      'offen',
    ],
    ['Liefert die Werft Boote?', 'Die Werft kann Boote liefern, sagte Ole Marquardt.', 'offen'],
    ['Kann die Werft Boote liefern?', 'Die Werft kann Busse liefern, sagte Ole Marquardt.', null],
    ['Kann die Werft Boote liefern?', 'Hellbach kann Boote liefern, sagte Ole Marquardt.', null],
    ['Kann die Werft Boote liefern?', 'Wenn die Werft Boote liefern kann, zahlt die Stadt.', null],
    ['Kann die Werft Boote liefern?', 'Kann die Werft Boote liefern?', null],
    [
      'Kann die Werft Boote liefern?',
      'Jens Ohlendorf bestreitet, dass die Werft Boote liefern kann.',
      'verneint',
    ],
  ],
  'says that it is hardly so, or not until later': [
    ['Schützt die Salbe?', 'Die Salbe schützt kaum, sagte Eva Tilsen.', null],
    ['Hilft der Tee?', 'Der Tee hilft selten, sagte Eva Tilsen.', null],
    ['Hilft der Tee?', 'Der Tee hilft immer seltener, sagte Eva Tilsen.', null],
    ['Ist das Bad offen?', 'Das Bad ist erst wieder am Freitag offen, sagte Hanna Brodersen.', null],
    ['Fährt die Fähre?', 'Die Fähre fährt erst wieder im Mai, sagte Hanna Brodersen.', null],
    ['Wirkt die Kur?', 'Die Kur dürfte schwerlich wirken.', null],
    ['Trifft die Maut die Wirte?', 'Die Maut treffe die Wirte kaum, sagte Udo Kranich.', null],
    ['Hilft der Tee?', 'Der Tee hilft, sagte Eva Tilsen.', 'bejaht'],
    ['Fährt die Fähre?', 'Die Fähre fährt wieder, sagte Hanna Brodersen.', 'bejaht'],
  ],
  'rejects no more than it says': [
    ['Wirkt die Salbe?', 'Das Amt dementierte Berichte über eine geringere Wirkung der Salbe.', null],
    ['Wirkt die Salbe?', 'Das Amt dementierte Berichte über eine fehlende Wirkung der Salbe.', null],
    ['War der Steg erlaubt?', 'Der Bau widerspricht den Angaben zum Steg.', null],
    ['Soll die Maut kommen?', 'Dass die Maut falsch sei, bestritt Jens Ohlendorf.', null],
    ['Wirkt die Salbe?', 'Das Amt wies Berichte zurück, wonach die Salbe nicht wirke.', 'bejaht'],
    ['Wirkt die Salbe?', 'Das Amt wies Berichte zurück, wonach die Salbe wirke.', 'verneint'],
    ['Wirkt die Salbe?', 'Die Salbe wirke, sagte Ohlendorf. Das Amt widersprach.', 'verneint'],
  ],
  'only tells of a wish': [
    ['Soll das Stadtbad geschlossen werden?', 'Nach der Schließung des Stadtbads gab es Streit.', null],
    ['Soll das Stadtbad geschlossen werden?', 'Wegen der Schließung des Stadtbads klagten die Wirte.', null],
    ['Soll das Stadtbad geschlossen werden?', 'Der Bericht behandelt die Schließung des Stadtbads.', null],
    ['Soll die Fähre verkauft werden?', 'Der Verkauf der Fähre brachte zwei Millionen Euro.', null],
  ],
};

trySides(EXAMPLES);
