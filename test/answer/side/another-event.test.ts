import { type SideExample, trySides } from './side-of.ts';

/** Sentences that tell of an event of the asked kind, and of another one, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells of somebody else who does it': [
    [
      'Hat Solvik Hellbach Boote geliefert?',
      'Behörden zufolge hält sich Lindenau mit Lieferungen von Booten an Solvik zurück. Hellbach schweigt dazu.',
      null,
    ],
    [
      'Hat Solvik Hellbach Boote geliefert?',
      'Hellbach wartet. Behörden zufolge hält sich Lindenau mit der Lieferung von Booten an Solvik zurück.',
      null,
    ],
    [
      'Hat Solvik Hellbach Strom verkauft?',
      'Hellbach wartet. Lindenau verkauft Solvik keinen Strom, sagte ein Amt.',
      null,
    ],
    [
      'Hat Solvik Hellbach Boote geliefert?',
      'Hellbach wartet auf Boote. Die Lieferung von Booten durch Lindenau an Solvik ist nicht geplant.',
      null,
    ],
    [
      'Hat Kranich die Werft verklagt?',
      'Tilsen hat die Werft nicht verklagt, anders als Kranich drohte.',
      null,
    ],
    [
      'Kann die Wache Krawatten binden?',
      'Ein Gast kam am Freitag zur Wache. Weil er noch nie eine Krawatte gebunden hatte, bat er um Hilfe.',
      null,
    ],
    ['Kann die Wache Knoten lösen?', 'Zur Wache kam ein Bauer. Er hatte noch nie einen Knoten gelöst.', null],
    [
      'Hat Solvik Hellbach Boote geliefert?',
      'Hellbach wartet. Solvik hat keine Boote geliefert, sagte ein Amt.',
      'verneint',
    ],
    [
      'Hat Kranich die Werft verklagt?',
      'Kranich hat die Werft nicht verklagt, sagte sein Anwalt.',
      'verneint',
    ],
  ],
  'tells of something else to which it is done': [
    [
      'Darf die Werft Boote bauen?',
      'Die Werft baut sonst Boote. Udo Kranich kündigte an, die Werft werde bald Masken bauen.',
      null,
    ],
    [
      'Darf die Werft in Solvik im Mai Boote bauen?',
      'Solvik lebt von der Werft, die sonst Boote baut. Udo Kranich kündigte an, die Werft werde bald die nötigen Beatmungsgeräte bauen.',
      null,
    ],
    ['Baut die Werft Boote?', 'Die Werft ist für ihre Boote bekannt. Die Werft baut jetzt Masken.', null],
    [
      'Soll die Werft Boote liefern?',
      'Boote sind knapp. Die Werft solle Masken liefern, sagte Eva Tilsen.',
      null,
    ],
    ['Will die Werft in Solvik Boote bauen?', 'Solvik braucht Boote. Die Werft will Masken bauen.', null],
    ['Verkauft Kranich die Halle?', 'Die Halle ist alt. Kranich verkauft das Bad nicht.', null],
    [
      'Verkauft Kranich im Mai die Halle?',
      'Im Mai wurde die Halle alt. Kranich verkauft das Bad nicht.',
      null,
    ],
    ['Verkauft Kranich die Halle?', 'Die Halle ist alt. Kranich verkauft sie nicht.', 'verneint'],
    ['Verkauft Kranich die Halle?', 'Die Halle ist alt. Kranich will nicht verkaufen.', 'verneint'],
  ],
  'tells of what there is for something else': [
    ['Ist Mara Holt geimpft?', 'Mara Holt warnte vor dem Fieber. Eine Impfung gibt es dafür nicht.', null],
    [
      'Ist Mara Holt geimpft?',
      'Mara Holt schreibt ein Buch. Im Tal wütet ein Fieber. Impfung gibt es dafür nicht.',
      null,
    ],
    ['Wurde Kranich operiert?', 'Kranich leidet an der Leber. Eine Operation hilft dagegen nicht.', null],
    [
      'Wurde Tilsen verurteilt?',
      'Tilsen sprach mit dem Richter. In Solvik gab es in diesem Jahr keine Verurteilung.',
      null,
    ],
    ['Ist Mara Holt geimpft?', 'Mara Holt ist skeptisch. Geimpft ist sie nicht.', 'verneint'],
    ['Wurde Tilsen verurteilt?', 'Tilsen sitzt in Haft. Eine Verurteilung gab es bisher nicht.', 'nochNicht'],
  ],
  'tells it on a condition': [
    [
      'Wird in Solvik neu gewählt?',
      'In Solvik stritten die Parteien. Falls die alte Satzung wieder in Kraft gesetzt würde, hätten sie keine Möglichkeit, an den Wahlen teilzunehmen.',
      null,
    ],
    [
      'Wird in Solvik neu gewählt?',
      'In Solvik herrscht Streit. Gälte die alte Satzung, könnten sie nicht an der Wahl teilnehmen.',
      null,
    ],
    ['Wird die Halle verkauft?', 'Wenn die Maut käme, würde die Halle nicht verkauft.', null],
    ['Wird die Halle verkauft?', 'Käme die Maut, würde die Halle nicht verkauft.', null],
    [
      'Kommt die Maut?',
      'Falls der Rat die Satzung änderte, hätten die Wirte keine Wahl, die Maut zu zahlen.',
      null,
    ],
    ['Streiken die Fahrer?', 'Sollte der Lohn steigen, hätten die Fahrer keinen Grund zu streiken.', null],
    ['Gibt es in Solvik Wahlen?', 'Falls der Rat zurückträte, gäbe es in Solvik keine Wahlen.', null],
    ['Wird die Halle verkauft?', 'Die Halle wird nicht verkauft, sagte Eva Tilsen.', 'verneint'],
  ],
  'denies only that it goes on for ever': [
    [
      'Wird der Streik verlängert?',
      'Klar ist auch, dass der Streik nicht endlos verlängert werden kann.',
      null,
    ],
    ['Wird die Sperre verlängert?', 'Die Sperre kann nicht ewig verlängert werden, sagte Udo Kranich.', null],
    [
      'Bleibt das Bad geschlossen?',
      'Das Bad könne nicht auf Dauer geschlossen bleiben, sagte Eva Tilsen.',
      null,
    ],
    [
      'Wird der Streik verlängert?',
      'Man könne den Streik nicht unbegrenzt verlängern, sagte Udo Kranich.',
      null,
    ],
    [
      'Wird der Vertrag verlängert?',
      'Der Vertrag könne nicht beliebig oft verlängert werden, sagte sie.',
      null,
    ],
    ['Gilt die Sperre weiter?', 'Die Sperre gelte nicht für immer, sagte Udo Kranich.', null],
    ['Fahren die Busse weiter?', 'Die Busse können nicht ewig weiterfahren.', null],
    [
      'Wird der Streik fortgesetzt?',
      'Der Streik lässt sich nicht endlos fortsetzen, sagte Eva Tilsen.',
      null,
    ],
    ['Wird der Streik verlängert?', 'Der Streik wird nicht verlängert, sagte Udo Kranich.', 'verneint'],
    [
      'Wird der Streik verlängert?',
      'Der Streik kann nicht verlängert werden, sagte Udo Kranich.',
      'verneint',
    ],
  ],
};

trySides(EXAMPLES);
