import { type SideExample, trySides } from './side-of.ts';

/** Sentences that leave open something else than what is asked, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'leaves something else open': [
    ['Macht Kranich weiter?', 'Es gibt keine Belege, dass Kranich gelogen hat.', null],
    ['Bleibt Tilsen im Amt?', 'Es ist nicht belegt, dass Tilsen Geld nahm.', null],
    ['Tritt Kranich zurück?', 'Ob Kranich gelogen hat, ist unklar.', null],
    ['Reichen die Betten?', 'Am Dienstag waren 190 Betten in Solvik nicht belegt.', null],
    ['Fehlen Zimmer?', 'In Hellbach waren am Freitag 20 Zimmer nicht belegt.', null],
    ['Reichen die Plätze im Hafen?', 'Im Hafen sind 12 Plätze noch nicht belegt.', null],
    ['Bleibt das Bad offen?', 'Es gibt keine Erkenntnisse, dass im Bad jemand ertrunken ist.', null],
    ['Bleibt Hellbach in der Liga?', 'Hellbach bestätigte nicht, dass der Trainer geht.', null],
    ['Kommt Kranich ins Rathaus?', 'Kranich wollte sich zu dem Brand im Rathaus nicht äußern.', null],
    [
      'Hat Solvik die Brücke gesperrt?',
      'Die Folgen der Sperrung der Brücke für Solvik sind noch unklar.',
      'bejaht',
    ],
    ['Hilft der Tee gegen Fieber?', 'Es gibt keine Belege, dass der Tee gegen Fieber hilft.', 'offen'],
    ['Hat Kranich gelogen?', 'Es gibt keine Belege, dass Kranich gelogen hat.', 'offen'],
    ['Hat Kranich gelogen?', 'Dass Kranich gelogen hat, ist nicht belegt.', 'offen'],
    ['Wirkt der Tee?', 'Eine Wirkung des Tees ist nicht belegt.', 'offen'],
  ],
};

trySides(EXAMPLES);
