/** A text, and who speaks in it, in the order of the statements; "niemand" where the text does not say. */
type Example = readonly [text: string, ...speakers: string[]];

/** What is taken for a name, or for a part of one, and is none, by kind; all people and bodies are invented. */
export const NOBODY_KINDS: Readonly<Record<string, readonly Example[]>> = {
  'an adjective or a participle that opens a sentence is nobody': [
    ['„Tragisch“ nennt der Wirt den Vorgang.', 'Wirt'],
    ['Offen blieben zwölf Fälle, bei denen man annehmen könne, sie seien alt.', 'niemand'],
    ['Nadine Hubig kam. Hubig fügte hinzu, es reiche.', 'Nadine Hubig'],
    ['Festzustellen ist, dass die Brücke alt ist.', 'niemand'],
    ['Schnell Regeln zu erlassen hält Jan Ohm für „nicht sinnvoll“.', 'Jan Ohm'],
    ['Hervorragend findet Lena Vogt, dass alle kamen.', 'Lena Vogt'],
    ['Unklar bleibt, ob man zahlen müsse.', 'niemand'],
    ['Bemerkenswert nennt Max Lind das Ergebnis.', 'Max Lind'],
    ['Gefordert wird, dass der Rat zahlt.', 'niemand'],
    ['Markus Kurz kam. Kurz sagte, es reiche.', 'Markus Kurz'],
  ],
  'what was named last, and something of a kind, is nobody': [
    ['Zu Letzterem sagte Ministerin Lena Vogt, es sei zu früh.', 'Lena Vogt (Ministerin)'],
    ['Letzteres kritisierte der Rat.', 'Rat'],
    ['Ersteres bestätigte die Polizei.', 'Polizei'],
    ['Den Letzteren lobte die Ministerin Lena Vogt.', 'Lena Vogt (Ministerin)'],
    ['Mit Ersterem rechnet die Bank.', 'Bank'],
    ['Nichts Neues, nichts Großes, beteuern die Wirte, das Ziel sei ein Café.', 'Wirte'],
    ['Jan Ohm winkt ab. Es gebe Wichtigeres: „Wir haben ein größeres Problem als den Zaun.“', 'Jan Ohm'],
    ['Vor Schlimmerem warnte die Forscherin Eva Lind.', 'Eva Lind (Forscherin)'],
  ],
  'what somebody gets, has or is told stands behind the name': [
    [
      'Die Klage hatte vor dem Verwaltungsgericht Erfolg. Das Verwaltungsgericht entschied, dass der Weg bleibt.',
      'Verwaltungsgericht',
    ],
    ['Nun gebot die Union Halt. Die Union erklärte, es reiche.', 'Union'],
    ['Für ihr Lied erwartet die Sängerin Beifall.', 'Sängerin'],
    [
      'Gestern hat der Landrat Andreas Ohm Machtansprüche zurückgewiesen. „Genug“, sagte Ohm.',
      'Andreas Ohm (Landrat)',
    ],
    ['Scharfe Kritik äußerte Max Vogt.', 'Max Vogt'],
    ['Gestern hat Minister Jan Ohm Vorwürfe zurückgewiesen.', 'Jan Ohm (Minister)'],
    ['Dann hat die Rätin Lena Vogt Fehler zugegeben. Vogt sagte, es tue ihr leid.', 'Lena Vogt (Rätin)'],
    ['Laut der Gesundheitsorganisation Stand Freitag sind zehn Menschen krank.', 'Gesundheitsorganisation'],
    ['So werfen viele Städte Airbnb vor, für hohe Mieten zu sorgen.', 'viele Städte'],
    ['Am Montag hatte Ministerin Eva Lind Hilfen angekündigt.', 'Eva Lind (Ministerin)'],
    ['Der Fall ist nun beim Bundesgericht Thema. Das Bundesgericht erklärte, es warte.', 'Bundesgericht'],
  ],
  'a surname that is a noun in the plural': [
    ['Es gebe Kündigungen, schreibt Caspar Busse.', 'Caspar Busse'],
    ['„Das reicht“, sagte Guy Platten. „Es ist genug.“', 'Guy Platten'],
    ['„Das reicht“, sagte Peter Busse.', 'Peter Busse'],
    ['Der Weg sei frei, erklärte Kalle Feld. Feld sagte, er komme.', 'Kalle Feld'],
    ['Jan Felder kam. „Gut“, sagte Felder.', 'Jan Felder'],
    ['Es reiche, betonte Kilian Blumen.', 'Kilian Blumen'],
    ['„Wir fahren“, sagte Wassilis von Brauch.', 'Wassilis von Brauch'],
    ['Kalle Feld kritisierte den Bürgermeister. Er sei zu langsam.', 'Kalle Feld'],
  ],
  'to whom something is told is not who tells it': [
    [
      'Gegenüber dem Redaktionsnetzwerk Nordland sagte eine Sprecherin: „Die Schäden sind hoch.“',
      'Sprecherin',
    ],
    [
      'Gegenüber dem Redaktionsnetzwerk Deutschland sagt eine Sprecherin: „Die Schäden sind hoch.“',
      'Sprecherin',
    ],
    ['Dem Redaktionsnetzwerk Deutschland sagte Jan Ohm, es reiche.', 'Jan Ohm'],
    ['Im Netzwerk Österreich sagte der Leiter, es reiche.', 'Leiter'],
    ['Beim Verein Schweiz erklärte der Präsident, man warte.', 'Präsident'],
    [
      'Gegenüber dem Portal Frankreich sagte die Forscherin Eva Lind: „Wir warten seit Jahren.“',
      'Eva Lind (Forscherin)',
    ],
    ['Deutschland sagte zu, dass es zahlt.', 'Deutschland'],
    ['Zur Stiftung Polen erklärte die Stadt, dass sie zahlt.', 'Stadt'],
  ],
  'many of them in the nominative': [
    ['Nach Ansicht vieler Ökonomen ist das falsch.', 'viele Ökonomen'],
    ['Nach Ansicht der meisten Beobachter ist das falsch.', 'meiste Beobachter'],
    ['Nach Meinung mancher Experten ist das falsch.', 'manche Experten'],
    ['Aus Sicht anderer Städte ist das falsch.', 'andere Städte'],
    ['Nach Ansicht einiger Ärztinnen ist das falsch.', 'einige Ärztinnen'],
    ['Nach Angaben mehrerer Zeugen war es dunkel.', 'mehrere Zeugen'],
    ['Nach Überzeugung aller Parteien ist das falsch.', 'alle Parteien'],
    ['Nach Ansicht zahlreicher Forscher ist das falsch.', 'zahlreiche Forscher'],
    ['Aus Sicht der Grünen ist das falsch.', 'Grüne'],
    ['Vier Firmenchefs erklärten, es reiche.', 'Vier Firmenchefs'],
    ['Nach Ansicht der Beobachter ist das falsch.', 'Beobachter'],
  ],
};
