/** A text, and who speaks in it, in the order of the statements; "niemand" where the text does not say. */
type Example = readonly [text: string, ...speakers: string[]];

/** Whose a sentence is that names nobody, by kind; all people are invented. */
export const GOING_ON_KINDS: Readonly<Record<string, readonly Example[]>> = {
  'what goes on behind „demnach“ is not of whom it tells': [
    [
      'Nun sind Vorwürfe bekannt geworden. Demnach steht der Kapitän Max Lind im Verdacht. Das Schiff sei zu schnell gefahren.',
      'niemand',
    ],
    [
      'Ein Bericht liegt vor. Demnach trägt der Lotse Karl Brede die Schuld. Er hätte früher bremsen müssen. Das Licht sei übersehen worden.',
      'niemand',
    ],
    [
      'Inzwischen gibt es neue Vorwürfe. Demnach log der Wirt Max Lind. Die Küche sei nie geprüft worden.',
      'niemand',
    ],
    ['Neue Zahlen sind da. Demnach verlor die Händlerin Eva Lind viel Geld. Die Kasse sei leer.', 'niemand'],
    [
      'Ein Brief ist aufgetaucht. Demnach wusste die Ministerin Lena Vogt alles. Das Amt habe sie gewarnt.',
      'niemand',
    ],
    [
      'Die Polizei teilte mit, es gebe Spuren. Demnach floh der Fahrer zu Fuß. Das Auto sei gestohlen.',
      'Polizei',
    ],
    ['Es gibt Gerüchte. Demnach geht der Trainer Jan Ohm. Der Verein habe sich geeinigt.', 'niemand'],
    [
      'Einzelheiten sickern durch. Demnach stürzte der Kletterer Paul Brede am Morgen ab. Das Seil sei gerissen.',
      'niemand',
    ],
  ],
  'whoever is protected, blamed or praised does not go on': [
    [
      'Minister Karl Vogt will die Debatte beenden, nimmt die Abgeordneten in Schutz und warnt vor einem Urteil.',
      'Karl Vogt (Minister)',
    ],
    [
      'Präsidentin Lena Brede will schlichten, nimmt die Angeklagten in Schutz und warnt vor Rache.',
      'Lena Brede (Präsidentin)',
    ],
    [
      'Landrätin Eva Lind will zahlen, hält die Angehörigen auf dem Laufenden und warnt vor Gerüchten.',
      'Eva Lind (Landrätin)',
    ],
    [
      'Der Rektor Jan Ohm will helfen, lädt die Studierenden ein und warnt vor einem Streik.',
      'Jan Ohm (Rektor)',
    ],
    [
      'Anwalt Max Lind will abwarten, nimmt die Gefangenen in Schutz und warnt vor Eile.',
      'Max Lind (Anwalt)',
    ],
    [
      'Wirt Paul Ohm will sparen, bezahlt die Angestellten später und droht mit einer Klage.',
      'Paul Ohm (Wirt)',
    ],
    [
      'Richterin Ada Brede will aufhören, nimmt die Beamten in Schutz und warnt vor Fehlern.',
      'Ada Brede (Richterin)',
    ],
    [
      'Präsidentin Lena Brede möchte schlichten, nimmt die Beamten in Schutz und warnt vor Eile.',
      'Lena Brede (Präsidentin)',
    ],
    [
      'Minister Karl Vogt möchte den Streit beenden, nimmt die Abgeordneten in Schutz und warnt vor einem Urteil.',
      'Karl Vogt (Minister)',
    ],
    ['Die Abgeordneten warnten vor einem Urteil.', 'Abgeordnete'],
    ['Die Abgeordnete warnte vor einem Urteil.', 'Abgeordnete'],
  ],
  'as long as somebody goes on, the words behind are near': [
    [
      'Man sehe es, sagte Jan Ohm. Die Halle sei alt. Das Dach sei undicht. Die Fenster seien blind. Der Boden sei feucht. „Hier muss etwas geschehen.“',
      'Jan Ohm',
    ],
    [
      'Der Rat zögere, sagte Lena Vogt. Er habe Angst. Das Geld fehle. Die Leute seien müde. Man warte ab. „Irgendwann ist es zu spät.“',
      'Lena Vogt',
    ],
    [
      '„Wir sind voll“, sagte Wirt Max Lind. Die Küche sei zu klein. Der Koch sei krank. Der Keller sei leer. Die Stühle seien geliehen. „Trotzdem kommen alle.“',
      'Max Lind (Wirt)',
    ],
    [
      'Die Stadt spare, erklärte Stadträtin Ada Brede. Das Bad bleibe zu. Der Bus fahre nicht. Das Licht gehe früher aus. Die Bibliothek schließe. Es gehe nicht anders.',
      'Ada Brede (Stadträtin)',
    ],
    [
      'Der Deich halte, teilte das Amt mit. Das Wasser sinke. Die Pumpen liefen. Der Damm sei trocken. Die Straße sei frei. „Es besteht keine Gefahr.“',
      'Amt',
    ],
    [
      'Karl Brede sagte, er gehe. Er sei alt. Er habe genug gesehen. Das Haus sei verkauft. Der Hund sei tot. „Mich hält nichts mehr.“',
      'Karl Brede',
    ],
    [
      'Die Ernte sei gut, sagte Bäuerin Uta Kamp. Der Weizen stehe hoch. Die Rüben seien dick. Der Mais sei reif. Die Preise stiegen. „Ich bin zufrieden.“',
      'Uta Kamp (Bäuerin)',
    ],
    [
      'Es gehe voran, sagte Trainer Rolf Hahn. Die Elf laufe mehr. Der Torwart sei fit. Der Sturm treffe. Die Abwehr stehe. „Wir wollen aufsteigen.“',
      'Rolf Hahn (Trainer)',
    ],
  ],
  'somebody else who came in between is not passed over': [
    [
      'Rolf Bach sagt: „Wir hatten Erfolg.“ Jan Ohm, der Pfleger, ist dankbar. Vieles ist anders geworden. „Selbst für mehr Geld ginge ich nicht.“',
      'Rolf Bach',
      'niemand',
    ],
    [
      '„Es war voll“, sagte Jan Ohm. Lena Vogt hat das Café übernommen. Die Wände sind neu. „Ich habe alles selbst gestrichen.“',
      'Jan Ohm',
      'niemand',
    ],
    [
      'Der Rat zahle, sagte Jan Ohm. Karl Brede wartet seit Jahren. Der Antrag liegt im Amt. Es gehe nicht voran.',
      'Jan Ohm',
      'niemand',
    ],
    [
      '„Das reicht“, sagte Eva Lind. Max Vogt fährt jeden Tag Bus. Der Weg ist weit. „Man gewöhnt sich.“',
      'Eva Lind',
      'niemand',
    ],
    [
      '„Es war voll“, sagte Jan Ohm. Die Wirtin Lena Vogt räumt auf. Es ist spät. „Morgen geht es weiter.“',
      'Jan Ohm',
      'niemand',
    ],
    ['„Das reicht“, sagte Eva Lind. Max Vogt fährt Bus. Eva Lind fährt Rad. „Man gewöhnt sich.“', 'Eva Lind'],
    ['„Das reicht“, sagte Eva Lind. Die Halle ist leer. Es regnet. „Man gewöhnt sich.“', 'Eva Lind'],
    [
      '„Das reicht“, sagte Eva Lind. Max Vogt fährt jeden Tag Bus. Wird ihm das nicht zu viel? „Man gewöhnt sich.“',
      'Eva Lind',
      'Max Vogt',
    ],
    [
      '„Das reicht“, sagte Eva Lind. Max Vogt war krank. Er hatte Fieber. Er habe viel gelegen.',
      'Eva Lind',
      'Max Vogt',
    ],
    [
      '„Das reicht“, sagte Eva Lind. Max Vogt ist Pfleger. Kann er sich vorstellen, zu gehen? „Ich bleibe bis zum Ende hier.“',
      'Eva Lind',
      'Max Vogt',
    ],
  ],
  'who tells it in the clause before a colon': [
    [
      '„Es reicht“, sagte Jan Ohm. Das Ende ist offen, wie Lena Vogt verdeutlichte: „Wir warten.“',
      'Jan Ohm',
      'Lena Vogt',
    ],
    ['Jan Ohm schwieg. Die Lage bleibt schwierig, wie Vogt zeigt: „Wir warten.“', 'Vogt'],
    [
      '„Es reicht“, sagte Jan Ohm. Der Bau ruht, wie Bauleiter Max Lind vorrechnet: „Es fehlen zehn Leute.“',
      'Jan Ohm',
      'Max Lind (Bauleiter)',
    ],
    [
      '„Es reicht“, sagte Jan Ohm. Die Arbeit ist hart, wie Uta Kamp weiß: „Wir stehen um vier auf.“',
      'Jan Ohm',
      'Uta Kamp',
    ],
    [
      '„Es reicht“, sagte Jan Ohm. Das Geschäft läuft, wie die Wirtin sich freut: „Alle Tische sind voll.“',
      'Jan Ohm',
      'Wirtin',
    ],
    [
      '„Es reicht“, sagte Jan Ohm. Eva Lind sieht höhere Kosten: Nicht nur der Bau, sondern der ganze Betrieb müsse bezahlt werden: „Das kostet Geld.“',
      'Jan Ohm',
      'Eva Lind',
    ],
    [
      '„Es reicht“, sagte Jan Ohm. Karl Brede sieht Gefahren: Nicht nur der Wald, auch das Dorf sei bedroht: „Das Feuer ist nah.“',
      'Jan Ohm',
      'Karl Brede',
    ],
    ['„Es reicht“, sagte Jan Ohm. Die Werft sei voll: „Wir bauen drei Schiffe im Jahr.“', 'Jan Ohm'],
  ],
  'whoever sees something so tells it': [
    ['Jan Ohm kam. Aus Gehrings Sicht zeigt sich, dass der Rat spart.', 'Gehring'],
    ['Lena Gehring kam. Aus Gehrings Sicht ist der Plan gut. Er helfe allen.', 'Lena Gehring'],
    ['Aus Sicht des Verbands fehlt es an Geld.', 'Verband'],
    ['Aus der Sicht von Lena Vogt ist das ein Fehler.', 'Lena Vogt'],
    ['Der Plan ist aus Sicht der Ärztin Ada Brede überholt.', 'Ada Brede (Ärztin)'],
    ['Aus Sicht der Gewerkschaft Nahverkehr reicht das Geld nicht.', 'Gewerkschaft Nahverkehr'],
    ['Jan Ohm ist Landrat. Aus seiner Sicht ist das ein Fehler, sagte er.', 'Jan Ohm'],
    ['Aus Sicht der Polizei war der Einsatz richtig.', 'Polizei'],
    ['Der Laden hat die aus Sicht der Eltern zu hohen Preise nicht.'],
    ['Nach Krichbaums Ansicht ist das falsch.', 'Krichbaum'],
    ['Max Habel kam. Nach Habels Angaben war es voll.', 'Max Habel'],
    ['Niemand tat etwas, um aus Sicht anderer Städte gefährliche Wege zu sperren.'],
    ['Das ist aus wissenschaftlicher Sicht falsch.'],
    ['Aus heutiger Sicht war das ein Fehler.'],
    ['Das Haus ist aus der Sicht verschwunden.'],
  ],
  'somebody whose surname two have is somebody all the same': [
    ['Jan Ohm kam mit Eva Ohm. „Ich hatte keine Wahl“, sagte Ohm. „Ich musste gehen.“', 'Ohm'],
    ['Max Vogt und Lena Vogt reisten ab. „Ich bin müde“, sagte Vogt. „Mir reicht es.“', 'Vogt'],
    ['Karl Brede und Uta Brede warten. „Ich bleibe“, sagt Brede. „Mein Haus verkaufe ich nicht.“', 'Brede'],
  ],
  'what only looks like going on': [
    ['Jan Ohm erklärte, die Krise sei vorbei. Das wunderte manche – und könnte ihm nun schaden.', 'Jan Ohm'],
    ['Jan Ohm erklärte, es reiche. Der Rat zögert noch, aber die Leute hätten längst genug.', 'Jan Ohm'],
    ['Jan Ohm erklärte, es reiche. Die Stadt zahlt, doch das Geld würde nie genügen.', 'Jan Ohm'],
    ['Jan Ohm erklärte, es reiche. Keine Steine, keine Stöcke, bitte.', 'Jan Ohm'],
    ['Jan Ohm erklärte, es reiche. Niemand half ihm, doch viele würden es gern tun.', 'Jan Ohm'],
    ['Jan Ohm erklärte, es reiche. Man stelle sich das einmal vor.', 'Jan Ohm'],
    ['Jan Ohm erklärte, es reiche. Man bedenke die Kosten.', 'Jan Ohm'],
    ['Jan Ohm erklärte, es reiche. Man denke nur an den Winter.', 'Jan Ohm'],
    ['Jan Ohm erklärte, es reiche. Man müsse nun handeln.', 'Jan Ohm'],
  ],
  'whose words begin where a sentence ends in a colon or in a verb behind a quotation': [
    [
      '„Es reicht“, sagte Jan Ohm. Die Leitung des Vereins steht hinter ihm:\n„Wir haben alle die Angriffe auf unseren Wirt verfolgt.“',
      'Jan Ohm',
      'Leitung des Vereins',
    ],
    [
      '„Es reicht“, sagte Jan Ohm. Lena Vogt widerspricht:\n„Wir haben noch lange nicht genug davon.“',
      'Jan Ohm',
      'Lena Vogt',
    ],
    [
      '„Es reicht“, sagte Jan Ohm. „Bleiben Sie im Haus, bis der Sturm vorbei ist“, trompete Minister Max Lind gegenüber dem Blatt.',
      'Jan Ohm',
      'Max Lind (Minister)',
    ],
    [
      '„Es reicht“, sagte Jan Ohm. „Bleiben Sie im Haus, bis der Sturm vorbei ist“, flöte Lena Vogt am Telefon.',
      'Jan Ohm',
      'Lena Vogt',
    ],
    [
      '„Es reicht“, sagte Jan Ohm. Nun gilt die Bitte, ruhig zu sein, wie Lena Vogt betont. Es gehe um viel.',
      'Jan Ohm',
      'niemand',
      'Lena Vogt',
    ],
    [
      '„Es reicht“, sagte Jan Ohm. Den Psychiater Karl Brede überzeugt das nicht: Die Reue sei gespielt.',
      'Jan Ohm',
      'niemand',
    ],
    ['„Es reicht“, sagte Jan Ohm. Dem Arzt gefällt das nicht: Der Bruch sei alt.', 'Jan Ohm', 'niemand'],
    [
      'Auch der Vorsitzende der Liga, Rolf Wendt, wies Kritik zurück. Man habe „alles getan“, klagte er im Radio.',
      'Rolf Wendt (Vorsitzender der Liga)',
    ],
    [
      'Eva Lind sagte, es reiche. Auch die Vorsitzende der Liga, Ute Wendt, wies Kritik zurück. Man habe alles getan, klagte sie im Radio.',
      'Eva Lind',
      'Ute Wendt (Vorsitzende der Liga)',
    ],
  ],
  'of whom or with whom something is found does not tell it': [
    [
      'Am Mittwoch wurde bei einer Mitarbeiterin eine Infektion festgestellt, weshalb nun alle zu Hause bleiben.',
      'niemand',
    ],
    ['Bei dem Fahrer wurde festgestellt, dass er getrunken hatte.', 'niemand'],
    ['Bei Jan Ohm wurde festgestellt, dass er krank ist.', 'niemand'],
    ['Bei der Polizei heißt es, der Mann sei fort.', 'Polizei'],
    ['Der Mann sei fort, heißt es bei Jan Ohm.', 'Jan Ohm'],
    ['Theater und Kinos könnten öffnen; Besuche von zwei Stunden seien möglich.', 'niemand'],
    ['Die Schulen müssten lüften; zehn Minuten seien genug.', 'niemand'],
    ['Das fürchtet Jan Ohm: Wenn die Hilfen gestrichen würden, sei der Hof am Ende.', 'Jan Ohm'],
    ['Da widersprach Heidi Kurth (Freie Liste), die fand, dass es reicht.', 'Heidi Kurth'],
    ['Es kam Max Vogt (Neue Partei), der sagte, es reiche.', 'Max Vogt'],
  ],
  'who tells it in the middle of a sentence': [
    ['„Es reicht“, sagte Jan Ohm. Die Arbeit, sagt Lena Vogt, sei hart.', 'Jan Ohm', 'Lena Vogt'],
    ['„Es reicht“, sagte Jan Ohm. Das, sagt eine Freundin, mache ihm Spaß.', 'Jan Ohm', 'Freundin'],
    [
      '„Es reicht“, sagte Jan Ohm. Die größte Not, sagt Max Vogt, sei der Hunger. Man müsse helfen.',
      'Jan Ohm',
      'Max Vogt',
    ],
    ['„Es reicht“, sagte Jan Ohm. Der Mann, sagt Eva Lind, habe Fieber.', 'Jan Ohm', 'Eva Lind'],
    ['„Es reicht“, sagte Jan Ohm. Die Lage, erklärte die Ärztin, sei ernst.', 'Jan Ohm', 'Ärztin'],
    ['„Es reicht“, sagte Jan Ohm. Das Haus, meint Karl Brede, werde halten.', 'Jan Ohm', 'Karl Brede'],
    ['„Es reicht“, sagte Jan Ohm. Seit Jahren, klagt die Wirtin, fehle Geld.', 'Jan Ohm', 'Wirtin'],
    ['„Es reicht“, sagte Jan Ohm. Die Arbeit sei hart. Der Lohn sei klein.', 'Jan Ohm'],
  ],
};
