/** A text, and who speaks in it, in the order of the statements; "niemand" where the text does not say. */
type Example = readonly [text: string, ...speakers: string[]];

/** Who speaks, by kind: each kind has its variants, all of them invented. */
export const SPEAKER_KINDS: Readonly<Record<string, readonly Example[]>> = {
  'a body called by an adjective with a capital': [
    ['Das Rote Kreuz sagte, es fehle an Zelten.', 'Rotes Kreuz'],
    ['Am Abend erklärte das Rote Kreuz, es fehle an Zelten.', 'Rotes Kreuz'],
    ['Nach Angaben des Roten Kreuzes fehlen Zelte.', 'Rotes Kreuz'],
    ['Der Weiße Ring erklärte, die Zahl der Opfer steige.', 'Weißer Ring'],
    ['Wie der Blaue Stern mitteilte, bleibt das Lager offen.', 'Blauer Stern'],
    ['„Die Halle wird gebraucht“, sagte die Grüne Welle.', 'Grüne Welle'],
    ['Das große Kreuz sagte, es stehe schief.', 'niemand'],
    ['Dem Runden Tisch zufolge ist der Streit beendet.', 'Runder Tisch'],
  ],
  'the name behind a long office': [
    [
      'Der Präsident der Vereinigung für Küsten- und Inselschutz (VKI), Uwe Jansen, sagte, der Deich halte.',
      'Uwe Jansen (Präsident der Vereinigung für Küsten- und Inselschutz)',
    ],
    [
      'Die Leiterin des Moorburger Instituts für Algenkunde, Petra Kremser, erklärte, das Wasser sei sauber.',
      'Petra Kremser (Leiterin des Moorburger Instituts für Algenkunde)',
    ],
    [
      'Der Baustadtrat von Moorburg-Nordend, Detlef Wegner, teilte mit, die Brücke bleibe offen.',
      'Detlef Wegner (Baustadtrat von Moorburg-Nordend)',
    ],
    [
      '„Wir tun alles“, sagte Christian Schulze Mellen, der Landrat des betroffenen Kreises.',
      'Christian Schulze Mellen (Landrat des betroffenen Kreises)',
    ],
    [
      'Die Sprecherin des Amtes für Umwelt, Verkehr und Energie, Lena Vogt, betonte, die Zahlen seien falsch.',
      'Lena Vogt (Sprecherin des Amtes für Umwelt, Verkehr und Energie)',
    ],
    [
      '„Das kostet Geld“, sagte der Geschäftsführer des Verbands Spedition und Lager (VSL), Frank Hunter, dem Blatt.',
      'Frank Hunter (Geschäftsführer des Verbands Spedition und Lager)',
    ],
    [
      'Das Team sei müde, sagte Sprecherin und Gründerin Christina Tewes-Grad.',
      'Christina Tewes-Grad (Sprecherin und Gründerin)',
    ],
    ['Der Sprecher des Ministers, Max Vogt, sagte, der Termin stehe.', 'Sprecher des Ministers, Max Vogt'],
    ['Der Minister traf den Landrat, Anna Weber sagte, sie sei zufrieden.', 'Anna Weber'],
  ],
  'whom a description stands for': [
    [
      'Der Virologe Jan Ohm zweifelt an den Zahlen. Sie seien alt, sagte der Mediziner.',
      'Jan Ohm (Virologe)',
    ],
    [
      'Die SPD-Bezirksverordnete Hanna Lupp war da. „Das geht nicht“, sagte die Politikerin. „Wir brauchen Geld.“',
      'Hanna Lupp (SPD-Bezirksverordnete)',
    ],
    [
      '„Ich verstehe das nicht“, sagt Petra Bensing von der Hochschule. Der Stoff fehle, sagt die Ärztin.',
      'Petra Bensing',
    ],
    [
      'Landkreistag-Präsident Rolf Saager war da.\n\nDie Regeln seien hart, sagt der Präsident.',
      'Rolf Saager (Landkreistag-Präsident)',
    ],
    [
      'Die Regeln seien hart, sagte die Ministerin. Später kam Ministerin Lena Vogt selbst.',
      'Lena Vogt (Ministerin)',
    ],
    ['Der Vizepräsident Jan Ohm kam. Die Regeln seien hart, sagte der Präsident.', 'Präsident'],
    ['Ministerin Lena Vogt traf Ministerin Eva Tilsen. Der Weg sei frei, sagte die Ministerin.', 'niemand'],
    ['Jan Ohm (CDU) traf Max Vogt (SPD). Der Weg sei frei, sagte der CDU-Politiker.', 'Jan Ohm'],
    ['Lena Vogt ist Geologin. Der Hang rutsche, sagte die Forscherin.', 'Lena Vogt'],
    ['Uwe Müller kam mit Eva Tilsen an. Der Weg sei frei, sagte die Ministerin.', 'Ministerin'],
    ['Jan Ohm sprach lange. Der Weg sei frei, sagte ein Sprecher.', 'Sprecher'],
  ],
  'a pronoun is nobody where nobody fits': [
    ['Der Zug fuhr ab. Das sei gut, sagte sie.', 'niemand'],
    ['Lena Vogt traf Eva Tilsen im Hof. Der Weg sei frei, sagte er.', 'niemand'],
  ],
  'only who can speak speaks': [
    ['Laut einer Studie stieg der Pegel.', 'niemand'],
    ['Nach einer Studie der Hochschule Nordend stieg der Pegel.', 'Hochschule Nordend'],
    ['Polizeiangaben zufolge brannte die Halle.', 'Polizei'],
    ['Medienberichten zufolge brannte die Halle.', 'Medien'],
    ['Laut der Idee dahinter soll die Brücke halten.', 'niemand'],
    ['Ähnlich äußerte sich auch der Virologe Jan Ohm: „Das wird teuer.“', 'Jan Ohm (Virologe)'],
    ['Laut Grundgesetz ist das erlaubt.', 'niemand'],
    ['„Das wird teuer“, sagte der Gerüstbauer.', 'Gerüstbauer'],
    ['„Das wird teuer“, klagte das Handwerk.', 'Handwerk'],
    ['Augenzeugen berichteten von zwei Schüssen.', 'Augenzeugen'],
    ['Die Regierenden warnten vor Engpässen.', 'Regierende'],
  ],
  'where a new voice begins': [
    [
      'Ministerpräsident Jan Ohm sagte, der Weg sei frei. Ein Rentner sieht das anders: „Hier ist alles zu.“',
      'Jan Ohm (Ministerpräsident)',
      'Rentner',
    ],
    [
      'Ministerpräsident Jan Ohm sagte, der Weg sei frei. Am Zaun hängt ein Schild: „Betreten verboten.“',
      'Jan Ohm (Ministerpräsident)',
      'niemand',
    ],
    ['„Deutschland“, sagte die Bürgermeisterin, „muss sich ändern.“', 'Bürgermeisterin'],
    [
      'Jan Ohm war auch da. „Wir haben genug gewartet.“ Das sagte Betriebsrätin Lena Vogt am Dienstag.',
      'Lena Vogt (Betriebsrätin)',
    ],
    [
      'Jan Ohm war auch da. „Wir haben genug gewartet.“ So reagierte die Betriebsrätin Lena Vogt.',
      'Lena Vogt (Betriebsrätin)',
    ],
    ['„Wir haben genug gewartet.“ – Lena Vogt', 'Lena Vogt'],
    ['„Wir haben genug gewartet.“ (Lena Vogt, Betriebsrätin)', 'Lena Vogt (Betriebsrätin)'],
    ['„Wir haben genug gewartet.“\n– Lena Vogt, Betriebsrätin', 'Lena Vogt (Betriebsrätin)'],
    ['Lena Vogt kam. Vogt weiter: „Wir haben genug.“', 'Lena Vogt'],
    [
      'Jan Ohm lobte den Plan. Auch die Nordener Linke verurteilte die Aktion. „Drohungen sind unannehmbar.“',
      'Jan Ohm',
      'Nordener Linke',
    ],
    ['„Das haben die Staus gezeigt„, sagte Frank Hunter. Lieferungen seien gefährdet.', 'Frank Hunter'],
  ],
  'a body by its kind, a spokeswoman by whom she speaks for': [
    [
      'Die untere Behörde des Landkreises Dahlen-Spreetal prüfte den Bau, wie der Landkreis mitteilte.',
      'Landkreis Dahlen-Spreetal',
    ],
    ['Es kam Hilfe von der Stadt Moorburg. Die Stadt erklärte, der Weg sei frei.', 'Stadt Moorburg'],
    ['Die Polizei ermittelt. Ein Sprecher sagte, es gebe eine Spur.', 'Sprecher der Polizei'],
    [
      'Eine Sprecherin des Vereins kam. Der Weg sei frei. Dort warte man, sagte die Sprecherin.',
      'Sprecherin des Vereins',
    ],
    [
      'Der Baustadtrat von Nordend, Detlef Wegner, kam. Der Stadtrat lobte die Leute.',
      'Detlef Wegner (Baustadtrat von Nordend)',
    ],
    [
      'Die Zahlen der Kultuskonferenz steigen. Laut den Zahlen der Kultuskonferenz fehlen Lehrer.',
      'Kultuskonferenz',
    ],
    ['Der Landkreis Nordend traf den Landkreis Ostmoor. Der Landkreis erklärte, man warte.', 'niemand'],
    [
      'Bela Ohm kam als Leiter des Chores. Der Verein mit der Gruppe wartete. Bela Ohm sang. Dann sagte sie, es reiche.',
      'Bela Ohm',
    ],
  ],
  'who goes on where another one acts in between': [
    [
      '„Es war voll“, sagte Jan Ohm. Das Rathaus bot Zimmer an. „Die hatten Angst, dass wir gehen.“',
      'Jan Ohm',
    ],
    ['„Es war voll“, sagte Jan Ohm. Die Firma hat zwei Hallen. „Da passt alles hinein.“', 'Jan Ohm'],
    [
      '„Es war voll“, sagte Jan Ohm. Lena Vogt schüttelt den Kopf. „Da passt nichts hinein.“',
      'Jan Ohm',
      'Lena Vogt',
    ],
    ['„Es war voll“, sagte Jan Ohm. Auch die Stadt lobte den Plan. „Er ist klug.“', 'Jan Ohm', 'Stadt'],
    ['„Es war voll“, sagte Jan Ohm. Seine Partei stimme zu. Er habe andere Sorgen.', 'Jan Ohm'],
    ['„Es war voll“, sagte Lena Vogt. Ohm bleibt Optimist. „Es wird besser.“', 'Lena Vogt'],
    ['„Es war voll“, sagte Jan Ohm. Die Halle soll bald fertig sein. „Das dauert nicht lange.“', 'Jan Ohm'],
    [
      'Der Rat wies die Forderung der Partei, die Brücke zu sperren, zurück. Das sei falsch.',
      'Partei',
      'Rat',
    ],
  ],
  'whoever is told something is not whose they are': [
    ['Der Pegel steige, sagte der SPD-Politiker der Nordener Presse-Agentur.', 'SPD-Politiker'],
    ['„Der Pegel steigt“, sagte ein Sprecher des Ministeriums der Zeitung.', 'Sprecher des Ministeriums'],
    ['Der Pegel steige, sagte eine Sprecherin der Stadt der Nordpost.', 'Sprecherin der Stadt'],
    [
      'Minister Jan Ohm kam. Der Pegel steige, sagte der Minister der Nachrichtenagentur.',
      'Jan Ohm (Minister)',
    ],
    ['„Der Pegel steigt“, erklärte die Ministerin den Zeitungen der Nordgruppe.', 'Ministerin'],
    ['Die Redakteurin der Nordpost sagte, der Pegel steige.', 'Redakteurin der Nordpost'],
    ['Der Pegel steige, sagte der Chefredakteur der Zeitung.', 'Chefredakteur der Zeitung'],
    ['Der Pegel steige, sagte ein Sprecher der Polizei.', 'Sprecher der Polizei'],
  ],
  'a pronoun beside a verb of persons is no body, and nobody told of in what is said': [
    ['Lena Vogt lachte. Die Partei irre sich, sagte sie.', 'Lena Vogt'],
    ['Die Stadt wartet. Sie sei müde, sagte sie.', 'niemand'],
    ['Jan Ohm kam. Der Verein zahle, sagte er. Der Rat schlafe, erzählte er.', 'Jan Ohm'],
    ['Lena Vogt kam. Die Bahn fuhr ab. „Das war knapp“, sagte sie.', 'Lena Vogt'],
    ['Die Polizei sucht Zeugen. Es eile, teilte sie mit.', 'Polizei'],
  ],
  'names with a place, and what only stands before a name': [
    ['Laut dem Bezirk Mitte dauert das. Es gehe weiter, teilte der Bezirk mit.', 'Bezirk Mitte'],
    ['Der Bezirk Moorburg-Mitte erklärte, es gehe weiter.', 'Bezirk Moorburg-Mitte'],
    ['Ungarn und Polen lehnten es ab, die Auszahlung zu sperren.', 'Ungarn und Polen'],
    ['Vor allem die Frau am Fenster lacht. „Prima ist das“, sagt sie.', 'Frau'],
    ['Noch drastischer formulierte Hilda Clint ihre Kritik: „Das ist schlimm.“', 'Hilda Clint'],
    [
      'Mit der FDP-Abgeordneten Eva Tilsen kam Regen. Tilsen sagte, es reiche.',
      'Eva Tilsen (FDP-Abgeordnete)',
    ],
    ['Mit dem FDP-Abgeordneten Jan Ohm kam Regen. Ohm sagte, es reiche.', 'Jan Ohm (FDP-Abgeordneter)'],
    ['Der 62-jährige Gouverneur des Nordens, Jan Ohm, sagte, es reiche.', 'Jan Ohm (Gouverneur des Nordens)'],
    [
      'Norwegens Ministerpräsident Jan Ohm kam. Auch Max Vogt, Präsident von Polen, kam. Es gehe, sagte Norwegens Ministerpräsident.',
      'Jan Ohm (Norwegens Ministerpräsident)',
    ],
    ['Das Blatt zitiert eine Quelle aus dem Hohen Haus, wonach der Pegel steige.', 'Quelle'],
    ['Es fehle an Geld – sei es aus Angst oder aus Geiz. Es sei denn, es regnet. Gott sei Dank.', 'niemand'],
  ],
  'who shares a verb behind what is told, and who stands behind the verb': [
    [
      'Ein Experte, Jan Ohm, wertete, seine Kollegen hätten geschlafen, und lobte den Rat.',
      'Jan Ohm (Experte)',
    ],
    [
      '9000 Wirte, 280 Hallen und Veranstalter, sagt Lutz Ohm, dazu viele Gäste – „das ist ein Netz“.',
      'Lutz Ohm',
    ],
    [
      'Jan Ohm, Direktor des Amtes, sagte Eva Tilsen, der Redakteurin: „Es reicht.“',
      'Jan Ohm (Direktor des Amtes)',
    ],
    ['Der Pegel sei hoch und müsse sinken, teilte die Stadt mit.', 'Stadt'],
    ['Jan Ohm kam. Zehn Leute seien krank und befänden sich zu Hause, sagte die Chefin.', 'Chefin'],
    [
      'Die Chefin Lena Vogt, die im Rat sitzt, lobt das: „Es ist gut und schön“, sagt sie. Es reiche.',
      'Lena Vogt (Chefin)',
    ],
    ['Die Stadt teilte mit, der Pegel steige. Die Brücke bleibe zu, heißt es weiter.', 'Stadt'],
    ['Die Stadt teilte mit, der Pegel steige. Die Brücke bleibe zu, heißt es.', 'Stadt', 'niemand'],
  ],
  'an office with its body, and several of one kind': [
    [
      'Es reiche, sagte der Vizevorsitzende der Ratsfraktion Stephan Thoma.',
      'Stephan Thoma (Vizevorsitzender der Ratsfraktion)',
    ],
    ['Die Chefin der Stiftung Anna Weber sagte, es reiche.', 'Anna Weber (Chefin der Stiftung)'],
    ['Der Youtuber und Historiker Jan Ohm sagte, es reiche.', 'Jan Ohm (Youtuber und Historiker)'],
    ['Der Virologe und Epidemiologe Jan Ohm sagte, es reiche.', 'Jan Ohm (Virologe und Epidemiologe)'],
    [
      'Der Ärztliche Direktor der Klinik, Wolf Holzer, sagte, es reiche.',
      'Wolf Holzer (Ärztlicher Direktor der Klinik)',
    ],
    [
      'Der Bundesvorsitzende der Gewerkschaft, Uwe Went, sagte, es reiche.',
      'Uwe Went (Bundesvorsitzender der Gewerkschaft)',
    ],
    ['Lehrer und Psychologen wiesen darauf hin, dass etwas fehle.', 'Lehrer und Psychologen'],
    ['Experten zufolge reicht das Wasser.', 'Experten'],
  ],
  'a body by a word for its kind': [
    ['Nordair baut aus. Das Unternehmen teilte mit, es fehle an Leuten.', 'Nordair'],
    ['Der Lieferdienst Moorkost wächst. Der Konzern erklärte, es fehle an Fahrern.', 'Moorkost'],
    [
      'Die Fluggesellschaft Nordair streicht Flüge. Es fehle an Piloten, erklärte das Unternehmen.',
      'Nordair',
    ],
    [
      'Der Ältestenrat des Landtags tagte lange. Das Gremium erklärte, man warte ab.',
      'Ältestenrat des Landtags',
    ],
    ['Das Gesundheitsamt Nordend prüft. Die Behörde erklärte, es dauere.', 'Gesundheitsamt Nordend'],
    ['Nordair wächst. Südair baut. Der Konzern erklärte, es fehle an Leuten.', 'Konzern'],
    ['Jan Ohm kam. Das Unternehmen teilte mit, es fehle an Leuten.', 'Unternehmen'],
    ['Moorland wächst. Polen hilft. Das Unternehmen teilte mit, es fehle an Leuten.', 'Unternehmen'],
  ],
  'a heading is of whoever says its words below, and of nobody else': [
    [
      'Jan Ohm kam. „Wir warten“, sagte Ohm.\n\n„Das Vertrauen ist beschädigt“\n\nDie Chefin Lena Vogt kam. „Unser ganzes Vertrauen ist jetzt beschädigt“, sagte die Chefin.',
      'Jan Ohm',
      'Lena Vogt (Chefin)',
    ],
    ['„Wir warten“, sagte Jan Ohm.\n\n„Nur ein Titel ohne Echo“\n\nDer Zug fuhr ab.', 'Jan Ohm', 'niemand'],
    ['„Wir warten“, sagte Jan Ohm.\n\n„Es ist noch Zeit genug.“\n\nDer Zug fuhr ab.', 'Jan Ohm'],
  ],
  'a Konjunktiv that is listed, or goes on in quotation marks': [
    ['Ein Kollege ergänzte, Ohm sei fieberfrei, habe keine Atemnot und wolle heim.', 'Kollege'],
    ['Kritiker würden gnadenlos vorgehen, insgesamt handele es sich um wenige, sagte Jan Ohm.', 'Jan Ohm'],
    [
      'Die Helfer berichteten, sie hätten zu tun, könnten Hilfe brauchen, dürften sie aber nicht annehmen.',
      'Helfer',
    ],
    ['„Es reicht“, sagte Jan Ohm. Das helfe aber nicht, „wenn wir niemanden haben“.', 'Jan Ohm'],
    ['Es brauche einen Deich, der alle schützt, die dort wohnen, sagte Jan Ohm.', 'Jan Ohm'],
    ['Jan Ohm kam. Die Zahlen zeigten, dass hart gespart werden müsse.', 'Jan Ohm'],
    ['Auftritt Jan Ohm, Hut ab, Maske runter. Man sei müde.', 'Jan Ohm'],
    ['Am Abend drohte die Brücke zu fallen, wie man sagt.'],
  ],
  'names told short, and bodies told short': [
    ['Simon Rattler kam. Sir Simon hofft darauf, dass es reicht.', 'Simon Rattler'],
    ['Joe Binder kam. Es reiche, sagte Joe.', 'Joe Binder'],
    ['Joe Binder kam. Joe Ohm kam auch. Es reiche, sagte Joe.', 'Joe'],
    ['Der Bezirk Nordend-Mitte kam. Es reiche, teilte der Bezirk Mitte mit.', 'Bezirk Nordend-Mitte'],
    [
      'Der Bezirk Nordend-Mitte kam. Laut dem Bezirk Mitte reicht es. Der Bezirk warnt vor Regen.',
      'Bezirk Nordend-Mitte',
    ],
    ['Auch die Thüringer Linke verurteilte die Aktion.', 'Thüringer Linke'],
    ['Nordair wächst. Laut Unternehmen fehlen Piloten.', 'Nordair'],
    ['„Es reicht uns allen nicht.“ Dies betonte auch Lena Vogt: „Wir warten nicht.“', 'niemand', 'Lena Vogt'],
  ],
  'whose words a text tells, and who is cited': [
    ['Jan Ohm lachte. „Ich hab das nicht gewollt“, zitieren ihn Augenzeugen.', 'Jan Ohm'],
    ['Die Ärzte wurden durch Berichte aus Italien geweckt, nach denen es zu Fällen kam.', 'niemand'],
    ['Es gibt Berichte des Senders, nach denen es brennt.', 'Sender'],
    ['Laut anderen Magazinen reicht es.', 'andere Magazine'],
    ['Vielen Experten zufolge reicht es.', 'Viele Experten'],
    ['Nach Angaben der Polizei vom Dienstag reicht es.', 'Polizei'],
    ['Die Vereinsleitung von Südair kritisierte den Rat.', 'Vereinsleitung von Südair'],
    ['Ein Bündnis von Vereinen kritisierte den Rat.', 'Bündnis von Vereinen'],
    [
      'Der Weltverband Nord kam. Der Streit mit dem Schweizer Skiverband war hart: Der Verband fand, es reiche.',
      'Schweizer Skiverband',
    ],
  ],
  'names that only look like something else, and what only looks like a name': [
    ['Das macht dem Hotelmanager Sorgen. Es werde besser, hofft der Manager.', 'Manager'],
    ['Spiegel Online schrieb, es reiche.', 'Spiegel Online'],
    [
      'Der Premierminister des Bundesstaates Viktoria, Daniel Andersen, sagte, es reiche.',
      'Daniel Andersen (Premierminister des Bundesstaates Viktoria)',
    ],
    ['Lokal-Gründer Janosch Dietrich sagte, es reiche.', 'Janosch Dietrich (Lokal-Gründer)'],
    ['Der neue Minister Braun sagte, es reiche.', 'Braun (neuer Minister)'],
    ['Der Landrat Fuchs sagte, es reiche.', 'Fuchs (Landrat)'],
  ],
};
