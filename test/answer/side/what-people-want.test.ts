import { type SideExample, trySides } from './side-of.ts';

/** By kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'thinks well or ill of what is asked for': [
    [
      'Soll das Stadtbad geschlossen werden?',
      'Die Schließung des Stadtbads sei falsch, sagte Hanna Brodersen.',
      'verneint',
    ],
    [
      'Soll das Stadtbad geschlossen werden?',
      'Ole Marquardt hält die Schließung des Stadtbads für richtig.',
      'bejaht',
    ],
    [
      'Soll das Stadtbad geschlossen werden?',
      'Eine Schließung des Stadtbads wäre unverantwortlich, sagte Eva Tilsen.',
      'verneint',
    ],
    [
      'Soll das Stadtbad geschlossen werden?',
      '„Die Schließung des Stadtbads ist überfällig“, sagte Jens Ohlendorf.',
      'bejaht',
    ],
    [
      'Soll Lindenau eine Maut einführen?',
      'Die Einführung einer Maut in Lindenau nannte Udo Kranich überflüssig.',
      'verneint',
    ],
    [
      'Darf der Kreis die Fähre verkaufen?',
      'Den Verkauf der Fähre halte er für unklug, sagte Ole Marquardt.',
      'verneint',
    ],
    [
      'Soll der Steg gebaut werden?',
      'Der Bau des Stegs sei dringend nötig, sagte Hanna Brodersen.',
      'bejaht',
    ],
    ['Soll der Steg gebaut werden?', 'Der Bau des Stegs sei nicht nötig, sagte Hanna Brodersen.', 'verneint'],
    ['Ist die Maut sinnvoll?', 'Eva Tilsen bezeichnete die Maut als unsinnig.', 'verneint'],
    ['Soll die Maut kommen?', 'Die Maut ist ein Fehler, sagte Jens Ohlendorf.', 'verneint'],
    ['Soll die Maut kommen?', 'Ist die Maut falsch?', null],
    ['Soll die Maut kommen?', 'Die Steuer ist falsch, sagte Jens Ohlendorf.', null],
    ['Soll die Maut kommen?', 'Die Berichte über die Maut seien falsch, sagte Jens Ohlendorf.', null],
    ['Soll die Maut kommen?', 'Dass die Maut falsch sei, bestritt Jens Ohlendorf.', null],
    ['Soll die Maut kommen?', 'Die Maut wäre falsch, wenn der Kreis zahlte, sagte Jens Ohlendorf.', null],
    ['Soll die Maut kommen?', 'Ein Ende der Maut sei richtig, sagte Jens Ohlendorf.', null],
    ['Soll die Maut kommen?', 'Die Maut ist nicht falsch, sagte Jens Ohlendorf.', null],
    ['Kommt die Maut?', 'Die Maut ist richtig, sagte Jens Ohlendorf.', null],
    ['Soll das Stadtbad geschlossen werden?', 'Das Stadtbad ist gut, sagte Hanna Brodersen.', null],
  ],
  'says what ought to be': [
    ['Soll Lindenau die Fähre kaufen?', 'Lindenau sollte die Fähre kaufen, sagte Hanna Brodersen.', 'bejaht'],
    [
      'Soll Lindenau die Fähre kaufen?',
      'Lindenau sollte die Fähre nicht kaufen, sagte Hanna Brodersen.',
      'verneint',
    ],
    ['Soll Lindenau die Fähre kaufen?', 'Lindenau müsse die Fähre kaufen, sagte Hanna Brodersen.', 'bejaht'],
    [
      'Soll Lindenau die Fähre kaufen?',
      'Lindenau darf die Fähre nicht kaufen, sagte Hanna Brodersen.',
      'verneint',
    ],
    [
      'Soll das Stadtbad geschlossen werden?',
      'Das Stadtbad sollte geschlossen werden, sagte Hanna Brodersen.',
      'bejaht',
    ],
    [
      'Soll das Stadtbad geschlossen werden?',
      'Das Stadtbad sollte keinesfalls geschlossen werden, sagte Udo Kranich.',
      'verneint',
    ],
    ['Muss das Stadtbad saniert werden?', 'Man sollte das Stadtbad sanieren, sagte Eva Tilsen.', 'bejaht'],
    ['Sollen die Poller weg?', 'Die Poller sollten bleiben, sagte Eva Tilsen.', null],
    ['Soll Lindenau die Fähre kaufen?', 'Harbrück sollte die Fähre kaufen, sagte Hanna Brodersen.', null],
    ['Soll Lindenau die Fähre kaufen?', 'Sollte Lindenau die Fähre kaufen, zahlt der Kreis.', null],
    ['Soll Lindenau die Fähre kaufen?', 'Sollte Lindenau die Fähre kaufen?', null],
  ],
  'is the opinion of anybody, if it is of what is asked for': [
    [
      'Soll Lindenau die Maut einführen?',
      'Lindenau streitet über die Maut. Udo Kranich lehnt die Maut ab.',
      'verneint',
    ],
    [
      'Soll Lindenau die Maut einführen?',
      'Lindenau streitet über die Maut. Der Wirt Udo Kranich (SPD) sprach sich für die Maut aus.',
      'bejaht',
    ],
    [
      'Soll Lindenau die Maut einführen?',
      'Lindenau streitet über die Maut. Auch Eva Tilsen von der Werft kritisierte die Maut.',
      'verneint',
    ],
    [
      'Soll Lindenau die Maut einführen?',
      'Lindenau streitet über die Maut. Eva Tilsen wehrt sich gegen die Maut.',
      'verneint',
    ],
    [
      'Soll Lindenau die Maut einführen?',
      'Lindenau streitet über die Maut. Hellbach befürwortet die Maut.',
      'bejaht',
    ],
    [
      'Soll Lindenau die Maut einführen?',
      'Lindenau streitet über die Maut. Eva Tilsen nannte die Maut überflüssig.',
      'verneint',
    ],
    [
      'Soll Lindenau die Maut einführen?',
      'Lindenau will die Maut einführen. Eva Tilsen kritisierte den Plan.',
      'verneint',
    ],
    [
      'Soll Lindenau die Maut einführen?',
      'Lindenau streitet über die Maut. Der Rat entschied sich gegen die Maut.',
      'verneint',
    ],
    ['Soll Lindenau die Maut einführen?', 'Der Streit geht weiter. Udo Kranich lehnt die Maut ab.', null],
    [
      'Soll Lindenau die Maut einführen?',
      'Lindenau streitet. Udo Kranich lehnt die Maut in Harbrück ab.',
      null,
    ],
    ['Soll Lindenau die Maut einführen?', 'Lindenau streitet. Udo Kranich lehnt die Steuer ab.', null],
    [
      'Soll Lindenau die Maut einführen?',
      'Lindenau streitet. Udo Kranich wehrt sich gegen die Entscheidung, die Maut nicht einzuführen.',
      'bejaht',
    ],
    [
      'Hat Brodersen betrogen?',
      'Brodersen und Ohlendorf stehen im Verdacht. Ohlendorf wies die Vorwürfe zurück.',
      null,
    ],
  ],
  'takes a stand on what was told just before': [
    ['Soll die Maut kommen?', 'Der Kreis will die Maut einführen. Der Verband lehnt das ab.', 'verneint'],
    [
      'Soll die Maut kommen?',
      'Der Kreis will die Maut einführen. Der Verband kritisierte den Vorschlag.',
      'verneint',
    ],
    [
      'Soll die Maut kommen?',
      'Der Kreis will die Maut einführen. Die Wirte protestieren dagegen.',
      'verneint',
    ],
    ['Soll die Maut kommen?', 'Der Kreis will die Maut einführen. Eva Tilsen ist dafür.', 'bejaht'],
    ['Soll die Maut kommen?', 'Der Kreis will die Maut einführen. Eva Tilsen begrüßte den Plan.', 'bejaht'],
    [
      'Soll das Stadtbad geschlossen werden?',
      'Das Stadtbad soll geschlossen werden. Die Wirte kritisierten die Pläne.',
      'verneint',
    ],
    [
      'Soll das Stadtbad geschlossen werden?',
      'Das Stadtbad soll geschlossen werden. „Das halte ich für falsch“, sagte Udo Kranich.',
      'verneint',
    ],
    [
      'Soll das Stadtbad geschlossen werden?',
      'Das Stadtbad soll geschlossen werden. „Das ist richtig“, sagte Udo Kranich.',
      'bejaht',
    ],
    [
      'Soll die Maut kommen?',
      'Der Rat will die Maut abschaffen. Der Verband kritisierte den Vorschlag.',
      null,
    ],
    ['Soll die Maut kommen?', 'Der Kreis baut einen Steg. Der Verband kritisierte den Vorschlag.', null],
    ['Soll die Maut kommen?', 'Der Kreis will die Maut nicht einführen. Der Verband kritisierte das.', null],
    ['Soll die Maut kommen?', 'Der Verband lehnt die Maut ab. Der Kreis kritisierte das.', null],
    ['Soll die Maut kommen?', 'Der Kreis will die Maut einführen. Der Verband kritisierte die Steuer.', null],
    ['Soll die Maut kommen?', 'Der Kreis will die Maut einführen. Der Verband lehnt das nicht ab.', null],
    ['Soll die Maut kommen?', 'Der Kreis will die Maut einführen. Lehnt der Verband das ab?', null],
    ['Kommt die Maut?', 'Der Kreis will die Maut einführen. Der Verband kritisierte den Vorschlag.', null],
  ],
};

trySides(EXAMPLES);
