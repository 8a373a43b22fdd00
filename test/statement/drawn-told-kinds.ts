/** A text, and who speaks in it, in the order of the statements; "niemand" where the text does not say. */
type Example = readonly [text: string, ...speakers: string[]];

/** Whose words they are where another one is only told of; by kinds that were found in statements drawn at random, all people are invented. */
export const DRAWN_TOLD_KINDS: Readonly<Record<string, readonly Example[]>> = {
  'many who would do something before a colon are told of, and whoever spoke goes on': [
    [
      'Es habe Streit gegeben, sagte Jan Ohm. Nun hätten die Planer ein Zeichen gesetzt: „Es geht.“',
      'Jan Ohm',
    ],
    [
      '„Wir lernen“, sagte Lena Vogt. Die Nachbarn könnten davon profitieren: „Sie haben mehr Zeit.“',
      'Lena Vogt',
    ],
    ['Max Lind sagte, er bleibe. Die Kollegen hätten ihn verabschiedet: „Es war nett.“', 'Max Lind'],
    ['Der Hof sei alt, sagte Ada Brede. Die Mieter müssten ausziehen: „Das tut weh.“', 'Ada Brede'],
    ['„Die Wege sind gut“, sagte Udo Lenz. Die Gäste könnten wandern: „Man sieht das Meer.“', 'Udo Lenz'],
    ['Eva Lind sagte, es sei kalt. Die Kinder hätten gefroren: „Das geht nicht.“', 'Eva Lind'],
    ['„Der Markt läuft“, sagte Rolf Hahn. Die Händler müssten nur öffnen: „Alle kommen.“', 'Rolf Hahn'],
    ['Uta Kamp sagte, sie helfe. Die Vereine könnten mehr tun: „Es fehlt an Leuten.“', 'Uta Kamp'],
    ['Der Wirt Max Lind hätte gern geöffnet: „Wir sind bereit.“', 'Max Lind (Wirt)'],
    ['Trainerin Ada Brede könnte zufrieden sein: „Es lief gut.“', 'Ada Brede (Trainerin)'],
    ['Die Bauern freuen sich: „Es regnet.“', 'Bauern'],
  ],
  'behind a noun for what somebody says stands whose words a colon announces': [
    [
      'Wichtig war der Appell des alten Senators Jan Ohm an seine Leute: „Es geht um alles.“',
      'Jan Ohm (alter Senator)',
    ],
    ['Es blieb bei der Warnung von Lena Vogt: „Der Deich ist alt.“', 'Lena Vogt'],
    ['Bekannt wurde die Forderung der Gewerkschaft: „Mehr Lohn.“', 'Gewerkschaft'],
    ['Am Abend kam die Mahnung von Pfarrer Udo Lenz: „Helft einander.“', 'Udo Lenz (Pfarrer)'],
    ['Berühmt ist die Frage des Malers Karl Brede: „Wozu noch Farbe?“', 'Karl Brede (Maler)'],
    ['Hinzu kommt der Vorwurf von Ada Brede: „Ihr habt geschlafen.“', 'Ada Brede'],
    ['Unvergessen ist das Versprechen der Kanzlerin Eva Lamm: „Wir zahlen alles.“', 'Eva Lamm (Kanzlerin)'],
    ['Dann folgte die Kritik des Trainers Rolf Hahn: „Zu wenig Mut.“', 'Rolf Hahn (Trainer)'],
    ['Jan Ohm reagierte auf die Kritik von Lena Vogt: „Ich bleibe.“', 'Jan Ohm'],
    ['Uta Kamp kennt die Warnung des Rates: „Ich höre nicht hin.“', 'Uta Kamp'],
  ],
  'who is said to have asked for something is told of, and what follows is not his': [
    [
      '„Das Amt kam“, sagt Sprecher Jan Ohm. Die Behörde habe keine Absage verlangt, die Messe habe selbst entschieden.',
      'Jan Ohm (Sprecher)',
    ],
    ['„Es war eng“, sagte Lena Vogt. Der Rat habe ein Konzept gefordert, alles sei sicher.', 'Lena Vogt'],
    [
      '„Wir suchten“, sagt Max Lind. Die Polizei habe Hinweise erbeten, die Leute hätten geholfen.',
      'Max Lind',
    ],
    [
      '„Ich blieb“, sagte Ada Brede. Der Chef habe einen Umzug vorgeschlagen, die Stadt sei ihr zu laut.',
      'Ada Brede',
    ],
    ['„Gut so“, sagte Udo Lenz. Die Bank habe keinen Plan verlangt, der Hof gehöre ihm ja.', 'Udo Lenz'],
    [
      '„Nein“, sagte Eva Lind. Das Gericht habe einen Vergleich empfohlen, der Streit sei zu Ende.',
      'Eva Lind',
    ],
    ['„Ja“, sagte Rolf Hahn. Der Verein habe den Vertrag bestätigt, die Summe sei geheim.', 'Rolf Hahn'],
    ['„Oft“, sagte Uta Kamp. Die Klinik habe einen Test verlangt, die Gäste seien gegangen.', 'Uta Kamp'],
    ['Die Behörde habe gesagt, die Messe sei sicher, sagte Jan Ohm.', 'Jan Ohm', 'Behörde'],
    ['Der Rat verlangt, die Halle müsse schließen.', 'Rat'],
  ],
  'a condition told in the Konjunktiv is not the word of many who only do something': [
    ['Jetzt füttern besorgte Bürger die Kinder, wenn es die Stadt schon nicht tue.', 'niemand'],
    ['Nachbarn räumen den Schnee, wenn das Amt nicht komme.', 'niemand'],
    ['Eltern putzen die Schule, wenn keiner Geld habe.', 'niemand'],
    ['Viele Händler liefern nach Hause, falls die Gasse gesperrt sei.', 'niemand'],
    ['Helfer kochen Suppe, wenn der Staat nicht zahle.', 'niemand'],
    ['Schüler lernen im Garten, wenn der Saal zu klein sei.', 'niemand'],
    ['Wirte bauen Zelte auf, wenn die Stube nicht reiche.', 'niemand'],
    ['Bauern pflügen nachts, wenn es am Tag zu heiß sei.', 'niemand'],
    ['Jan Ohm trat zurück, weil das Geld fehle.', 'Jan Ohm'],
    ['Lena Vogt drohte zu gehen, wenn der Rat nicht zahle.', 'Lena Vogt'],
  ],
  'who is reminded by what many do tells nothing': [
    ['Die Proteste haben das Land daran erinnert, dass nichts gut ist.', 'niemand'],
    ['Die Bilder haben die Stadt gelehrt, dass Wasser steigt.'],
    ['Die Zahlen überzeugten die Regierung, dass es eilt.'],
    ['Die Wellen zwangen die Stadt, den Deich zu schließen.'],
    ['Diese Fälle haben die Polizei gewarnt, dass mehr droht.', 'niemand'],
    ['Die Spuren haben das Gericht überzeugt, dass er log.'],
    ['Die Funde bestätigten dem Institut, dass es Löwen gab.', 'niemand'],
    ['Die Briefe haben den Verein informiert, dass die Halle schließt.', 'niemand'],
    ['Die Vorwürfe wiesen die Stadt und das Land zurück.', 'Stadt und Land'],
    ['Die Proteste hat das Land mit dem Hinweis verboten, dass es eng wird.', 'Land'],
  ],
  'behind what an agency has heard nobody goes on': [
    [
      'Ein Bad werde gebaut, sagt Max Lind. Minister Jan Ohm reist nach Holm, erfuhr die Agentur dpa aus dem Ministerium. Gerade der Handel brauche Geld.',
      'Max Lind',
      'niemand',
    ],
    [
      'Es eile, sagte Lena Vogt. Der Umbau ist beschlossen, hörte der Nordfunk aus dem Rathaus. Das Dach sei undicht.',
      'Lena Vogt',
      'niemand',
    ],
    [
      'Man spare, sagte Lena Vogt. Der Bau steht still, erfuhr die „Südpost“ aus Kreisen der Firma. Das Geld sei aus.',
      'Lena Vogt',
      'niemand',
    ],
    [
      '„Wir hoffen“, sagte Max Lind. Die Bahn prüft den Verkauf, erfuhr der Nordfunk aus dem Konzern. Er sei fast sicher.',
      'Max Lind',
      'niemand',
    ],
    [
      'Es gehe gut, sagte Ada Brede. Am Montag kommt das Urteil, erfuhr die dpa aus dem Gericht. Es sei lang.',
      'Ada Brede',
      'niemand',
    ],
    [
      'Der Hof bleibe, sagte Udo Lenz. Zwei Käufer sind da, hörte die „Südpost“ aus der Bank. Man habe Geld.',
      'Udo Lenz',
      'niemand',
    ],
    [
      'Das Fest falle aus, sagte Eva Lind. Die Bühne ist bestellt, erfuhr die Agentur dpa aus dem Verein. Man spiele.',
      'Eva Lind',
      'niemand',
    ],
    [
      'Die Halle sei zu, sagte Rolf Hahn. Der Abriss ist geplant, erfuhr die „Südpost“ aus dem Amt. Es fehle Geld.',
      'Rolf Hahn',
      'niemand',
    ],
    ['Jan Ohm sagte, er habe viel gelernt. Er sei froh.', 'Jan Ohm'],
  ],
  'what is told in a relative clause of those whom a sentence is about is not their word': [
    [
      'Der Verein sei ein Anker, sagt Lena Vogt. Und dann all die Kinder, die man erst suchen müsse.',
      'Lena Vogt',
      'niemand',
    ],
    ['Dann kam der Bus, der zu spät sei.', 'niemand'],
    ['Es reiche, sagte Jan Ohm. Dann die Helfer, die man nicht bezahlen könne.', 'Jan Ohm', 'niemand'],
    ['„Wir bauen“, sagt Udo Lenz. Auch der Zaun, den man streichen müsse.', 'Udo Lenz', 'niemand'],
    [
      'Es sei voll, sagt Uta Kamp. Und all die Gäste und Händler, die man führen müsse.',
      'Uta Kamp',
      'niemand',
    ],
    ['Es sei laut, klagt Eva Lind. Und die Busse, die man überall höre.', 'Eva Lind', 'niemand'],
    ['„Es ist viel“, sagt Rolf Hahn. Und die Alten, die man pflegen müsse.', 'Rolf Hahn', 'niemand'],
    ['Max Lind nannte Zahlen, die gestiegen seien.', 'Max Lind'],
    ['Ada Brede lobte den Rat, der klug sei.', 'Ada Brede'],
  ],
  'a description is whoever spoke just before, and not somebody of the same field long before, and where it may be either nobody':
    [
      [
        'Bundespräsident Karl Brede ist auf Reisen. Umgekehrt, sagt Unionsvize Jan Ohm, müsse man zahlen. „Worte reichen nicht“, sagt der CDU-Politiker.',
        'Jan Ohm (Unionsvize)',
      ],
      [
        'Minister Karl Brede schweigt. Jan Ohm sagte, es eile. „Wir warten nicht“, so der Politiker.',
        'Jan Ohm',
        'niemand',
      ],
      [
        'Der Virologe Karl Brede forscht. Max Lind sagte, es sei genug. „Ich gehe heim“, sagte der Mediziner.',
        'Max Lind',
        'niemand',
      ],
      [
        'Senatorin Ada Brede fehlt. Lena Vogt sagte, sie bleibe. „Es ist gut“, sagte die Politikerin.',
        'Lena Vogt',
        'niemand',
      ],
      [
        'Landrat Udo Lenz ist verreist. Rolf Hahn meint, es reiche. „Der Kreis muss sparen“, sagt der Politiker.',
        'Rolf Hahn',
        'niemand',
      ],
      [
        'Die Geologin Eva Lind maß nach. Uta Kamp sagte, es bebe. „Wir hören es“, sagte die Forscherin.',
        'Uta Kamp',
        'niemand',
      ],
      ['Fraktionsvize Jan Ohm sagte, es eile. „Wir zahlen“, sagte der Politiker.', 'Jan Ohm (Fraktionsvize)'],
      ['Minister Karl Brede sagte, es eile. „Wir zahlen“, sagte der Politiker.', 'Karl Brede (Minister)'],
      [
        'Minister Karl Brede kam. Der Pfarrer Jan Ohm sagte, er bete. „Wir zahlen“, sagte der Politiker.',
        'Jan Ohm (Pfarrer)',
        'Karl Brede (Minister)',
      ],
    ],
  'somebody without a name who was told of since is meant, and not one of the same office who has one': [
    [
      'So macht es die Kinderärztin Lena Vogt. In Sorn warten die Leute draußen, wie eine Ärztin berichtet. „Alle kommen dran“, so die Ärztin.',
      'Ärztin',
    ],
    [
      'Der Wirt Jan Ohm liefert. Am Markt hat ein Wirt aufgegeben. „Es geht nicht mehr“, sagt der Wirt.',
      'Wirt',
    ],
    [
      'Lehrerin Eva Lind unterrichtet am Rechner. Nebenan klagt eine Lehrerin über das Netz. „Es ist zu langsam“, sagt die Lehrerin.',
      'Lehrerin',
    ],
    [
      'Der Händler Max Lind schloss. Ein Händler aus Holm widerspricht ihm. „Ich öffne“, sagt der Händler.',
      'Händler',
    ],
    [
      'Pfarrer Udo Lenz predigt im Freien. Ein Pfarrer im Nachbarort ließ die Kirche zu. „Es ist kalt“, sagt der Pfarrer.',
      'Pfarrer',
    ],
    [
      'Bäckerin Ada Brede steht früh auf. Später kommt eine Bäckerin aus Sorn dazu. „Ich lerne viel“, sagt die Bäckerin.',
      'Bäckerin',
    ],
    [
      'Der Trainer Rolf Hahn ist zufrieden. Am Rand tobt ein Trainer. „Das war Foul“, ruft der Trainer.',
      'Trainer',
    ],
    ['Bauer Jan Ohm mäht. Auf dem Feld daneben flucht ein Bauer. „Es regnet“, sagt der Bauer.', 'Bauer'],
    ['Die Ärztin Lena Vogt impft. „Alle kommen dran“, so die Ärztin.', 'Lena Vogt (Ärztin)'],
    ['Lena Vogt ist eine Ärztin aus Holm. „Alle kommen dran“, so die Ärztin.', 'Lena Vogt'],
  ],
  'who somebody is like is not who goes on': [
    ['Anfangs trat Präsident Jan Ohm wie ein Feldherr auf. Er sagte, es sei Krieg.', 'Jan Ohm (Präsident)'],
    ['Ada Brede stand da wie eine Königin. Sie sagte, alles sei gut.', 'Ada Brede'],
    ['Max Lind lief wie ein Bote. Er sagte, es eile.', 'Max Lind'],
    ['Wie eine Lehrerin ging Lena Vogt umher. Sie sagte, es sei still.', 'Lena Vogt'],
    ['Udo Lenz redete wie ein Pfarrer. Er sagte, man müsse glauben.', 'Udo Lenz'],
    ['Eva Lind kam wie eine Ärztin gekleidet. Sie sagte, es tue nicht weh.', 'Eva Lind'],
    ['Rolf Hahn sah aus wie ein Matrose. Er sagte, das Schiff sei weg.', 'Rolf Hahn'],
    ['Uta Kamp kämpfte wie eine Löwin und eine Mutter. Sie sagte, es reiche.', 'Uta Kamp'],
  ],
  'a pronoun stands for the one just named of whose gender nothing is told, and not for somebody before': [
    [
      'Bela Brusk leitet den Hof. Jan Ohm sagte, es eile. Brusk trat auf. Er sagte, alles sei gut.',
      'Jan Ohm',
      'Bela Brusk',
    ],
    [
      'Sasha Kwon malt. Lena Vogt sagte, sie helfe. Kwon lächelt. „Es wird bunt“, sagt sie.',
      'Lena Vogt',
      'Sasha Kwon',
    ],
    [
      'Jan Ohm sagte, es eile. Dann trat Brusk auf. Aus dem Palast sagte er, es sei Krieg.',
      'Jan Ohm',
      'niemand',
    ],
    ['Lena Vogt sagte, sie helfe. Nun kommt Kwon. „Es wird bunt“, sagt sie.', 'Lena Vogt', 'niemand'],
    ['Max Lind sagte, er bleibe. Zorbek stand am Fenster. „Es regnet“, sagte er.', 'Max Lind', 'niemand'],
    ['Ada Brede sagte, sie gehe. Tarvel schwieg lange. „Es ist still“, sagte sie.', 'Ada Brede', 'niemand'],
    [
      'Udo Lenz sagte, es reiche. Imrik war schon fort. Später schrieb er, es tue ihm leid.',
      'Udo Lenz',
      'niemand',
    ],
    ['Rolf Hahn sagte, er warte. Da kam Osku. „Los jetzt“, rief er.', 'Rolf Hahn', 'niemand'],
    ['Max Lind sagte, er bleibe. Die SPD stimmte zu. „Es regnet“, sagte er.', 'Max Lind'],
    ['Max Lind sagte, er bleibe. Zorbek und Lind schwiegen. „Es regnet“, sagte er.', 'Max Lind'],
  ],
};
