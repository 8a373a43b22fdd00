import { type SideExample, trySides } from './side-of.ts';

/** What holds no more, or holds again, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells how somebody leaves what the question asks for': [
    ['Ist Vogt noch Trainer bei Tannrode?', 'Tannrode hat sich von Trainer Max Vogt getrennt.', null],
    ['Ist Vogt noch Trainer bei Tannrode?', 'Tannrode entließ Trainer Max Vogt.', null],
    ['Ist Vogt Trainer bei Tannrode?', 'Trainer Max Vogt von Tannrode wurde beurlaubt.', null],
    ['Ist Eva Tilsen Ministerin?', 'Ministerin Eva Tilsen ist zurückgetreten.', null],
    ['Ist Eva Tilsen Ministerin?', 'Der Kanzler hat Ministerin Eva Tilsen entlassen.', null],
    ['Ist Vogt Trainer bei Tannrode?', 'Trainer Max Vogt lobte die Spieler von Tannrode.', 'bejaht'],
    ['Ist Eva Tilsen Ministerin?', 'Ministerin Eva Tilsen trat nicht zurück.', 'bejaht'],
    ['Ist Eva Tilsen Ministerin?', 'Ministerin Eva Tilsen eröffnete die Messe.', 'bejaht'],
  ],
  'tells the contrary from before, where it is asked what is so again': [
    ['Ist die Brücke wieder offen?', 'Die Brücke war anderthalb Stunden geschlossen.', null],
    ['Ist die Brücke wieder geöffnet?', 'Die Brücke wurde gesperrt.', null],
    ['Fährt die Fähre wieder?', 'Die Fähre wurde am Montag eingestellt.', null],
    ['Ist die Brücke wieder geöffnet?', 'Die Brücke ist wieder geöffnet.', 'bejaht'],
    ['Ist die Brücke geöffnet?', 'Die Brücke wurde gesperrt.', 'verneint'],
    ['Ist die Brücke wieder geöffnet?', 'Die Brücke bleibt gesperrt.', 'verneint'],
  ],
  'tells of the event that is only named beside what is asked': [
    ['Gab es bei dem Absturz Überlebende?', 'Alle Gäste waren bei dem Absturz umgekommen.', null],
    ['Gab es bei dem Absturz Überlebende?', 'Nach dem Absturz kam die Feuerwehr.', null],
    ['Gibt es nach dem Unfall Staus?', 'Bei dem Unfall starb ein Wirt.', null],
    ['Gab es bei dem Absturz Überlebende?', 'Bei dem Absturz gab es keine Überlebenden.', 'verneint'],
    ['Gab es bei dem Brand in Solvik Tote?', 'Bei dem Brand in Solvik gab es zwei Tote.', 'bejaht'],
    ['Gab es bei dem Brand in Solvik Tote?', 'Bei dem Brand in Solvik ist ein Wirt gestorben.', 'bejaht'],
    [
      'Gab es bei dem Brand in Solvik Verletzte?',
      'Bei dem Brand in Solvik wurde niemand verletzt.',
      'verneint',
    ],
  ],
  'does not know the cause': [
    ['Gab es bei dem Absturz Verletzte?', 'Die Absturzursache ist noch unklar.', null],
    ['Wurde bei dem Brand jemand verletzt?', 'Die Brandursache ist unklar.', null],
    ['Ist die Fähre gesunken?', 'Die Unglücksursache steht noch nicht fest.', null],
  ],
  'tells it of the place named before': [
    [
      'Sind in Solvik Gäste gestorben?',
      'In Solvik sind Gäste erkrankt. Das Fieber erreichte auch Tannrode. Auch dort starben Gäste.',
      null,
    ],
    [
      'Wurde in Solvik gestreikt?',
      'In Solvik ruhte die Arbeit. Danach kam Tannrode an die Reihe. Dort wurde gestreikt.',
      null,
    ],
    ['Sind in Solvik Gäste gestorben?', 'Das Fieber erreichte auch Solvik. Dort starben Gäste.', 'bejaht'],
  ],
  'has no word on it yet': [
    [
      'Gab es in der Fähre Verletzte?',
      'Über Verletzte in der Fähre konnte das Amt noch keine Angaben machen.',
      'offen',
    ],
    ['Wurde die Werft verkauft?', 'Zum Verkauf der Werft machte das Amt keine Angaben.', 'offen'],
    ['Wurde das Feuer gelöscht?', 'Ob das Feuer Folge eines Unfalls ist, klärt das Amt.', null],
    ['Wird die Werft verkauft?', 'Ob die Werft ein Denkmal ist, ist unklar.', null],
  ],
  'denies only how much it is so': [
    ['Hat Eva Tilsen den Preis bekommen?', 'Eva Tilsen freut sich: Der Preis kommt nicht zu früh.', null],
    ['Kommt die Maut?', 'Die Maut kommt nicht zu früh, sagte Eva Tilsen.', 'bejaht'],
  ],
  'rejects what somebody is blamed for, where it is asked whether it is well': [
    [
      'War die Wahl in Solvik fair?',
      'Eine Wahl soll fair sein. Beobachter seien verhaftet worden, sagt Tilsen. Der Rat wies die Vorwürfe zurück.',
      null,
    ],
    [
      'Ist die Fähre sicher?',
      'Eine Fähre muss sicher sein. Das Amt habe nichts geprüft, sagt Tilsen. Das Amt wies die Vorwürfe zurück.',
      null,
    ],
    ['Ist Eva Tilsen schuldig?', 'Eva Tilsen bestritt, schuldig zu sein.', 'verneint'],
    ['Hat Udo Kranich betrogen?', 'Kranich soll betrogen haben. Er wies die Vorwürfe zurück.', 'verneint'],
  ],
  'tells what is asked beside its contrary': [
    [
      'Wurde das Verfahren eingestellt?',
      'Das Amt leitete ein Verfahren ein, das jedoch eingestellt wurde.',
      'bejaht',
    ],
    ['Wurde das Verfahren eingestellt?', 'Das Amt leitete ein Verfahren ein.', 'verneint'],
    ['Wurde das Verfahren eingestellt?', 'Das Verfahren wurde eingestellt.', 'bejaht'],
  ],
  'calls somebody by a name, where it is asked how they are': [
    ['Ist Nordwerk Reisen sicher?', 'Damit ist Nordwerk Reisen die sechste Firma in Solvik.', null],
    ['Ist Nordwerk Reisen teuer?', 'Solvik hat der Firma Nordwerk Reisen einen Auftrag erteilt.', null],
    ['Ist Nordwerk eine Firma?', 'Damit ist Nordwerk die sechste Firma in Solvik.', 'bejaht'],
  ],
};

trySides(EXAMPLES);
