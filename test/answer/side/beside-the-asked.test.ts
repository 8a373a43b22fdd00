import { type SideExample, trySides } from './side-of.ts';

/** Sentences that speak of what is asked and say something else of it, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells of what only goes before it or stands in for it': [
    ['Gewinnt Tilsen die Wahl?', 'Eva Tilsen hat die Vorwahl in Solvik gewonnen.', null],
    ['Hat Kranich die Wahl gewonnen?', 'Udo Kranich hat in Tannrode eine Probewahl gewonnen.', null],
    ['Hat Kranich die Wahl verloren?', 'Udo Kranich hat die Vorwahl verloren.', null],
    ['Wurde der Vertrag unterzeichnet?', 'Der Vorvertrag wurde in Solvik unterzeichnet.', null],
    ['Wurde die Studie gestoppt?', 'Die Vorstudie wurde im Mai gestoppt, sagte Eva Tilsen.', null],
    ['Wurde die Prüfung verschoben?', 'Die Probeprüfung wurde verschoben.', null],
    ['Gewinnt Tilsen die Wahl?', 'Eva Tilsen hat die Landratswahl gewonnen.', 'bejaht'],
    ['Hat Kranich die Wahl gewonnen?', 'Udo Kranich gewann die Wahl am Sonntag.', 'bejaht'],
    ['Wurde der Vertrag unterzeichnet?', 'Der Kaufvertrag wurde in Solvik unterzeichnet.', 'bejaht'],
  ],
  'wishes it': [
    ['Gibt es eine neue Flut?', '„Ich bete bloß, dass es keine neue Flut gibt“, sagte Eva Tilsen.', null],
    ['Wird das Bad geschlossen?', 'Die Gäste beten, dass das Bad nicht geschlossen wird.', null],
    ['Kommt die Maut?', 'Udo Kranich fleht, dass die Maut nicht kommt.', null],
    ['Wird die Brücke gebaut?', 'Eva Tilsen träumt davon, dass die Brücke gebaut wird.', null],
    ['Wird das Bad geschlossen?', 'Udo Kranich sehnt sich danach, dass das Bad geschlossen wird.', null],
    ['Gibt es eine neue Flut?', 'Es gibt keine neue Flut, sagte Eva Tilsen.', 'verneint'],
    ['Kommt die Maut?', 'Udo Kranich versicherte, dass die Maut nicht kommt.', 'verneint'],
  ],
  'denies of what is asked that there is something else for it': [
    ['Gibt es eine neue Flut?', 'Über die Schäden gibt es für die neue Flut noch keine Zahlen.', null],
    ['Gibt es eine Maut?', 'Für die Maut gibt es keine Mehrheit, sagte Eva Tilsen.', null],
    ['Gibt es eine Helmpflicht?', 'Zur Helmpflicht gibt es noch keinen Bericht.', null],
    ['Gab es einen Unfall?', 'Nach dem Unfall gab es keine Auskunft.', 'bejaht'],
    ['Gibt es in Solvik ein Bad?', 'Bei dem Bad in Solvik gibt es keine Parkplätze.', null],
    ['Gibt es eine Maut?', 'Eine Maut gibt es nicht, sagte Eva Tilsen.', 'verneint'],
    ['Gibt es eine Helmpflicht?', 'Es gibt noch keine Helmpflicht, sagte Udo Kranich.', 'nochNicht'],
    ['Gab es einen Unfall?', 'Einen Unfall gab es nicht, teilte die Polizei mit.', 'verneint'],
  ],
  'names it as what something else comes of': [
    ['Gewinnt Tilsen die Wahl?', 'Wegen des Siegs in Solvik ist Tilsen nicht mehr einzuholen.', null],
    ['Wurde die Brücke gesperrt?', 'Wegen der Sperrung der Brücke fuhren keine Busse.', 'bejaht'],
    ['Steigt die Maut?', 'Trotz des Anstiegs der Maut blieben die Gäste nicht weg.', 'bejaht'],
    ['Hat Hellbach Leute entlassen?', 'Nach den Entlassungen bei Hellbach gab es keinen Streik.', null],
    ['Wurde das Bad verkauft?', 'Nach dem Verkauf des Bades wurden keine Karten mehr gedruckt.', 'bejaht'],
    ['Wurde die Fähre verkauft?', 'Die Fähre wurde nicht verkauft.', 'verneint'],
    ['Wurde die Brücke gesperrt?', 'Zu einer Sperrung der Brücke kam es nicht.', 'verneint'],
  ],
  'leaves open something else of whom it is asked about': [
    [
      'Ist Tilsen krank?',
      'Es ist unklar, ob Eva Tilsen zu der Zeit schon ansteckend gewesen sein könnte.',
      null,
    ],
    ['Ist Kranich reich?', 'Ob Udo Kranich beliebt ist, weiß niemand.', null],
    ['Ist Kranich schuldig?', 'Unklar ist, ob Udo Kranich noch in Solvik wohnt.', null],
    ['Ist das Bad sicher?', 'Offen ist, ob das Bad rentabel ist.', null],
    ['Hat Kranich gelogen?', 'Es ist offen, ob Udo Kranich in Solvik bleibt.', null],
    ['Ist Tilsen krank?', 'Es ist unklar, ob Eva Tilsen krank ist.', 'offen'],
    ['Ist das Bad sicher?', 'Ob das Bad sicher ist, weiß niemand.', 'offen'],
    ['Hat Kranich gelogen?', 'Ob Udo Kranich gelogen hat, ist unklar.', 'offen'],
  ],
  'leaves it open of another one of the kind': [
    [
      'Ist das Mittel von Tilsen und Kranich sicher?',
      'Eva Tilsen und Udo Kranich sind in Solvik. Die Werft hat ein Mittel. Getestet wird es im Mai. Geprüft wird, ob das Mittel sicher ist.',
      null,
    ],
    [
      'Ist das Mittel von Tilsen und Kranich sicher?',
      'Das Mittel von Eva Tilsen und Udo Kranich ist neu. Geprüft wird, ob das Mittel sicher ist.',
      'offen',
    ],
  ],
  'says no by that which it says there is none of': [
    ['Schützt ein Helm?', 'Mit Helm geschützt sehe ich kein Problem, sagte Eva Tilsen.', null],
    ['Öffnet das Bad?', 'Für das geöffnete Bad sehe ich kein Hindernis, sagte Udo Kranich.', 'bejaht'],
    ['Wirkt der Tee?', 'Gegen die Wirkung des Tees gibt es keine Einwände.', null],
    ['Fährt die Fähre?', 'Gegen die Fahrt der Fähre gibt es keine Bedenken.', null],
    ['Schützt ein Helm?', 'Ein Helm schützt nicht, sagte Eva Tilsen.', 'verneint'],
  ],
};

trySides(EXAMPLES);
