/** A text, and who speaks in it, in the order of the statements; "niemand" where the text does not say. */
type Example = readonly [text: string, ...speakers: string[]];

/** Who speaks where another name stands nearer or looks like the one who does, by kind; all people are invented. */
export const MISTAKEN_SPEAKER_KINDS: Readonly<Record<string, readonly Example[]>> = {
  'a member of a party is a person, and of that party alone': [
    [
      'Der führende Demokrat im Senat, Jan Ohm, teilte mit, er gehe.',
      'Jan Ohm (führender Demokrat im Senat)',
    ],
    ['Der Sozialdemokrat Karl Brede sagte, es reiche.', 'Karl Brede (Sozialdemokrat)'],
    ['Aus Sicht des Christdemokraten Max Lind ist das Bad zu teuer.', 'Max Lind (Christdemokrat)'],
    ['Die Demokratin Eva Lind warnt vor dem Gesetz.', 'Eva Lind (Demokratin)'],
    [
      'Rolf Hahn (CSU) kritisierte den Plan. Der Sozialdemokrat aus dem Norden sah es anders: Es sei ruhig.',
      'Rolf Hahn',
      'Sozialdemokrat',
    ],
    ['Rolf Hahn (SPD) kritisierte den Plan. Der Sozialdemokrat sah es so: Es sei zu spät.', 'Rolf Hahn'],
    ['Minister Max Lind kam. Der Demokrat sagte: „Nein.“', 'Demokrat'],
    ['Er glaubt, dass die Demokraten Wahlbetrug begehen. „Ja“, sagte Jan Ohm.', 'niemand', 'Jan Ohm'],
  ],
  'a state or town in the genitive belongs to the office behind it': [
    ['Nun lobt Thüringens Minister Jan Ohm das Bad.', 'Jan Ohm (Thüringens Minister)'],
    ['Das reiche, sagte Tübingens Landrätin Eva Lind.', 'Eva Lind (Tübingens Landrätin)'],
    [
      'Am Abend warnte Sachsen-Anhalts Ministerin Lena Vogt vor Eis.',
      'Lena Vogt (Sachsen-Anhalts Ministerin)',
    ],
    [
      'Auch Schleswig-Holsteins Ministerpräsident Max Lind dringt auf Tests.',
      'Max Lind (Schleswig-Holsteins Ministerpräsident)',
    ],
    ['„Gut“, so Göttingens Bürgermeister Karl Brede.', 'Karl Brede (Göttingens Bürgermeister)'],
    [
      'Nach Ansicht von Nordrhein-Westfalens Ministerin Ada Brede ist das Bad zu.',
      'Ada Brede (Nordrhein-Westfalens Ministerin)',
    ],
    [
      'Nordrhein-Westfalens Ministerin Ada Brede (FDP) kam. Man lüfte, sagte die FDP-Politikerin.',
      'Ada Brede (Nordrhein-Westfalens Ministerin)',
    ],
    ['Saarlands Minister Rolf Hahn sagte, es schneie.', 'Rolf Hahn (Saarlands Minister)'],
    ['Das gehe nicht, sagte Niedersachsens Minister Jan Ohm.', 'Jan Ohm (Niedersachsens Minister)'],
  ],
  'whoever opens a sentence acts, and not an office without an article behind the verb': [
    [
      'Ministerin Eva Lind hält Hessens Ministerpräsident Karl Brede für ungeeignet.',
      'Eva Lind (Ministerin)',
    ],
    ['Lena Vogt hat Präsident Jan Ohm Hilfe zugesichert.', 'Lena Vogt'],
    [
      'Der Vorsitzende Max Lind schlug Ratspräsident Rolf Hahn vor: „Er soll es tun.“',
      'Max Lind (Vorsitzender)',
    ],
    ['Kanzlerin Ada Brede kritisierte Präsident Jan Ohm scharf.', 'Ada Brede (Kanzlerin)'],
    ['Bürgermeister Karl Brede nannte Polizeipräsident Max Lind einen Freund.', 'Karl Brede (Bürgermeister)'],
    ['Uta Kamp lobte Bischof Jan Ohm für seine Rede.', 'Uta Kamp'],
    ['Auch Bayern Ministerpräsident Rolf Hahn (CSU) lehnt das ab.', 'Rolf Hahn (Ministerpräsident)'],
    ['Mitte August hatte Präsident Jan Ohm verkündet, es sei gut.', 'Jan Ohm (Präsident)'],
    ['Die Ärztin Eva Lind ist eine Kritikerin des Rates. Sie lehnt ihn ab.', 'Eva Lind (Ärztin)'],
  ],
  'behind a colon goes on whoever told the clause before it': [
    [
      'Der Chef der Kasse, Jan Ohm, sagte, dass sich die Ärzteschaft ein anderes Votum gewünscht habe: „Wir hatten mehr verlangt.“',
      'Jan Ohm (Chef der Kasse)',
    ],
    [
      'Lena Vogt sagte nun im Radio, es wäre besser gewesen, früher zu handeln: „Wir lernen daraus.“',
      'Lena Vogt',
    ],
    ['Eva Lind betonte, der Rat habe sich Zeit gelassen: „Das rächt sich.“', 'Eva Lind'],
    [
      'Karl Brede erklärte, dass die Gemeinde Hilfe bekommen werde: „Wir lassen niemanden allein.“',
      'Karl Brede',
    ],
    ['Max Lind kritisiert, dass Gäste zahlen müssten, auch wenn sie gehen: „Das ist falsch.“', 'Max Lind'],
    ['Uta Kamp sagt, dass es nicht darum gehe, genau zu zählen: „Uns reicht die Richtung.“', 'Uta Kamp'],
    ['Rolf Hahn sagte, dass die Ärzte erklärt hätten: „Wir gehen.“', 'Rolf Hahn', 'Ärzte'],
    ['Ada Brede sagte, sie sei müde: „Ich gehe heim.“', 'Ada Brede'],
  ],
  'whose conclusion stands before a colon tells what stands behind it': [
    ['Jan Ohm lobte das Bad. Vogts Fazit: Das Wasser sei kalt, aber sauber.', 'Jan Ohm', 'Vogt'],
    ['Die Ärztin Lena Vogt kam. Vogts Fazit: Man müsse lüften.', 'Lena Vogt (Ärztin)'],
    ['Karl Brede forscht. Bredes Rat: Man solle warten.', 'Karl Brede'],
    ['Eva Lind klagt. Linds Vorschlag: Der Rat solle zahlen.', 'Eva Lind'],
    ['Max Lind prüfte. Linds Einschätzung: Die Brücke halte.', 'Max Lind'],
    ['Uta Kamp zählt. Kamps Prognose: Die Zahl steige.', 'Uta Kamp'],
    ['Rolf Hahn ist Wirt. Hahns Forderung: Die Stadt müsse helfen.', 'Rolf Hahn'],
    ['Ada Brede kam. Bredes Kritik: Es sei zu laut.', 'Ada Brede'],
  ],
  'an adjective that opens a sentence before its noun is no verb': [
    [
      'Das Bad sei zu, sagte Jan Ohm. Nähere Angaben zu dem Fall wollte das Ministerium nicht machen.',
      'Jan Ohm',
      'Ministerium',
    ],
    ['Nähere Angaben machte die Behörde nicht.', 'Behörde'],
    ['„Nein“, sagte Lena Vogt. Nähere Einzelheiten nannte die Polizei nicht.', 'Lena Vogt', 'Polizei'],
    ['Nähere Auskünfte lehnte das Amt ab.', 'Amt'],
    ['Karl Brede sagte, es reiche. Nähere Informationen gibt es im Rathaus.', 'Karl Brede'],
    ['Es reiche, sagte Eva Lind. Bessere Zahlen wollte die Klinik nicht nennen.', 'Eva Lind', 'Klinik'],
    ['Es reiche, sagte Max Lind. Sichere Häfen forderte der Verband.', 'Max Lind', 'Verband'],
    ['Weitere Angaben machte die Behörde nicht.', 'Behörde'],
  ],
  'a surname is a name though it means something or looks like a compound': [
    ['Ramona Sommer kam. „Gut so“, sagte Sommer zu der Wahl einer der neuen Chefs.', 'Ramona Sommer'],
    ['Lars Windeisen kam. „Ja“, sagte Windeisen den Blättern des Netzwerks Frankreich.', 'Lars Windeisen'],
    ['Lars Windeisen kam. Auch Windeisen lehnt das ab.', 'Lars Windeisen'],
    [
      'Karl Torknecht ist Minister. Zuerst hatte auch Minister Torknecht Interesse bekundet.',
      'Karl Torknecht (Minister)',
    ],
    ['Greta Talberg kam. „Hört zu“, sagt die aus Norden angereiste Talberg.', 'Greta Talberg'],
    ['Eva Wind kam. Der Rat könne froh sein, sie zu haben, sagte Wind dem Blatt.', 'Eva Wind'],
    ['Bernd Montag kam. Man wolle helfen, sagte Montag am Sonntag.', 'Bernd Montag'],
    ['Der Wirt Paul Feldhaus kam. „Die Gäste fehlen“, begründet Feldhaus die Klage.', 'Paul Feldhaus (Wirt)'],
    [
      'Anna Hofmaus fordert Geld. Dabei verknüpft Hofmaus Lob und Kritik: Die Stadt habe geholfen.',
      'Anna Hofmaus',
    ],
  ],
  'a place behind a noun, and what a list behind a preposition names, do nothing': [
    ['Jan Ohm kam. „Ja“, sagte Ohm den Zeitungen des Netzwerks Deutschland.', 'Jan Ohm'],
    ['Die Leitung der Stelle Frankreich sagte, es eile.', 'Leitung der Stelle'],
    [
      'Zudem hatten die Spitzen der Partei in Bund, Land und Kreis erklärt, dass sie gehen.',
      'Spitzen der Partei',
    ],
    ['Gestern haben Ärzte aus Berlin, Polen und Dänemark gefordert, dass man testet.', 'Ärzte'],
    [
      'Gestern begrüßte Karl Brede Gäste aus Polen, Dänemark und Schweden und sagte, es werde kalt.',
      'Karl Brede',
    ],
    [
      'Max Lind kam einfach heraus, begrüßte Leute aus Polen, Italien und Spanien, und sagte: „Ja.“',
      'Max Lind',
    ],
    ['In Bund, Land und Kreis fordern die Grünen mehr Geld.', 'Grünen'],
    ['Nach Angaben der Regierung hat Deutschland zugesagt, dass es zahlt.', 'Deutschland'],
  ],
  'what somebody did to a noun stands before it, with brackets and with how it was done': [
    ['Das vom Minister Jan Ohm (SPD) ausgegebene Ziel halten viele Wirte für falsch.', 'viele Wirte'],
    ['Den von Karl Brede (CDU) vorgelegten Plan lehnt der Verband ab.', 'Verband'],
    ['Die von Ministerin Eva Lind (SPD) in Auftrag gegebene Studie lobt der Rat.', 'Rat'],
    ['Lena Vogt hat die Zustände in der von Wasser schwer getroffenen Stadt kritisiert.', 'Lena Vogt'],
    ['Die vom Virus stark betroffene Hotellerie sagt, dass sie spart.', 'Hotellerie'],
    [
      'Die vom Regierenden Bürgermeister Max Lind (SPD) versprochene Hilfe kritisiert der Verband.',
      'Verband',
    ],
    ['Der Rat lehnt das von Uta Kamp (FDP) verlangte Bad ab.', 'Rat'],
    ['Das vom Wirt Rolf Hahn (CSU) geforderte Geld lehnt die Stadt ab.', 'Stadt'],
  ],
  'an office is the same in the genitive': [
    [
      'Minister Jan Ohm kam. Das Gesetz sieht nach Angaben des Ministers mehr Geld vor.',
      'Jan Ohm (Minister)',
    ],
    ['Sprecher Karl Brede kam. Laut Angaben des Sprechers kostet es viel.', 'Karl Brede (Sprecher)'],
    [
      'Bürgermeister Max Lind kam. Nach den Worten des Bürgermeisters wird gebaut.',
      'Max Lind (Bürgermeister)',
    ],
    ['Forscher Rolf Hahn kam. Aus Sicht des Wissenschaftlers eilt es.', 'Rolf Hahn (Forscher)'],
    [
      'Regierungssprecher Jan Ohm kam. Nach Auskunft des Regierungssprechers ist es ruhig.',
      'Jan Ohm (Regierungssprecher)',
    ],
    ['Trainer Karl Brede kam. Nach Ansicht des Trainers war es knapp.', 'Karl Brede (Trainer)'],
    ['Der Leiter Max Lind kam. Schätzungen des Leiters zufolge dauert es.', 'Max Lind (Leiter)'],
    [
      'Veranstalter Rolf Hahn kam. Nach dem Willen des Veranstalters soll Musik spielen.',
      'Rolf Hahn (Veranstalter)',
    ],
  ],
  'of several who have or had an office it is the one who has it': [
    [
      'Senator Jan Ohm und Ex-Senator Max Lind kamen. Die Stadt baut. Der Park ist zu. Es reiche, sagte der Senator.',
      'Jan Ohm (Senator)',
    ],
    [
      'Die frühere Ministerin Eva Lind und Ministerin Lena Vogt stritten. Es reiche, sagte die Ministerin.',
      'Lena Vogt (Ministerin)',
    ],
    [
      'Trainer Karl Brede sah zu. Der ehemalige Trainer Rolf Hahn auch. Es reiche, sagte der Trainer.',
      'Karl Brede (Trainer)',
    ],
    [
      'Kanzlerin Ada Brede traf die einstige Kanzlerin Uta Kamp. „Gut“, sagte die Kanzlerin.',
      'Ada Brede (Kanzlerin)',
    ],
    [
      'Der damalige Landrat Max Lind und Landrat Jan Ohm kamen. „Gut“, sagte der Landrat.',
      'Jan Ohm (Landrat)',
    ],
    [
      'Präsident Rolf Hahn kam mit dem Ex-Präsidenten Karl Brede. „Gut“, sagte der Präsident.',
      'Rolf Hahn (Präsident)',
    ],
    ['Der ehemalige Hausarzt Jan Ohm hilft. „Es eilt“, sagt der Arzt.', 'Jan Ohm (ehemaliger Hausarzt)'],
    ['Senator Jan Ohm und Senator Max Lind kamen. Es reiche, sagte der Senator.', 'niemand'],
  ],
  'somebody of the field is called by another word for it, and by the town': [
    ['Aus Sicht des Ökonomen Jan Ohm ist das gut. Es gehe, sagt der Volkswirt.', 'Jan Ohm (Ökonom)'],
    ['Chefvolkswirt Max Lind kam. Der Ökonom rechnet damit, dass es steigt.', 'Max Lind (Chefvolkswirt)'],
    ['Die Wirtschaftsweise Eva Lind kam. „Ja“, sagte die Professorin.', 'Eva Lind (Wirtschaftsweise)'],
    ['Bürgermeister Karl Brede kam. „Nein“, sagt der Tölzer Bürgermeister.', 'Karl Brede (Bürgermeister)'],
    ['Die Malerin Lena Vogt kam. „Ja“, sagt die Gmünder Künstlerin.', 'Lena Vogt (Malerin)'],
    ['Sie litten, sagt eine Pankower Bäckerin.', 'Pankower Bäckerin'],
    [
      'Der Göttinger Abgeordnete der Grünen, Rolf Hahn, sagte, es eile.',
      'Rolf Hahn (Göttinger Abgeordneter der Grünen)',
    ],
    ['„Gut“, erzählt Rolf, ein Madrider Wirt.', 'Rolf (Madrider Wirt)'],
    [
      '„Wir laufen“, sagt der Starnberger Beauftragte und Klinikchef Max Lind.',
      'Max Lind (Starnberger Beauftragter und Klinikchef)',
    ],
  ],
  'what somebody would need is told': [
    ['Die Schulen bräuchten Geld, sagt die Ärztin Eva Lind.', 'Eva Lind (Ärztin)'],
    ['Man bräuchte mehr Platz, betonte Jan Ohm.', 'Jan Ohm'],
    ['Jan Ohm sagte, es eile. Auch die Orte bräuchten Hilfe.', 'Jan Ohm'],
    ['Max Lind meint, die Leute bräuchten Ruhe.', 'Max Lind'],
    ['Es bräuchte Regeln, so Lena Vogt.', 'Lena Vogt'],
    ['Die Wirte bräuchten weiter Hilfe, schreibt der Verband.', 'Verband'],
    ['Karl Brede klagt, sein Hof bräuchte Wasser.', 'Karl Brede'],
    ['Dafür bräuchten sie Zeit, sagte Uta Kamp.', 'Uta Kamp'],
  ],
};
