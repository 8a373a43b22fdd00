/** Own sentences with their clauses: "kind<index of the parent: text", the parts of an interrupted clause joined by …. */
export const CLAUSE_EXAMPLES: [sentence: string, clauses: readonly string[]][] = [
  ['Der Minister trat gestern zurück.', ['main: Der Minister trat gestern zurück']],
  [
    'Der Minister sagte, dass die Bahn mehr Züge bestellt habe.',
    ['main: Der Minister sagte', 'subordinate<0: dass die Bahn mehr Züge bestellt habe'],
  ],
  [
    'Die Bahn habe mehr Züge bestellt, sagte Anna Weber.',
    ['main<1: Die Bahn habe mehr Züge bestellt', 'main: sagte Anna Weber'],
  ],
  [
    'Anna Weber sagte, die Bahn habe mehr Züge bestellt und wolle neue Strecken bauen.',
    [
      'main: Anna Weber sagte',
      'main<0: die Bahn habe mehr Züge bestellt',
      'main<0: und wolle neue Strecken bauen',
    ],
  ],
  [
    'Der Sprecher, Jonas Adler, erklärte, dass Raketen, Drohnen und Munition geliefert worden seien.',
    [
      'main: Der Sprecher, Jonas Adler, erklärte',
      'subordinate<0: dass Raketen, Drohnen und Munition geliefert worden seien',
    ],
  ],
  [
    'Weil es regnete, blieb der Platz leer.',
    ['subordinate<1: Weil es regnete', 'main: blieb der Platz leer'],
  ],
  [
    'Der Trainer, der seit Mai im Amt ist, gab den Spielern frei.',
    ['main: Der Trainer … gab den Spielern frei', 'relative<0: der seit Mai im Amt ist'],
  ],
  [
    'Der Konzern plant, Schiffe, Flugzeuge und Lastwagen zu verkaufen.',
    ['main: Der Konzern plant', 'infinitive<0: Schiffe, Flugzeuge und Lastwagen zu verkaufen'],
  ],
  ['Sie kamen, um Hilfe zu bringen.', ['main: Sie kamen', 'infinitive<0: um Hilfe zu bringen']],
  ['Hat die Stadt das Grundstück verkauft?', ['question: Hat die Stadt das Grundstück verkauft']],
  [
    'Liefert die Firma nicht, so droht ein Streit.',
    ['condition<1: Liefert die Firma nicht', 'main: so droht ein Streit'],
  ],
  ['Wer hat das Tor geschossen?', ['question: Wer hat das Tor geschossen']],
  [
    '„Wir werden das Haus bauen“, sagte die Bürgermeisterin.',
    ['main<1: Wir werden das Haus bauen', 'main: sagte die Bürgermeisterin'],
  ],
  [
    '„Wir werden“, sagte die Bürgermeisterin, „das Haus bauen.“',
    ['main<1: Wir werden … das Haus bauen', 'main: sagte die Bürgermeisterin'],
  ],
  ['Der Ausschuss, sagte sie, habe getagt.', ['main: Der Ausschuss … habe getagt', 'main<0: sagte sie']],
  [
    'Der Ausschuss habe, sagte sie, am Montag getagt.',
    ['main<1: Der Ausschuss habe … am Montag getagt', 'main: sagte sie'],
  ],
  [
    'Er kündigte an, dass der Zoll, der am Montag eingeführt wurde, wieder abgeschafft werde.',
    [
      'main: Er kündigte an',
      'subordinate<0: dass der Zoll … wieder abgeschafft werde',
      'relative<1: der am Montag eingeführt wurde',
    ],
  ],
  [
    'Das Gericht verurteilte den Mann zu drei Jahren Haft und ordnete seine Unterbringung an.',
    [
      'main: Das Gericht verurteilte den Mann zu drei Jahren Haft',
      'main: und ordnete seine Unterbringung an',
    ],
  ],
  [
    'Nach Angaben der Polizei wurden zwei Menschen verletzt, einer davon schwer.',
    ['main: Nach Angaben der Polizei wurden zwei Menschen verletzt, einer davon schwer'],
  ],
  [
    'Der Chef der Firma, so der Sprecher, sei krank.',
    ['main: Der Chef der Firma … sei krank', 'fragment<0: so der Sprecher'],
  ],
  [
    'Die Partei forderte den Kanzler auf, das Gesetz zurückzuziehen.',
    ['main: Die Partei forderte den Kanzler auf', 'infinitive<0: das Gesetz zurückzuziehen'],
  ],
  [
    'Die Behörde prüft, ob der Konzern, der die Waffen liefert, gegen Regeln verstoßen hat.',
    [
      'main: Die Behörde prüft',
      'subordinate<0: ob der Konzern … gegen Regeln verstoßen hat',
      'relative<1: der die Waffen liefert',
    ],
  ],
  [
    'Als der Präsident eintraf, standen die Menschen auf.',
    ['subordinate<1: Als der Präsident eintraf', 'main: standen die Menschen auf'],
  ],
  ['Als Minister trat er zurück.', ['main: Als Minister trat er zurück']],
  ['Während der Sitzung schwieg er.', ['main: Während der Sitzung schwieg er']],
  [
    'Während er sprach, verließen die Abgeordneten den Saal.',
    ['subordinate<1: Während er sprach', 'main: verließen die Abgeordneten den Saal'],
  ],
  ['Seit gestern streiken die Lokführer.', ['main: Seit gestern streiken die Lokführer']],
  [
    'Wie am Abend bekannt wurde, ist der Vertrag geplatzt.',
    ['subordinate<1: Wie am Abend bekannt wurde', 'main: ist der Vertrag geplatzt'],
  ],
  [
    'Er wisse nicht, was die Regierung plane.',
    ['main: Er wisse nicht', 'subordinate<0: was die Regierung plane'],
  ],
  [
    'Die Frau, mit der er gesprochen hatte, bestritt das.',
    ['main: Die Frau … bestritt das', 'relative<0: mit der er gesprochen hatte'],
  ],
  [
    'Die verletzte Frau wurde ins Krankenhaus gebracht.',
    ['main: Die verletzte Frau wurde ins Krankenhaus gebracht'],
  ],
  [
    'Die Länder, die Waffen liefern, wollen verhandeln.',
    ['main: Die Länder … wollen verhandeln', 'relative<0: die Waffen liefern'],
  ],
  [
    'Sie wollen liefern und hoffen auf Frieden.',
    ['main: Sie wollen liefern', 'main: und hoffen auf Frieden'],
  ],
  ['Er hat Brot gekauft und Milch bestellt.', ['main: Er hat Brot gekauft und Milch bestellt']],
  [
    'Der Verein teilte mit: Der Trainer bleibt.',
    ['main: Der Verein teilte mit', 'main<0: Der Trainer bleibt'],
  ],
  [
    'Die Opposition warf der Regierung vor, sie habe gelogen, und verlangte Neuwahlen.',
    [
      'main: Die Opposition warf der Regierung vor',
      'main<0: sie habe gelogen',
      'main: und verlangte Neuwahlen',
    ],
  ],
  [
    'Das Schiff (es gehört einer Reederei aus Bremen) liegt im Hafen.',
    ['main: Das Schiff … liegt im Hafen', 'main<0: es gehört einer Reederei aus Bremen'],
  ],
  [
    'Die CDU-Politikerin Lena Vogt (CDU) lehnte den Antrag ab.',
    ['main: Die CDU-Politikerin Lena Vogt (CDU) lehnte den Antrag ab'],
  ],
  [
    'Sollte der Preis steigen, werde man kaufen.',
    ['condition<1: Sollte der Preis steigen', 'main: werde man kaufen'],
  ],
  [
    'Er sagte, dass er komme und dass seine Frau bleibe.',
    ['main: Er sagte', 'subordinate<0: dass er komme', 'subordinate<0: und dass seine Frau bleibe'],
  ],
  ['Er behauptete, er hätte liefern sollen.', ['main: Er behauptete', 'main: er hätte liefern sollen']],
  [
    'Die Wahl wird wohl wiederholt werden müssen, weil Stimmen fehlten.',
    ['main: Die Wahl wird wohl wiederholt werden müssen', 'subordinate<0: weil Stimmen fehlten'],
  ],
  [
    'Ohne den Vertrag zu kennen, stimmte der Rat zu.',
    ['infinitive<1: Ohne den Vertrag zu kennen', 'main: stimmte der Rat zu'],
  ],
  [
    'Der Versuch, den Brand zu löschen, scheiterte.',
    ['main: Der Versuch … scheiterte', 'infinitive<0: den Brand zu löschen'],
  ],
  [
    'Der Iran, der Raketen, Drohnen und Munition liefert, schweigt.',
    ['main: Der Iran … schweigt', 'relative<0: der Raketen, Drohnen und Munition liefert'],
  ],
  [
    'Kein Spieler, kein Trainer und kein Betreuer wollte reden.',
    ['main: Kein Spieler, kein Trainer und kein Betreuer wollte reden'],
  ],
  [
    'Sie glaubt, dass der Plan, den die Regierung vorgelegt hat, scheitern wird.',
    [
      'main: Sie glaubt',
      'subordinate<0: dass der Plan … scheitern wird',
      'relative<1: den die Regierung vorgelegt hat',
    ],
  ],
  [
    'Die Zahl der Toten stieg auf zwölf, die der Verletzten auf dreißig.',
    ['main: Die Zahl der Toten stieg auf zwölf, die der Verletzten auf dreißig'],
  ],
  ['Dass er gelogen hat, weiß jeder.', ['subordinate<1: Dass er gelogen hat', 'main: weiß jeder']],
  ['Raketen zu liefern, sei falsch.', ['infinitive<1: Raketen zu liefern', 'main: sei falsch']],
  ['Geliefert hat die Firma nichts.', ['main: Geliefert hat die Firma nichts']],
  [
    'Der Richter erklärte, er sehe keinen Grund, den Angeklagten freizulassen.',
    [
      'main: Der Richter erklärte',
      'main<0: er sehe keinen Grund',
      'infinitive<1: den Angeklagten freizulassen',
    ],
  ],
  [
    'Der Kanzler erklärte am Montag, Deutschland werde weiter helfen.',
    ['main: Der Kanzler erklärte am Montag', 'main<0: Deutschland werde weiter helfen'],
  ],
  [
    'Die Regierung hatte erklärt, man werde prüfen, ob die Hilfe reiche, und dann entscheiden.',
    [
      'main: Die Regierung hatte erklärt',
      'main<0: man werde prüfen … und dann entscheiden',
      'subordinate<1: ob die Hilfe reiche',
    ],
  ],
  [
    'Experten warnen vor einer Lawine, die Gemeinde sperrte die Straße.',
    ['main: Experten warnen vor einer Lawine', 'main: die Gemeinde sperrte die Straße'],
  ],
  [
    'Der Vorstand entschied gestern, nachdem die Banken Druck gemacht hatten, das Werk zu schließen.',
    [
      'main: Der Vorstand entschied gestern',
      'subordinate<0: nachdem die Banken Druck gemacht hatten',
      'infinitive<1: das Werk zu schließen',
    ],
  ],
  [
    'Die Polizei nahm den Mann, der geflohen war, fest.',
    ['main: Die Polizei nahm den Mann … fest', 'relative<0: der geflohen war'],
  ],
  [
    'Trotz des Regens kamen viele Gäste, darunter der Bürgermeister, seine Frau und der Pfarrer.',
    ['main: Trotz des Regens kamen viele Gäste, darunter der Bürgermeister, seine Frau und der Pfarrer'],
  ],
  [
    'Er nannte die Vorwürfe „eine Lüge, die niemand glaubt“ und kündigte Klage an.',
    [
      'main: Er nannte die Vorwürfe „eine Lüge',
      'relative<0: die niemand glaubt',
      'main: und kündigte Klage an',
    ],
  ],
  [
    'Die Ärztin riet ihm, weniger zu arbeiten und mehr zu schlafen.',
    ['main: Die Ärztin riet ihm', 'infinitive<0: weniger zu arbeiten', 'infinitive<0: und mehr zu schlafen'],
  ],
  [
    'Das ist der Mann, dessen Hund gestern gestohlen wurde.',
    ['main: Das ist der Mann', 'relative<0: dessen Hund gestern gestohlen wurde'],
  ],
  [
    'Die Regierung, deren Mehrheit schwindet, will die Abstimmung verschieben.',
    ['main: Die Regierung … will die Abstimmung verschieben', 'relative<0: deren Mehrheit schwindet'],
  ],
];
