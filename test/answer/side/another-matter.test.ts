import { type SideExample, trySides } from './side-of.ts';

/** By kind; people, towns and firms are invented, and each text was published on 6 May 2024. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'denies another deed with a word like it': [
    ['Wird die Halle gebaut?', 'Die Halle werde nicht gebraucht, sagte Hanna Brodersen.', null],
    ['Wird die Halle gebaut?', 'Die Halle kenne er nicht, sagte Udo Kranich.', null],
    ['Wird die Halle gebaut?', 'Die Halle gefällt den Wirten nicht.', null],
    ['Wird die Halle gebaut?', 'Die Halle werde nicht benötigt, sagte Hanna Brodersen.', null],
    ['Wird die Fähre verkauft?', 'Die Fähre lohnt sich nicht, sagte Hanna Brodersen.', null],
    ['Wird die Fähre verkauft?', 'Die Fähre brauche niemand, sagte Hanna Brodersen.', null],
    ['Hebt die Stadt die Grundsteuer an?', 'Die Grundsteuer erwähnte Hanna Brodersen nicht.', null],
    ['Hebt die Stadt die Grundsteuer an?', 'Die Grundsteuer störe ihn nicht, sagte Udo Kranich.', null],
    ['Wird die Halle gebaut?', 'Die Halle werde nicht gebaut, sagte Hanna Brodersen.', 'verneint'],
    ['Wird die Halle gebraucht?', 'Die Halle werde nicht gebraucht, sagte Hanna Brodersen.', 'verneint'],
    ['Wird die Halle gebaut?', 'Einen Bau der Halle sieht der Plan nicht vor.', 'verneint'],
    ['Hebt die Stadt die Grundsteuer an?', 'Die Grundsteuer soll nicht angetastet werden.', 'verneint'],
  ],
  'tells of another event of the kind': [
    [
      'Wurde 2011 in Lindenau ein Wirt betrogen?',
      'In Lindenau wurde ein Wirt überfallen. Den Betrug an einem Wirt bestreitet die Werft.',
      null,
    ],
    [
      'Gab es bei dem Brand 2011 Verletzte?',
      'In Lindenau brannte eine Halle. Verletzte gab es bei dem Brand nicht.',
      null,
    ],
    ['Gab es bei dem Brand 2011 Verletzte?', 'Bei dem Brand 2019 gab es keine Verletzten.', null],
    [
      'Gab es bei dem Brand in Solvik Verletzte?',
      'In Lindenau brannte eine Halle. Verletzte gab es bei dem Brand nicht.',
      null,
    ],
    [
      'Gab es bei dem Brand 2024 Verletzte?',
      'In Lindenau brannte eine Halle. Verletzte gab es bei dem Brand nicht.',
      'verneint',
    ],
    ['Gab es bei dem Brand 2011 Verletzte?', 'Bei dem Brand 2011 gab es keine Verletzten.', 'verneint'],
    [
      'Gab es bei dem Brand 2023 Verletzte?',
      'In Lindenau brannte eine Halle. Verletzte gab es bei dem Brand nicht.',
      'verneint',
    ],
  ],
  'leaves several things open': [
    ['Wird die Maut verlängert?', 'Wie es weitergeht und ob die Maut verlängert wird, ist unklar.', 'offen'],
    ['Wird die Maut verlängert?', 'Unklar ist, wie es weitergeht und ob die Maut verlängert wird.', 'offen'],
  ],
};

trySides(EXAMPLES);
