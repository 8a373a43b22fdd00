/** A text, and who speaks in it, in the order of the statements; "niemand" where the text does not say. */
type Example = readonly [text: string, ...speakers: string[]];

/** Who speaks where words beside an office or a verb were read as something else, by kind; all people are invented. */
export const OTHER_SPEAKER_KINDS: Readonly<Record<string, readonly Example[]>> = {
  'another one is one, and not many': [
    ['Ein anderer Zeuge fuhr fort: „Es war laut.“', 'anderer Zeuge'],
    ['Eine andere Nachbarin sagte, sie gehe.', 'andere Nachbarin'],
    ['Der andere Wirt sagte, er bleibe.', 'anderer Wirt'],
    ['Das andere Amt erklärte, es prüfe.', 'anderes Amt'],
    ['Kein anderer Minister sagte das so. „Gut“, so Jan Ohm.', 'Jan Ohm'],
    ['Andere Forscher sagten, es eile.', 'Andere Forscher'],
    ['Alle anderen Länder fordern mehr Geld.', 'Alle anderen Länder'],
    ['Nach Ansicht eines anderen Arztes hilft das nicht.', 'anderer Arzt'],
    ['Viele andere Wirte klagten über den Lärm.', 'Viele andere Wirte'],
  ],
  'a woman is somebody, be she a wife or a First Lady': [
    ['„Gut“, sagte die Ehefrau des Malers Jan Ohm.', 'Ehefrau des Malers Jan Ohm'],
    ['„Gut“, sagte die First Lady am Dienstag.', 'First Lady'],
    ['Die Hausfrau sagte, sie spare.', 'Hausfrau'],
    ['Die Geschäftsfrau Eva Lind klagte über die Miete.', 'Eva Lind (Geschäftsfrau)'],
    ['„Es reicht“, sagte seine Ehefrau.', 'Ehefrau'],
    ['Nach Angaben der Ehefrau war er müde.', 'Ehefrau'],
    ['Die Kauffrau Lena Vogt meint, es eile.', 'Lena Vogt (Kauffrau)'],
    [
      'Die Ehefrau von Präsident Karl Brede dankte den Helfern für ihre Arbeit.',
      'Ehefrau von Präsident Karl Brede',
    ],
  ],
  'who does not rule something out or thanks somebody for something says so': [
    ['Jan Ohm schloss eine Öffnung nicht aus.', 'Jan Ohm'],
    ['Ministerin Eva Lind wollte ein Verbot nicht ausschließen.', 'Eva Lind (Ministerin)'],
    ['Der Rat schließt einen Neubau nicht aus.', 'Rat'],
    [
      'Eine Schließung schloss der Chef der Werft, Max Lind, am Montag nicht aus.',
      'Max Lind (Chef der Werft)',
    ],
    ['Der Klub schließt Fans aus.'],
    ['Karl Brede hat den Lehrern für ihren Einsatz gedankt.', 'Karl Brede'],
    ['Die Stadt dankt den Helfern für die Arbeit.', 'Stadt'],
    ['Ada Brede dankte ihm für alles.', 'Ada Brede'],
  ],
  'a house of which one says “man” goes on in the next clause': [
    ['Beim Verband ist man zwar besorgt, weist aber darauf hin, dass es früher mehr waren.', 'Verband'],
    ['In der Behörde ist man besorgt und verweist darauf, dass es eilt.', 'Behörde'],
    ['Bei der Polizei prüft man den Fall und geht davon aus, dass es Diebe waren.', 'Polizei'],
    ['Im Ministerium wartet man ab und betont, dass noch nichts entschieden sei.', 'Ministerium'],
    ['In der Partei ist man froh, fordert aber, dass es schneller geht.', 'Partei'],
    ['Beim Amt zählt man noch, sagt aber, dass es weniger sind.', 'Amt'],
    ['Man ist besorgt und sagt, dass es eilt.', 'niemand'],
    ['Im Verein ist man stolz und glaubt, dass es reicht.', 'Verein'],
  ],
  'whoever is one of many says it behind “nach Angaben eines”': [
    ['Nach Angaben eines Sprechers fehlt Geld.', 'Sprecher'],
    ['Laut Angaben eines Sprechers der Stadt ist die Brücke zu.', 'Sprecher der Stadt'],
    ['Nach Ansicht eines Forschers ist das zu wenig.', 'Forscher'],
    ['Nach den Worten eines Mitarbeiters des Amtes war niemand da.', 'Mitarbeiter des Amtes'],
    ['Es gab nach Aussage eines Nachbarn Streit.', 'Nachbar'],
    ['„Es lief gut“, sagte die Besitzerin eines Hotels.', 'Besitzerin eines Hotels'],
    ['Nach Berechnungen eines Physikers dauert das lange.', 'Physiker'],
    ['Der Bau ist nach Angaben eines Werft-Sprechers fertig.', 'Werft-Sprecher'],
    ['Aus Sicht eines Pflegers ist das schön.', 'Pfleger'],
  ],
  'what only looks like somebody is none': [
    ['Frost und Regen müssen sich nicht ausschließen.'],
    ['Ob sich das lohnt, steht auf einem anderen Blatt.'],
    ['Der Mann wurde festgenommen, andere Zeugen berichten, dass er floh.', 'andere Zeugen'],
    ['In einem Gespräch mit dem Bau–Ausschuss schloss Jan Ohm am Montag eine Sperre nicht aus.', 'Jan Ohm'],
    ['Die Welt am Sonntag hatte berichtet, dass es Streit gebe.', 'Welt am Sonntag'],
    ['Laut Bild am Sonntag gibt es Streit.', 'Bild am Sonntag'],
    ['Jan Ohm am Sonntag in einem Gespräch mit der Agentur Nordlicht: „Wir gehen.“', 'Jan Ohm'],
    [
      'Lena Vogt, die schon seit der Gründung des Balletts ein Amt innehat, will erst jetzt davon gehört haben: „Nein, so nicht.“',
      'Lena Vogt',
    ],
  ],
};
