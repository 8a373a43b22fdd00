import { type SideExample, trySides } from './side-of.ts';

/** Sentences that only understand what others want, or think it hardly likely, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'understands that somebody wants it': [
    [
      'Soll die Werft im Mai öffnen?',
      'Wir können verstehen, dass die Werft öffnen und arbeiten möchte, sagte Udo Kranich.',
      null,
    ],
    [
      'Sollen Bäder öffnen?',
      'Wir können nachvollziehen, dass die Bäder öffnen möchten, sagte Eva Tilsen.',
      null,
    ],
    [
      'Soll die Maut kommen?',
      'Er könne gut verstehen, dass manche die Maut wollen, sagte Udo Kranich.',
      null,
    ],
    [
      'Soll der Markt verboten werden?',
      'Eva Tilsen hat Verständnis dafür, dass manche den Markt verbieten wollen.',
      null,
    ],
    [
      'Soll die Halle verkauft werden?',
      'Ich verstehe, dass die Stadt die Halle verkaufen will, sagte Udo Kranich.',
      null,
    ],
    [
      'Soll die Halle verkauft werden?',
      'Man kann nachempfinden, dass der Rat die Halle verkaufen möchte, sagte Udo Kranich.',
      null,
    ],
    ['Sollen Wirte öffnen dürfen?', 'Tilsen zeigte Verständnis, dass die Wirte öffnen wollen.', null],
    [
      'Soll Kranich zurücktreten?',
      'Es sei verständlich, dass manche einen Rücktritt von Kranich fordern, sagte Eva Tilsen.',
      null,
    ],
    ['Sollen Bäder öffnen?', 'Eva Tilsen fordert, dass die Bäder öffnen.', 'bejaht'],
  ],
  'has little hope of it': [
    [
      'Wird die Maskenpflicht abgeschafft?',
      'Der Landrat macht den Eltern wenig Hoffnung, dass die Maskenpflicht am Freitag aufgehoben wird.',
      'offen',
    ],
    ['Wird die Halle verkauft?', 'Udo Kranich rechnet kaum damit, dass die Halle verkauft wird.', 'offen'],
    ['Wird die Halle verkauft?', 'Eva Tilsen macht wenig Hoffnung, dass die Halle verkauft wird.', 'offen'],
    [
      'Wird die Halle verkauft?',
      'Dass die Halle verkauft wird, hält Kranich für wenig wahrscheinlich.',
      'offen',
    ],
    ['Wird die Halle verkauft?', 'Kranich glaubt kaum, dass die Halle verkauft wird.', 'offen'],
    ['Steigt die Maut?', 'Tilsen rechnet nicht damit, dass die Maut steigt.', 'verneint'],
    ['Wird die Fähre gebaut?', 'Die Wirte haben kaum noch Hoffnung, dass die Fähre gebaut wird.', 'offen'],
    ['Wird die Fähre gebaut?', 'Es besteht kaum Aussicht, dass die Fähre gebaut wird.', 'offen'],
    ['Wird die Fähre gebaut?', 'Es ist wenig wahrscheinlich, dass die Fähre gebaut wird.', 'offen'],
    ['Wird die Fähre gebaut?', 'Tilsen zweifelt, dass die Fähre gebaut wird.', 'offen'],
    ['Öffnet das Bad?', 'Dass das Bad öffnet, ist kaum zu erwarten.', 'offen'],
  ],
};

trySides(EXAMPLES);
