/** A text, and who speaks in it, in the order of the statements; "niemand" where the text does not say. */
type Example = readonly [text: string, ...speakers: string[]];

/** Who tells something, and who is only told of, by kind: each kind has its variants, all of them invented. */
export const WHO_TELLS_KINDS: Readonly<Record<string, readonly Example[]>> = {
  'how something went, told by those who saw it and not by whoever did it': [
    ['Vor Gericht hatten Augenzeugen berichtet, wie Brenner die Wirtin auf dem Hof schlug.', 'Augenzeugen'],
    ['Die Nachbarin erzählte, wie Ohm die Tür aufbrach.', 'Nachbarin'],
    ['Im Prozess schilderte eine Zeugin, wie der Angeklagte das Feuer legte.', 'Zeugin'],
    ['Jan Ohm beschreibt, wie Vogt den Verein kaufte.', 'Jan Ohm'],
    ['Die Fahrer berichteten, wie sehr ihnen die Hitze zusetzt.', 'Fahrer'],
    ['Eva Lamm erklärte, wie lange der Rat den Plan verschwieg.', 'Eva Lamm'],
    ['Der Wirt kann nicht sagen, wie viele Gäste den Hafen verließen.'],
    ['Die Werft zeigt, wie schlecht sie den Hafen führt.'],
    ['Der Rat kündigte Hilfe an, wie Ohm sagte.', 'Ohm'],
    ['Der Rat lehnt den Plan ab, wie das Amt mitteilte.', 'Amt'],
    ['Der Plan ist fertig, wie der Rat der Zeitung sagte.', 'Rat'],
  ],
  'whoever is cited, though no dictionary has the name': [
    ['Ein Fernsehsender zitierte Brenkovic mit den Worten: „Wenn ich störe, gehe ich.“', 'Brenkovic'],
    ['Die Zeitung zitiert Tarnovsky mit dem Satz: „Wir bleiben.“', 'Tarnovsky'],
    ['Das Blatt zitierte Jan Brenkovic mit den Worten: „Wir bleiben.“', 'Jan Brenkovic'],
    ['Am Montag zitierte der Sender auch Brenkovic mit den Worten: „Wir bleiben.“', 'Brenkovic'],
    ['Die Agentur zitierte ihn mit den Worten: „Wir bleiben.“', 'niemand'],
    ['Der Sender zitiert die Ministerin mit den Worten: „Wir bleiben.“', 'Ministerin'],
    ['Brenkovic zitierte ein altes Lied: „Wir bleiben.“', 'Brenkovic'],
    ['Am Abend zitierte der Nordfunk Minister Skrobek mit den Worten: „Wir bleiben.“', 'Skrobek (Minister)'],
  ],
  'a name with an office before a colon': [
    [
      'Erkki Brusk, Präsident des Rats der Nordischen Union: „Das Gesetz ist falsch.“',
      'Erkki Brusk (Präsident des Rats der Nordischen Union)',
    ],
    [
      'Jan Ohm, Leiter des Amtes für Fischerei: „Das Gesetz ist falsch.“',
      'Jan Ohm (Leiter des Amtes für Fischerei)',
    ],
    ['Eva Lamm, Sprecherin der Werft: „Das Dock ist voll.“', 'Eva Lamm (Sprecherin der Werft)'],
    ['Max Vogt, Chef der Gewerkschaft: „Das Dock ist voll.“', 'Max Vogt (Chef der Gewerkschaft)'],
    ['Ein Beamter der Hafenpolizei: „Das Dock ist voll.“', 'Beamter der Hafenpolizei'],
    ['Lena Vogt vom Bund der Fischer: „Das Dock ist voll.“', 'Lena Vogt'],
    ['Die Hafenpolizei wörtlich: „Das Dock ist voll.“', 'Hafenpolizei'],
    ['Zitat von Jan Ohm: „Das Dock ist voll.“', 'Jan Ohm'],
  ],
  'what somebody turns down, judges or asks is not what they say': [
    ['Die Werft will das Dock verkaufen. Das lehnt die Gewerkschaft ab.'],
    ['Die Werft will das Dock verkaufen. Das bestritt Jan Ohm.'],
    ['Die Werft will das Dock verkaufen. Das hatten die Eigner stets zurückgewiesen.'],
    ['Die Werft will das Dock verkaufen. Das kritisierte der Rat.'],
    ['Die Werft will das Dock verkaufen. Das müssen die Eigner bis Mai mitteilen.'],
    ['Die Werft will das Dock verkaufen. Das teilte der Rat nicht mit.'],
    ['Was kostet das Dock? Das fragen sich viele Leser.'],
    ['Die Werft will das Dock verkaufen. Das teilte der Rat mit.', 'Rat'],
    ['Die Werft will das Dock verkaufen. Das bestätigte Jan Ohm.', 'Jan Ohm'],
    ['Die Werft soll das Dock verkaufen. Das fordert der Rat.', 'Rat'],
  ],
};
