/** A text, and who speaks in it, in the order of the statements; "niemand" where the text does not say. */
type Example = readonly [text: string, ...speakers: string[]];

/** Who speaks, by kind: each kind has its variants, all of them invented. */
export const SPEAKER_KINDS: Readonly<Record<string, readonly Example[]>> = {
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
    ['Der Sprecher des Ministers, Max Vogt, sagte, der Termin stehe.', 'Max Vogt (Sprecher des Ministers)'],
    ['Der Minister traf den Landrat, Anna Weber sagte, sie sei zufrieden.', 'Anna Weber'],
  ],
};
