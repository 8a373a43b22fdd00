/** A text, and who speaks in it, in the order of the statements; "niemand" where the text does not say. */
type Example = readonly [text: string, ...speakers: string[]];

/** Who speaks where a name came out broken or a noun beside the speaker was taken for one, by kind; all people are invented. */
export const BROKEN_SPEAKER_KINDS: Readonly<Record<string, readonly Example[]>> = {
  'a body with a place is named in the nominative': [
    [
      'Das Urteil des Landgerichts Nordheim fiel am Montag. Das Gericht sagte, er sei frei.',
      'Landgericht Nordheim',
    ],
    ['Im Saal des Landgerichts Seedorf war es voll. Das Gericht sagte, es eile.', 'Landgericht Seedorf'],
    ['Der Leiter des Bauamts Nordheim ging. Das Amt teilte mit, es suche.', 'Bauamt Nordheim'],
    ['Die Akten des Finanzamts Seedorf sind weg. Das Amt teilte mit, es suche.', 'Finanzamt Seedorf'],
    ['Vor dem Landgericht Nordheim wurde es laut. Das Gericht sagte, er sei frei.', 'Landgericht Nordheim'],
    [
      'Die Räume des Schauspielhauses Nordheim sind alt. Das Schauspielhaus teilte mit, es baue um.',
      'Schauspielhaus Nordheim',
    ],
    [
      'Die Richter des Amtsgerichts Moorburg gingen. Das Gericht teilte mit, es suche.',
      'Amtsgericht Moorburg',
    ],
    [
      'Der Hof des Gesundheitsamts Ostertal ist zu. Das Amt teilte mit, es baue um.',
      'Gesundheitsamt Ostertal',
    ],
  ],
  'nobody is the subject, and the noun beside it the object': [
    ['Denn leichtfertig absagen will die Feier offenbar niemand.'],
    ['Das Amt kritisiert kaum einer.'],
    ['Die Partei lobt kaum jemand.'],
    ['Die Firma kritisiert niemand.'],
    ['Die Gewerkschaft lehnt keiner ab.'],
    ['Das Ministerium lobte am Ende kaum einer.'],
    ['Kaum einer kritisiert die Werft.'],
    ['Das Amt kritisiert kaum, was fehlt.', 'Amt'],
  ],
  'what hangs on what is reported is told by whoever spoke before': [
    [
      'Der Lärm mache krank, erklärt Lena Vogt. Als bekannt geworden sei, dass nun selbst die Schüler ihre Münder bedeckt halten müssten, sei der Ärger groß gewesen.',
      'Lena Vogt',
    ],
    [
      'Es sei eng, sagte Jan Ohm. Als klar geworden sei, dass die Mieter gehen müssten, sei es laut geworden.',
      'Jan Ohm',
      'niemand',
    ],
    [
      'Es eile, sagte Eva Lind. Weil absehbar sei, dass die Fischer nicht fahren dürften, sei der Hafen leer.',
      'Eva Lind',
    ],
    [
      'Es fehle Geld, klagte Max Lind. Da nun feststehe, dass die Gäste absagen müssten, sei die Lage ernst.',
      'Max Lind',
    ],
    [
      'Es sei spät, sagte Ada Brede. Nachdem entschieden worden sei, dass die Wirte sparen müssten, sei die Wut gewachsen.',
      'Ada Brede',
    ],
    [
      'Es sei schön, sagte Jan Ohm. Als sich gezeigt habe, dass die Kinder schwimmen könnten, sei die Freude groß gewesen.',
      'Jan Ohm',
    ],
    [
      'Der Rat irre, sagte Eva Lamm. Obwohl bekannt sei, dass die Lehrer Masken tragen müssten, sei nichts geschehen.',
      'Eva Lamm',
    ],
    ['Jan Ohm nannte Zahlen, die gestiegen seien.', 'Jan Ohm'],
  ],
  'a medium that quotes from words of somebody only passes them on': [
    ['Die Stadt habe verloren, zitiert „Nordpost“ aus ihrer jüngsten Stellungnahme.', 'niemand'],
    ['Der Rat habe aufgegeben, zitierte das Nordblatt aus seiner Erklärung.', 'niemand'],
    ['Der Deich sei alt, zitiert die Zeitung aus dem Gutachten.', 'niemand'],
    ['„Wir gehen nicht“, zitiert die Nordpost aus dem Brief.', 'niemand'],
    ['Es fehle Geld, zitiert der Sender aus der Rede.', 'niemand'],
    ['„Es reicht“, zitierte die Agentur aus einem Schreiben.', 'niemand'],
    ['Man habe sich geirrt, zitiert das Blatt aus der Mitteilung.', 'niemand'],
    ['Das Nordblatt zitierte Jan Ohm mit den Worten: „Wir gehen.“', 'Jan Ohm'],
  ],
  'a spokesman is of the body he was named with, and of no thing that is told of': [
    [
      'Einem Nord-Sprecher zufolge wirkt das Mittel. Morbivir habe gewirkt. Hundert würden behandelt, so der Sprecher.',
      'Nord-Sprecher',
    ],
    ['Ein Werft-Sprecher kam. Das Dock ist voll. Es eile, sagte der Sprecher.', 'Werft-Sprecher'],
    ['Eine Amts-Sprecherin wartete. Es eile, so die Sprecherin.', 'Amts-Sprecherin'],
    ['Laut einer Bahn-Sprecherin eilt es. „Es reicht“, sagte die Sprecherin.', 'Bahn-Sprecherin'],
    ['Ein NAP-Sprecher zögerte. „Wir gehen“, sagte der Sprecher.', 'NAP-Sprecher'],
    ['Eine Sprecherin der Werft kam. „Wir gehen“, sagte die Sprecherin.', 'Sprecherin der Werft'],
    [
      'Das Mittel sei knapp, sagte Jan Ohm. Morbivir habe gewirkt. Es fehle, so ein Sprecher.',
      'Jan Ohm',
      'Sprecher',
    ],
    ['Die Werft-Sprecher kamen. „Wir gehen“, sagte der Sprecher.', 'Sprecher'],
  ],
};
