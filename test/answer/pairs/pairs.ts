import type { Pair } from './pair.ts';

/** People, towns and firms are invented. */
export const PAIRS: readonly Pair[] = [
  {
    question: 'Hat die Stadt Lindenau das Stadtbad an den Konzern Aquavia verkauft?',
    title: 'Streit um das Stadtbad',
    text: 'Die Stadt Lindenau hat das Stadtbad an den Konzern Aquavia verkauft, sagte Bürgermeisterin Hanna Brodersen. Der Stadtrat Jens Ohlendorf bestritt, dass die Stadt das Bad an Aquavia verkauft habe.',
    answers: [
      ['bejaht', 'hat das Stadtbad an den Konzern Aquavia verkauft', 'Brodersen'],
      ['verneint', 'bestritt, dass die Stadt das Bad', 'Ohlendorf'],
    ],
    turned: {
      title: 'Streit um das Stadtbad',
      text: 'Der Konzern Aquavia hat das Stadtbad an die Stadt Lindenau verkauft, sagte Bürgermeisterin Hanna Brodersen.',
    },
  },
  {
    question: 'Hat der SV Tannrode den FC Elmstein besiegt?',
    title: 'Pokalabend in Tannrode',
    text: 'Der SV Tannrode hat den FC Elmstein mit 3:1 besiegt. „Wir haben den FC Elmstein verdient geschlagen“, sagte Trainer Ole Marquardt vom SV Tannrode.',
    answers: [['bejaht', 'hat den FC Elmstein mit 3:1 besiegt', null]],
    turned: {
      title: 'Pokalabend in Tannrode',
      text: 'Der FC Elmstein hat den SV Tannrode mit 3:1 besiegt. „Wir waren zu langsam“, sagte Trainer Ole Marquardt.',
    },
  },
  {
    question: 'Wurde der Kassierer Ewald Rintel verurteilt?',
    title: 'Urteil im Kassenprozess',
    text: 'Das Landgericht Harbrück verurteilte den Kassierer Ewald Rintel zu zwei Jahren Haft. Die Richterin Petra Sandvoß erklärte, Rintel habe das Geld des Vereins genommen.',
    answers: [['bejaht', 'verurteilte den Kassierer Ewald Rintel', null]],
    turned: {
      title: 'Urteil im Kassenprozess',
      text: 'Der Kassierer Ewald Rintel sagte aus, dass das Landgericht Harbrück den Vorstand Kurt Wielage verurteilt habe.',
    },
  },
  {
    question: 'Wurde Ewald Rintel verurteilt?',
    title: 'Urteil im Kassenprozess',
    text: 'Das Landgericht Harbrück sprach Ewald Rintel frei. Das Gericht habe keine Beweise gefunden, sagte die Richterin.',
    answers: [['verneint', 'sprach Ewald Rintel frei', null]],
    turned: {
      title: 'Urteil im Kassenprozess',
      text: 'Das Landgericht Harbrück sprach Kurt Wielage frei. Ewald Rintel war als Zeuge geladen.',
    },
  },
  {
    question: 'Unterstützt der Bauernverband die Umweltministerin?',
    title: 'Neue Regeln für die Weiden',
    text: 'Der Bauernverband unterstützt die Umweltministerin, sagte Verbandschef Lars Hinrichs.',
    answers: [['bejaht', 'Der Bauernverband unterstützt die Umweltministerin', 'Hinrichs']],
    turned: {
      title: 'Neue Regeln für die Weiden',
      text: 'Die Umweltministerin unterstützt den Bauernverband, sagte Verbandschef Lars Hinrichs.',
    },
  },
  {
    question: 'Hat die Klinik Sankt Veit den Chirurgen Arno Tilsen entlassen?',
    title: 'Unruhe an der Klinik Sankt Veit',
    text: 'Die Klinik Sankt Veit hat den Chirurgen Arno Tilsen entlassen, teilte die Sprecherin Mira Kolbe mit.',
    answers: [['bejaht', 'hat den Chirurgen Arno Tilsen entlassen', 'Kolbe']],
    turned: {
      title: 'Unruhe an der Klinik Sankt Veit',
      text: 'Der Chirurg Arno Tilsen hat die Patientin Ada Wenz aus der Klinik Sankt Veit entlassen, teilte die Sprecherin Mira Kolbe mit.',
    },
  },
  {
    question: 'Hat der Konzern Nordwerk die Firma Hellbach übernommen?',
    title: 'Bewegung im Maschinenbau',
    text: 'Der Konzern Nordwerk hat die Firma Hellbach übernommen. Das bestätigte der Vorstand Gero Altmeier am Montag.',
    answers: [['bejaht', 'hat die Firma Hellbach übernommen', null]],
    turned: {
      title: 'Bewegung im Maschinenbau',
      text: 'Die Firma Hellbach hat den Konzern Nordwerk übernommen. Das bestätigte der Vorstand Gero Altmeier am Montag.',
    },
  },
  {
    question: 'Verklagt die Gemeinde Osterfeld den Bauherrn Ruland?',
    title: 'Risse im Rathaus',
    text: 'Die Gemeinde Osterfeld verklagt den Bauherrn Ruland, sagte Bürgermeister Tim Hollmann.',
    answers: [['bejaht', 'verklagt den Bauherrn Ruland', 'Hollmann']],
    turned: {
      title: 'Risse im Rathaus',
      text: 'Der Bauherr Ruland verklagt die Gemeinde Osterfeld, sagte Bürgermeister Tim Hollmann.',
    },
  },
  {
    question: 'Hat Grönland Fisch an Malta geliefert?',
    title: 'Handel mit Fisch',
    text: 'Grönland habe im Mai Fisch an Malta geliefert, sagte der Sprecher Jonas Raun. Ein Ministerium in Valletta wollte die Lieferung nicht bestätigen.',
    answers: [
      ['bejaht', 'Fisch an Malta geliefert', 'Raun'],
      ['offen', 'wollte die Lieferung nicht bestätigen', 'Ministerium'],
    ],
    turned: {
      title: 'Handel mit Fisch',
      text: 'Malta habe im Mai Fisch an Grönland geliefert, sagte der Sprecher Jonas Raun.',
    },
  },
  {
    question: 'Hat Grönland Fisch von Malta erhalten?',
    title: 'Handel mit Fisch',
    text: 'Malta habe im Mai Fisch nach Grönland geliefert, sagte der Sprecher Jonas Raun.',
    answers: [['bejaht', 'Fisch nach Grönland geliefert', 'Raun']],
    turned: {
      title: 'Handel mit Fisch',
      text: 'Grönland habe im Mai Fisch nach Malta geliefert, sagte der Sprecher Jonas Raun.',
    },
  },
  {
    question: 'Tritt Bürgermeister Veit Sommerlath zurück?',
    title: 'Krise im Rathaus von Birkenau',
    text: 'Bürgermeister Veit Sommerlath kündigte seinen Rücktritt an. Noch im Januar hatte Sommerlath einen Rücktritt ausgeschlossen.',
    answers: [
      ['geplant', 'kündigte seinen Rücktritt an', 'Sommerlath'],
      ['verneint', 'einen Rücktritt ausgeschlossen', 'Sommerlath'],
    ],
    turned: {
      title: 'Krise im Rathaus von Birkenau',
      text: 'Bürgermeister Veit Sommerlath forderte den Rücktritt der Kämmerin Ilse Quandt.',
    },
  },
  {
    question: 'Fordert die Gewerkschaft vom Busbetrieb höhere Löhne?',
    title: 'Tarifrunde im Nahverkehr',
    text: 'Die Gewerkschaft fordert vom Busbetrieb höhere Löhne, sagte Sprecher Udo Kanther.',
    answers: [['bejaht', 'fordert vom Busbetrieb höhere Löhne', null]],
    turned: {
      title: 'Tarifrunde im Nahverkehr',
      text: 'Der Busbetrieb fordert von der Gewerkschaft höhere Beiträge, sagte Sprecher Udo Kanther.',
    },
  },
  {
    question: 'Hat das Amt den Bau der Moschee genehmigt?',
    title: 'Bauplatz am Hafen',
    text: 'Das Amt hat den Bau der Moschee genehmigt. Der Anwohner Rolf Pieper sagte, das Amt habe den Bau nicht genehmigt.',
    answers: [
      ['bejaht', 'Das Amt hat den Bau der Moschee genehmigt', null],
      ['verneint', 'das Amt habe den Bau nicht genehmigt', 'Pieper'],
    ],
    turned: {
      title: 'Bauplatz am Hafen',
      text: 'Das Amt hat den Bau der Turnhalle genehmigt.',
    },
  },
  {
    question: 'Steigen die Mieten in Karlsbruch?',
    title: 'Wohnen in Karlsbruch',
    text: 'Die Mieten in Karlsbruch sinken, sagte Maklerin Svenja Tolk. Der Mieterbund rechnet damit, dass die Mieten in Karlsbruch steigen.',
    answers: [
      ['verneint', 'Die Mieten in Karlsbruch sinken', 'Tolk'],
      ['bejaht', 'rechnet damit, dass die Mieten in Karlsbruch steigen', 'Mieterbund'],
    ],
    turned: {
      title: 'Wohnen in Karlsbruch',
      text: 'Die Löhne in Karlsbruch steigen, sagte Maklerin Svenja Tolk.',
    },
  },
  {
    question: 'Warnt das Gesundheitsamt die Schule vor dem Keim?',
    title: 'Keim in der Mensa',
    text: 'Das Gesundheitsamt warnt die Schule vor dem Keim.',
    answers: [['bejaht', 'warnt die Schule vor dem Keim', null]],
    turned: {
      title: 'Keim in der Mensa',
      text: 'Die Schule warnt das Gesundheitsamt vor dem Keim.',
    },
  },
  {
    question: 'Hat der Hund den Jäger gebissen?',
    title: 'Unfall im Forst',
    text: 'Der Hund habe den Jäger gebissen, sagte die Försterin Karla Wied.',
    answers: [['bejaht', 'Der Hund habe den Jäger gebissen', 'Wied']],
    turned: {
      title: 'Unfall im Forst',
      text: 'Der Jäger habe den Hund gebissen, sagte die Försterin Karla Wied.',
    },
  },
  {
    question: 'Wird der Stürmer Enzo Falk zum SV Tannrode wechseln?',
    title: 'Wechselgerüchte',
    text: 'Der Stürmer Enzo Falk wird zum SV Tannrode wechseln, sagte sein Berater Pit Osswald.',
    answers: [['geplant', 'wird zum SV Tannrode wechseln', 'Osswald']],
    turned: {
      title: 'Wechselgerüchte',
      text: 'Der Stürmer Enzo Falk wird zum FC Elmstein wechseln, sagte sein Berater Pit Osswald.',
    },
  },
  {
    question: 'Hat die Polizei die Demonstranten angegriffen?',
    title: 'Nacht am Bahnhof',
    text: 'Die Polizei habe die Demonstranten angegriffen, sagte die Studentin Lea Brandis. Ein Sprecher der Polizei wies die Vorwürfe zurück.',
    answers: [
      ['bejaht', 'Die Polizei habe die Demonstranten angegriffen', 'Brandis'],
      ['verneint', 'wies die Vorwürfe zurück', 'Sprecher'],
    ],
    turned: {
      title: 'Nacht am Bahnhof',
      text: 'Die Demonstranten hätten die Polizei angegriffen, sagte die Studentin Lea Brandis.',
    },
  },
  {
    question: 'Wie viele Stellen streicht der Konzern Nordwerk?',
    title: 'Sparplan bei Nordwerk',
    text: 'Der Konzern Nordwerk streicht 400 Stellen, sagte Vorstand Gero Altmeier. Nach Angaben der Gewerkschaft streicht Nordwerk 600 Stellen.',
    answers: [
      ['andere', 'streicht 400 Stellen', 'Altmeier'],
      ['andere', 'streicht Nordwerk 600 Stellen', 'Gewerkschaft'],
    ],
    turned: {
      title: 'Sparplan bei Nordwerk',
      text: 'Der Konzern Nordwerk streicht Stellen. Die Firma Hellbach streicht 400 Stellen.',
    },
  },
  {
    question: 'Was sagt Hanna Brodersen zum Stadtbad?',
    title: 'Streit um das Stadtbad',
    text: 'Bürgermeisterin Hanna Brodersen sagte, das Stadtbad sei zu teuer. Stadtrat Jens Ohlendorf sagte, das Stadtbad müsse bleiben.',
    answers: [['andere', 'das Stadtbad sei zu teuer', 'Brodersen']],
    turned: {
      title: 'Streit um das Stadtbad',
      text: 'Stadtrat Jens Ohlendorf sagte über Hanna Brodersen, sie habe das Stadtbad nie besucht.',
    },
  },
  {
    question: 'Hat der Schwimmer Kai Lorenzen überlebt?',
    title: 'Unglück am See',
    text: 'Der Schwimmer Kai Lorenzen ist am Sonntag gestorben, teilte die Polizei mit. Der Arzt Emil Franke sagte, Lorenzen habe überlebt.',
    answers: [
      ['verneint', 'Kai Lorenzen ist am Sonntag gestorben', 'Polizei'],
      ['bejaht', 'Lorenzen habe überlebt', 'Franke'],
    ],
    turned: {
      title: 'Unglück am See',
      text: 'Der Retter Nils Hagen ist am Sonntag gestorben, teilte die Polizei mit. Kai Lorenzen half bei der Suche.',
    },
  },
  {
    question: 'Woran starb die Sängerin Ida Quast?',
    title: 'Trauer um Ida Quast',
    text: 'Die Sängerin Ida Quast starb an einer Grippe, sagte ihr Bruder Leo Quast.',
    answers: [['andere', 'starb an einer Grippe', 'Quast']],
    turned: {
      title: 'Trauer um Ida Quast',
      text: 'Der Bruder der Sängerin Ida Quast starb an einer Grippe, sagte der Arzt.',
    },
  },
  {
    question: 'Beschließt der Stadtrat ein Alkoholverbot?',
    title: 'Streit um den Marktplatz',
    text: 'Der Stadtrat hat ein Alkoholverbot beschlossen, sagte Sprecherin Vera Kolling.',
    answers: [['bejaht', 'ein Alkoholverbot beschlossen', 'Kolling']],
    turned: {
      title: 'Streit um den Marktplatz',
      text: 'In vielen Städten gibt es ein Alkoholverbot, sagte Stadtrat Jens Ohlendorf.',
    },
  },
  {
    question: 'Stürzt die Regierung in Litauen?',
    title: 'Proteste in Vilnius',
    text: 'Demonstranten haben die litauische Hauptstadt ins Chaos gestürzt. Die Regierung in Litauen werde stürzen, sagte die Professorin Ruta Balke.',
    answers: [['geplant', 'Die Regierung in Litauen werde stürzen', 'Balke']],
    turned: {
      title: 'Proteste in Vilnius',
      text: 'Demonstranten haben die litauische Hauptstadt ins Chaos gestürzt.',
    },
  },
  {
    question: 'Wurde Kurt Vogelsang verhaftet?',
    title: 'Festnahme am Hafen',
    text: 'Der ehemalige Vizepräsident der Hafengesellschaft, Kurt Vogelsang, wurde am Samstag verhaftet.',
    answers: [['bejaht', 'wurde am Samstag verhaftet', null]],
    turned: {
      title: 'Festnahme am Hafen',
      text: 'Der Nachfolger des Vizepräsidenten Kurt Vogelsang, Olaf Wieder, wurde am Samstag verhaftet.',
    },
  },
  {
    question: 'Hat die Kanzlei den Rücktritt bestätigt?',
    title: 'Wechsel im Vorstand',
    text: 'Vorstand Gero Altmeier ist zurückgetreten. Die Kanzlei bestätigte den Rücktritt.',
    answers: [['bejaht', 'Die Kanzlei bestätigte den Rücktritt', 'Kanzlei']],
    turned: {
      title: 'Wechsel im Vorstand',
      text: 'Die Gewerkschaft bestätigte den Rücktritt der Kanzlei.',
    },
  },
];
