import { type SideExample, trySides } from './side-of.ts';

/** What plain questions were answered with that nobody had chosen, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells it of a thing without its adjective, which is a part of its name': [
    [
      'Werden die Nordischen Spiele verschoben?',
      'Wir müssen damit rechnen, dass Spiele verschoben werden.',
      null,
    ],
    [
      'Werden die Nordischen Spiele verschoben?',
      'Das Spiel ist noch nicht abgesagt, sagte Udo Kranich.',
      null,
    ],
    ['Wird die Grüne Brücke gesperrt?', 'Die Brücke in Lindenau wird gesperrt, sagte Eva Tilsen.', null],
    ['Wird der Solviker Markt verlegt?', 'Der Tannroder Markt wird verlegt.', null],
    ['Werden die Nordischen Spiele verschoben?', 'Die Nordischen Spiele werden verschoben.', 'bejaht'],
    ['Wird die Grüne Brücke gesperrt?', 'Die Grüne Brücke wird gesperrt, sagte Eva Tilsen.', 'bejaht'],
    [
      'Wird die Grüne Brücke gesperrt?',
      'Die Grüne Brücke wird nicht gesperrt, sagte Eva Tilsen.',
      'verneint',
    ],
  ],
  'names the deed and not whom it befalls': [
    [
      'Darf die Lindenpartei überwacht werden?',
      'Eva Tilsen hat eine Überwachung der Reiter durch das Amt gefordert.',
      null,
    ],
    ['Wird die Lindenpartei überwacht?', 'Auch Udo Kranich fordert eine Überwachung durch das Amt.', null],
    ['Wird die Lindenpartei überwacht?', 'Eva Tilsen hatte eine schnelle Überwachung gefordert.', null],
    ['Wird die Fähre verkauft?', 'Der Rat hat über einen Verkauf der Werft gesprochen.', null],
    ['Wird die Lindenpartei überwacht?', 'Die Überwachung der Lindenpartei begann im Mai.', 'bejaht'],
    ['Wird die Fähre verkauft?', 'Der Verkauf der Fähre wurde beschlossen.', 'geplant'],
  ],
  'leaves open what comes of it, or something beside it': [
    ['Sinkt die Maut?', 'Die Senkung der Maut könnte zu mehr Verkehr führen.', null],
    ['Sinkt die Maut?', 'Die Händler hoffen auf mehr Gäste durch die Senkung der Maut.', null],
    [
      'Wird die Brücke gesperrt?',
      'Die Sperrung der Brücke könnte den Wirten schaden, sagte Eva Tilsen.',
      null,
    ],
    [
      'Wird das Jubiläum gefeiert?',
      'Das Jubiläum rückt näher. Das Konzept für die Besuche ist noch unklar.',
      null,
    ],
    [
      'Wird Hellbach in Solvik bauen?',
      'Die Stadt streitet darüber, ob das Tempo von Hellbach gut ist.',
      null,
    ],
    [
      'Stammt das Gift aus Solvik?',
      'Ob Kinder von dem Gift krank werden, untersuchen Ärzte aus Solvik.',
      null,
    ],
    ['Sinkt die Maut?', 'Die Maut könnte sinken, sagte Eva Tilsen.', 'offen'],
    ['Wird die Brücke gesperrt?', 'Ob die Brücke gesperrt wird, steht noch nicht fest.', 'offen'],
    ['Wird die Brücke gesperrt?', 'Über die Sperrung der Brücke ist noch nicht entschieden.', 'offen'],
  ],
  'tells what somebody could do': [
    ['Sinken die Mieten?', 'Solvik hat die Mieten senken können, sagte Eva Tilsen.', 'bejaht'],
    ['Hat Hellbach die Werft gerettet?', 'Hellbach hat die Werft retten können.', 'bejaht'],
    ['Hat Hellbach die Werft gerettet?', 'Hellbach konnte die Werft retten, sagte Udo Kranich.', 'bejaht'],
    ['Hat Hellbach die Werft gerettet?', 'Hellbach hat die Werft nicht retten können.', 'verneint'],
    ['Rettet Hellbach die Werft?', 'Hellbach könnte die Werft retten, sagte Udo Kranich.', 'offen'],
  ],
  'excepts what is asked': [
    ['Gilt die Helmpflicht im Unterricht?', 'Bis auf den Unterricht gilt überall die Helmpflicht.', null],
    [
      'Gilt die Helmpflicht im Unterricht?',
      'Es gilt „bis auf den Unterricht die Pflicht zum Tragen eines Helms“, teilte das Amt mit.',
      null,
    ],
    ['Gilt die Maut für Traktoren?', 'Die Maut gilt für alle außer Traktoren, sagte Eva Tilsen.', null],
    ['Gilt die Maut für Traktoren?', 'Mit Ausnahme von Traktoren gilt die Maut für alle.', null],
    ['Gilt die Maut für Traktoren?', 'Ausgenommen von der Maut sind Traktoren, sagte Udo Kranich.', null],
    [
      'Gilt die Maut für Traktoren?',
      'Abgesehen von Traktoren gilt die Maut für alle, sagte Udo Kranich.',
      null,
    ],
    ['Gilt die Helmpflicht im Unterricht?', 'Die Helmpflicht gilt nur für Eltern und Gäste.', null],
    ['Gilt die Maut für Traktoren?', 'Die Maut gilt nur für Busse, sagte Eva Tilsen.', null],
    ['Gilt die Maut für Traktoren?', 'Die Maut gilt auch für Traktoren.', 'bejaht'],
  ],
  'tells it of another place': [
    ['Gilt die Helmpflicht im Unterricht?', 'Die Helmpflicht gilt nicht auf Höfen, sagte Eva Tilsen.', null],
    ['Gilt die Helmpflicht im Unterricht?', 'Auch in Solvik gilt eine Helmpflicht.', null],
    ['Brennen Solviks Wälder?', 'In Tannrode gab es im Sommer Waldbrände.', null],
    ['Brennen die Wälder in Solvik?', 'Die Wälder in Tannrode brennen.', null],
    ['Sinken Lindenaus Mieten?', 'Die Mieten in Solvik sinken, sagte Udo Kranich.', null],
    [
      'Gilt die Helmpflicht im Unterricht?',
      'Die Helmpflicht gilt nicht im Unterricht, sagte Eva Tilsen.',
      'verneint',
    ],
  ],
  'tells that somebody does it, where it is asked whether he may': [
    ['Darf Kranich singen?', 'Kranich singt am Abend im Rathaus.', null],
    ['Darf Kranich singen?', 'Am Montag sang Kranich ein Lied.', null],
    ['Darf man im Hafen angeln?', 'Zwei Männer angeln im Hafen.', null],
    ['Dürfen Kinder den Turm besteigen?', 'Kinder besteigen den Turm.', null],
    ['Dürfen Kinder den Turm besteigen?', 'Kinder haben den Turm nicht bestiegen.', null],
    ['Darf Kranich singen?', 'Kranich darf singen, sagte Eva Tilsen.', 'bejaht'],
    ['Darf Kranich singen?', 'Kranich darf nicht singen, sagte Eva Tilsen.', 'verneint'],
    ['Darf man im Hafen angeln?', 'Im Hafen ist das Angeln verboten.', 'verneint'],
  ],
  'gives whoever has an office its name, where it is asked whether he keeps it': [
    [
      'Bleibt Kranich Bürgermeister?',
      'Die Wahl war nötig, nachdem Bürgermeister Udo Kranich die Abstimmung verloren hatte.',
      null,
    ],
    [
      'Bleibt Kranich Bürgermeister?',
      'Der Rat lobte die vom Bürgermeister Udo Kranich dargestellte Lage.',
      null,
    ],
    ['Bleibt Tilsen Trainerin?', 'Trainerin Eva Tilsen lobte das Team.', null],
    ['Bleibt Kranich Bürgermeister?', 'Kranich bleibt Bürgermeister, sagte Eva Tilsen.', 'bejaht'],
    ['Bleibt Kranich Bürgermeister?', 'Kranich bleibt nicht Bürgermeister.', 'verneint'],
  ],
  'refuses something else': [
    [
      'Ist die Salbe von Hellbach sicher?',
      'Die Salbe von Hellbach sei wirkungslos, schrieb Udo Kranich. Hellbach widerspricht.',
      null,
    ],
    [
      'Ist die Salbe von Hellbach sicher?',
      'Berichte, die Wirkung der Salbe sei gering, wies Eva Tilsen zurück.',
      null,
    ],
    ['Ist die Brücke sicher?', 'Vorwürfe, die Brücke sei zu teuer, wies Eva Tilsen zurück.', null],
    ['Ist die Brücke sicher?', 'Dass die Brücke hässlich sei, bestritt Udo Kranich.', null],
    ['Ist die Brücke sicher?', 'Berichte, die Brücke sei unsicher, wies Eva Tilsen zurück.', 'bejaht'],
    ['Ist die Brücke sicher?', 'Dass die Brücke sicher sei, bestritt Udo Kranich.', 'verneint'],
  ],
  'says what it would be to do it': [
    [
      'Werden die Bäder geschlossen?',
      'Die Bäder jetzt zu schließen wäre ein Fehler, sagte Udo Kranich.',
      null,
    ],
    ['Werden die Bäder geschlossen?', 'Bäder zu schließen halte ich für falsch, sagte Udo Kranich.', null],
    ['Werden die Bäder geschlossen?', 'Die Bäder zu schließen, ist falsch, sagte Udo Kranich.', null],
    ['Werden die Bäder geschlossen?', 'Die Bäder im Sommer zu schließen lehnt Eva Tilsen ab.', null],
    ['Wird die Maut erhöht?', 'Die Maut zu erhöhen wäre sinnvoll, sagte Eva Tilsen.', null],
    ['Wird die Maut erhöht?', 'Die Maut zu erhöhen sei ungerecht, sagte Eva Tilsen.', null],
    ['Wird die Maut erhöht?', 'Die Maut zu erhöhen bringt nichts, sagte Eva Tilsen.', null],
    ['Wird die Maut erhöht?', 'Die Maut zu erhöhen ist nicht geplant, sagte Eva Tilsen.', null],
    ['Wird die Maut erhöht?', 'Die Maut wird erhöht, sagte Eva Tilsen.', 'bejaht'],
  ],
  'tells it of a sort of thing, or of one that is only spoken of': [
    ['Fahren die Busse?', 'Eine Fahrt mit dem Bus ist nach heutigem Wissen nicht gefährlich.', null],
    ['Öffnen die Bäder wieder?', 'Eine Stadt, die die Bäder öffnet – wird die nicht überrannt?', null],
    ['Fahren die Busse?', 'Die Busse fahren wieder, sagte Eva Tilsen.', 'bejaht'],
    ['Fahren die Busse?', 'Die Busse fahren nicht, sagte Eva Tilsen.', 'verneint'],
  ],
  'tells of somebody else who did the same': [
    ['Hat von Kranich abgeschrieben?', 'Auch Jens Ohlendorf soll abgeschrieben haben.', null],
    [
      'Hat zu Lindenfels abgeschrieben?',
      'Auch Minister Jens Ohlendorf soll bei seiner Arbeit abgeschrieben haben.',
      null,
    ],
    [
      'Hat zu Lindenfels abgeschrieben?',
      'Das Amt begründete das damit, dass 120 Stellen abgeschrieben wurden.',
      null,
    ],
    ['Hat zu Lindenfels abgeschrieben?', 'Technische Hilfe war damals nicht üblich, sagte Eva Tilsen.', null],
    ['Hat zu Lindenfels abgeschrieben?', 'Zu Lindenfels hat abgeschrieben, sagte Eva Tilsen.', 'bejaht'],
  ],
  'tells that somebody else wants the office': [
    [
      'Wird Söring Kanzlerkandidat?',
      'Im Sommer werden wir über den Kanzlerkandidaten entscheiden, sagte Eva Tilsen.',
      null,
    ],
    [
      'Wird Söring Kanzlerkandidat?',
      'Eva Tilsen sagte, ihre Partei werde bald die Entscheidung über die Kanzlerkandidatur treffen.',
      null,
    ],
    [
      'Wird Söring Kanzlerkandidat?',
      'Jens Ohlendorf betonte, dass er auch die Kanzlerkandidatur anstrebe.',
      null,
    ],
    ['Bleibt Brüning Parteichef?', 'Jens Ohlendorf wird Parteichef, sagte Eva Tilsen.', null],
    ['Wird Laschner Trainer?', 'Jens Ohlendorf wird Trainer, sagte Eva Tilsen.', null],
    ['Wird Söring Kanzlerkandidat?', 'Söring wird Kanzlerkandidat, sagte Eva Tilsen.', 'bejaht'],
    ['Wird Laschner Trainer?', 'Laschner wird nicht Trainer, sagte Eva Tilsen.', 'verneint'],
  ],
  'weighs it against something else, or only wishes it': [
    [
      'Schadet die Maut den Wirten?',
      'Die Maut werde den Wirten mehr nutzen als schaden, sagte Udo Kranich.',
      null,
    ],
    ['Schadet die Maut den Wirten?', 'Die Maut wird den Wirten eher nutzen als schaden.', null],
    ['Findet das Turnier statt?', 'Nach Meinung von 31 Prozent sollte das Turnier verschoben werden.', null],
    [
      'Wird das Turnier verschoben?',
      'Nach Ansicht von zwei Wirten sollte das Turnier verschoben werden.',
      null,
    ],
    ['Schadet die Maut den Wirten?', 'Die Maut werde den Wirten schaden, sagte Udo Kranich.', 'geplant'],
    ['Droht eine Flut?', 'Ohne einen Deich droht ab Oktober eine Flut, sagte Udo Kranich.', 'bejaht'],
    ['Droht eine Flut?', 'Bevor der Herbst kommt, droht keine Flut, sagte Udo Kranich.', 'verneint'],
  ],
  'calls or knows somebody as what it is asked whether he becomes': [
    [
      'Wird Kranich Bürgermeister?',
      'Kranich griff Ohlendorf an: „Sie sind der schlechteste Bürgermeister.“',
      null,
    ],
    ['Wird Kranich Bürgermeister?', 'Kranich bezeichnet Ohlendorf als guten Bürgermeister.', null],
    ['Wird Kranich Bürgermeister?', 'Eva Tilsen sagte, Kranich sei Bürgermeister.', null],
    ['Wird Kranich Bürgermeister?', 'Kranich wird Bürgermeister, sagte Eva Tilsen.', 'bejaht'],
    ['Wird Kranich Bürgermeister?', 'Kranich wurde zum Bürgermeister gewählt.', 'bejaht'],
  ],
  'tells what was to be': [
    ['Wird das Turnier abgesagt?', 'Eigentlich hatte das Turnier im Mai stattfinden sollen.', null],
    ['Hat Hellbach die Werft gerettet?', 'Hellbach hätte die Werft retten sollen.', null],
    ['Hat Hellbach die Werft gerettet?', 'Hellbach hatte die Werft retten sollen.', null],
    ['Wird das Turnier abgesagt?', 'Das Turnier soll abgesagt werden, sagte Eva Tilsen.', 'geplant'],
  ],
  'leaves open something that is told beside': [
    [
      'Erkennt Solvik Lindenau an?',
      'Der Kreis prüft, ob mit Lindenau ein Vertrag geschlossen werden kann.',
      null,
    ],
    ['Steckt Gift in der Salbe?', 'Ob Kinder von der Salbe krank werden, ist unklar.', null],
    ['Erkennt Solvik Lindenau an?', 'Ob Solvik Lindenau anerkennt, ist unklar.', 'offen'],
  ],
  'compares, where it is asked whether it is more than before': [
    ['Ist die neue Sorte giftiger?', 'Die neue Sorte ist giftig, sagte Udo Kranich.', null],
    ['Ist die Sorte giftiger?', 'Eine Sorte aus Solvik ist giftig.', null],
    [
      'Ist die Sorte giftiger?',
      'Die Sorte kann ihre Farbe ändern und damit giftiger oder weniger giftig werden.',
      null,
    ],
    ['Ist die Sorte giftiger?', 'Die Sorte ist giftiger, sagte Eva Tilsen.', 'bejaht'],
    ['Ist die Sorte giftiger?', 'Die Sorte ist nicht giftiger, sagte Eva Tilsen.', 'verneint'],
  ],
};

trySides(EXAMPLES);
