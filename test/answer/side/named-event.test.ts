import { type SideExample, trySides } from './side-of.ts';

/** What only has the asked event in it, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'denies something of an event that is there': [
    ['Wird in Solvik gestreikt?', 'Die Fährleute von Solvik beteiligen sich nicht am Streik.', null],
    ['Wird in Solvik gestreikt?', 'Die Fährleute in Solvik unterstützen den Streik nicht.', null],
    ['Wurde die Halle in Solvik gebaut?', 'Den Bau der Halle in Solvik finanziert die Stadt nicht.', null],
    ['Wird die Werft verkauft?', 'Von dem Verkauf der Werft profitieren die Arbeiter nicht.', null],
    ['Bekommt Solvik unsere Daten?', 'Die Gäste erfahren von dem Datenaustausch mit Solvik nichts.', null],
    ['Wird in Solvik gebaut?', 'Am Bau in Solvik nimmt die Firma nicht teil.', null],
    ['Wird die Brücke gesperrt?', 'Die Sperrung der Brücke ärgert die Wirte nicht.', null],
    ['Wird in Solvik gestreikt?', 'In Solvik wird nicht gestreikt.', 'verneint'],
    ['Wird in Solvik gestreikt?', 'Einen Streik in Solvik gibt es nicht.', 'verneint'],
    ['Wird in Solvik gestreikt?', 'Ein Streik in Solvik ist nicht geplant.', 'verneint'],
    ['Wird die Werft verkauft?', 'Ein Verkauf der Werft kommt nicht in Frage.', 'verneint'],
  ],
  'does not confirm another suspicion than the asked one': [
    [
      'Ist das Fieber auf Menschen übertragbar?',
      'Tests haben den Verdacht nicht bestätigt, dass die Wirtin an dem Fieber gestorben ist.',
      null,
    ],
    [
      'Kann man sich beim Essen mit dem Fieber anstecken?',
      'Der Verdacht, die Wirtin sei an dem Fieber gestorben, bestätigte sich nicht.',
      null,
    ],
    [
      'Ist Eva Tilsen zurückgetreten?',
      'Der Verdacht, dass Eva Tilsen Geld genommen hat, bestätigte sich nicht.',
      null,
    ],
    ['Wurde die Fähre verkauft?', 'Die Vermutung, die Fähre sei gesunken, hat sich nicht bestätigt.', null],
    [
      'Ist die Wirtin an dem Fieber gestorben?',
      'Tests haben den Verdacht nicht bestätigt, dass die Wirtin an dem Fieber gestorben ist.',
      'verneint',
    ],
    ['Hat Udo Kranich betrogen?', 'Die Vorwürfe gegen Udo Kranich haben sich nicht bestätigt.', 'verneint'],
    [
      'Ist die Fähre gesunken?',
      'Die Vermutung, die Fähre sei gesunken, hat sich nicht bestätigt.',
      'verneint',
    ],
  ],
  'leaves open what nobody asks for': [
    [
      'Bleibt die Fähre in Solvik?',
      'Es gebe keine Erkenntnisse, dass Gäste auf der Fähre verletzt worden sind.',
      null,
    ],
    ['Wird die Werft verkauft?', 'Das Wetter war gut. Die Meldung wollte niemand bestätigen.', null],
    [
      'Wird die Werft verkauft?',
      'Die Werft wird verkauft, schreibt der Bote. Das wollte die Stadt nicht bestätigen.',
      'offen',
    ],
    [
      'Wurden auf der Fähre Gäste verletzt?',
      'Es gebe keine Erkenntnisse, dass Gäste auf der Fähre verletzt worden sind.',
      'offen',
    ],
  ],
  'tells of some of the kind, where it is asked about one': [
    ['Ist der Abt zurückgetreten?', 'In tausend Jahren waren nur zwei Äbte zurückgetreten.', null],
    ['Ist der Wirt gestorben?', 'Drei Wirte sind gestorben.', null],
    ['Wurde die Brücke gesperrt?', 'Zwei Brücken wurden gesperrt.', null],
    ['Wurde der Fahrer verletzt?', 'Vier Fahrer wurden verletzt.', null],
    ['Wurde der Fahrer verletzt?', 'Beide Fahrer wurden verletzt.', 'bejaht'],
    ['Wurde der Fahrer verletzt?', 'Die beiden Fahrer wurden verletzt.', 'bejaht'],
    ['Wurden Fahrer verletzt?', 'Vier Fahrer wurden verletzt.', 'bejaht'],
    ['Wurde die Brücke gesperrt?', 'Die Brücke wurde gesperrt.', 'bejaht'],
  ],
  'tells what is to be beside an event that may be still to come': [
    [
      'Hat Solvik den Vertrag gekündigt?',
      'Nach der Kündigung des Vertrags soll Solvik eine Fähre kaufen.',
      null,
    ],
    [
      'Ist der Wirt zurückgetreten?',
      'Die Feier könne zehn Tage nach dem Rücktritt des Wirts beginnen.',
      null,
    ],
    [
      'Wird die Maut abgeschafft?',
      'Die Wirte kündigten Proteste gegen die zu erwartende Einführung der Maut an.',
      null,
    ],
    [
      'Hat der Rat die Werft verkauft?',
      'Die Voraussetzungen für den Verkauf der Werft durch den Rat sind gegeben.',
      null,
    ],
    ['Ist der Wirt zurückgetreten?', 'Mit einem baldigen Rücktritt des Wirts wurde gerechnet.', 'geplant'],
    ['Ist der Wirt zurückgetreten?', 'Nach dem Rücktritt des Wirts kamen viele Gäste.', 'bejaht'],
    ['Ist der Wirt zurückgetreten?', 'Die Feier begann zehn Tage nach dem Rücktritt des Wirts.', 'bejaht'],
  ],
  'denies another thing about the asked event': [
    [
      'Wird die Werft übernommen?',
      'Kranich sieht keine Aussicht für eine Abwehr der Übernahme der Werft.',
      null,
    ],
    ['Wird die Werft verkauft?', 'Es gibt keinen Zeugen für den Verkauf der Werft.', null],
    ['Wurde die Halle gebaut?', 'Es gibt kein Foto von dem Bau der Halle.', null],
    ['Wird die Brücke gesperrt?', 'Für die Sperrung der Brücke gibt es kein Schild.', null],
    ['Wird die Werft verkauft?', 'Es gibt keinen Plan für einen Verkauf der Werft.', 'verneint'],
    ['Wird die Werft verkauft?', 'Es gibt keinen Verkauf der Werft.', 'verneint'],
  ],
  'tells what was, where it is asked what is': [
    ['Sitzt Udo Kranich in Haft?', 'Zuvor saß Udo Kranich in Haft.', null],
    ['Sitzt Udo Kranich in Haft?', 'Damals saß Udo Kranich in Haft, sagte Tilsen.', null],
    ['Ist die Brücke gesperrt?', 'Die Brücke war damals gesperrt.', null],
    ['Sitzt Udo Kranich in Haft?', 'Udo Kranich sitzt in Haft.', 'bejaht'],
    ['Ist die Brücke gesperrt?', 'Die Brücke ist gesperrt.', 'bejaht'],
  ],
  'tells what somebody wanted': [
    ['Ist Udo Kranich beerdigt?', 'Kranich habe in Solvik beerdigt werden wollen.', null],
    ['Hat Hellbach die Werft verkauft?', 'Hellbach hat die Werft verkaufen wollen.', null],
    ['Hat Hellbach die Werft verkauft?', 'Hellbach hatte die Werft immer verkaufen wollen.', null],
    ['Ist Udo Kranich beerdigt?', 'Kranich ist in Solvik beerdigt worden.', 'bejaht'],
  ],
  'tells the contrary by the way': [
    ['Steigt die Maut?', 'Die Kosten ergeben sich aus der stark gesunkenen Maut.', null],
    ['Ist die Brücke offen?', 'Am Rand der gesperrten Brücke steht ein Wirt.', null],
    ['Steigt die Maut?', 'Die Maut sinkt, sagte Eva Tilsen.', 'verneint'],
  ],
  'denies behind a colon what would be the contrary': [
    [
      'Steigt die Maut?',
      'Das Amt rechnet nicht mit einer Besserung: Die Maut werde im kommenden Jahr nicht sinken.',
      null,
    ],
    ['Steigt die Maut?', 'Das Amt rechnet nicht mit einer Besserung: Die Maut werde steigen.', 'geplant'],
  ],
  'tells of one group, where it is asked about another': [
    [
      'Stellt die Lindenpartei einen Kandidaten auf?',
      'Ob die Ulmenpartei einen Kandidaten aufstellt, ist offen.',
      null,
    ],
    [
      'Stellt die Lindenpartei einen Kandidaten auf?',
      'Ob die Lindenpartei einen Kandidaten aufstellt, ist offen.',
      'offen',
    ],
  ],
};

trySides(EXAMPLES);
