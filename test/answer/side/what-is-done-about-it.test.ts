import { type SideExample, trySides } from './side-of.ts';

/** Sentences in which somebody deals with what is asked, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'only brings it up': [
    ['Wird die Maut gesenkt?', 'Udo Kranich brachte eine Senkung der Maut ins Spiel.', null],
    ['Wird das Bad geschlossen?', 'Eva Tilsen hat eine Schließung des Bades ins Gespräch gebracht.', null],
    ['Steigt die Maut?', 'Udo Kranich brachte einen Anstieg der Maut in die Diskussion.', null],
    ['Wird die Fähre verkauft?', 'Auch ein Verkauf der Fähre wurde ins Spiel gebracht.', null],
    ['Soll die Maut gesenkt werden?', 'Udo Kranich brachte eine Senkung der Maut ins Spiel.', 'bejaht'],
  ],
  'says how something is for it': [
    ['Ist die Maut sinnvoll?', 'Für die Maut sind die Straßen nicht breit genug, sagte Eva Tilsen.', null],
    ['Ist die Fähre nötig?', 'Für die Fähre ist der Hafen nicht tief genug, sagte Udo Kranich.', null],
    ['Ist die Maut gerechtfertigt?', 'Die Straße ist für die Maut geeignet, sagte Eva Tilsen.', null],
    ['Soll die Fähre fahren?', 'Für die Fähre ist der Hafen bereit, sagte Udo Kranich.', null],
    ['Ist die Maut sinnvoll?', 'Eva Tilsen ist für die Maut.', 'bejaht'],
    ['Ist die Maut sinnvoll?', 'Eva Tilsen ist gegen die Maut.', 'verneint'],
    ['Ist die Maut sinnvoll?', 'Die Wirte sind nicht für die Maut, sagte Udo Kranich.', 'verneint'],
  ],
  'wants something else for those who take part': [
    ['Müssen Mieter den Strom zahlen?', 'Eva Tilsen fordert einen Schutz für arme Mieter.', null],
    ['Müssen Fahrer die Maut zahlen?', 'Udo Kranich fordert mehr Parkplätze für Fahrer.', null],
    ['Sollen Wirte Masken kaufen?', 'Der Verband lobt die Hilfe für Wirte.', null],
    ['Dürfen Kinder den Turm besteigen?', 'Eva Tilsen lehnt Kürzungen für Kinder ab.', null],
    ['Sollen Lehrer Tests bezahlen?', 'Udo Kranich lehnt eine Prämie für Lehrer ab.', null],
    ['Sollen Lehrer Tests bezahlen?', 'Eva Tilsen fordert, dass Lehrer Tests bezahlen.', 'bejaht'],
  ],
  'protects from it': [
    ['Darf die Werft kündigen?', 'Eva Tilsen fordert einen Schutz vor Kündigungen.', null],
    [
      'Soll das Bad geschlossen werden?',
      'Udo Kranich fordert Schutz vor der Schließung des Bades.',
      'verneint',
    ],
    [
      'Darf der Wald gerodet werden?',
      'Der Verband verlangt einen Schutz vor einer Rodung des Waldes.',
      'verneint',
    ],
    ['Soll die Werft kündigen?', 'Tilsen will die Leute vor einer Kündigung schützen.', null],
    [
      'Soll die Werft kündigen?',
      'Es ist falsch, die Leute nicht vor Kündigungen zu schützen, sagte Eva Tilsen.',
      null,
    ],
    ['Soll die Werft kündigen?', 'Eva Tilsen fordert Kündigungen.', 'bejaht'],
  ],
  'cannot do it, where it is asked whether somebody has to': [
    [
      'Müssen Mieter den Strom zahlen?',
      'Viele Mieter können den Strom nicht mehr zahlen, sagte Eva Tilsen.',
      null,
    ],
    ['Muss Kranich die Halle räumen?', 'Kranich konnte die Halle nicht räumen.', null],
    ['Müssen Fahrer die Maut zahlen?', 'Fahrer, die keine Maut zahlen können, bekommen Hilfe.', null],
    ['Soll Tilsen das Bad leiten?', 'Tilsen kann das Bad nicht leiten, sie ist krank.', null],
    ['Müssen Wirte Tests kaufen?', 'Die Wirte können keine Tests kaufen, sagte Udo Kranich.', null],
    [
      'Müssen Mieter den Strom zahlen?',
      'Die Mieter müssen den Strom nicht zahlen, sagte Eva Tilsen.',
      'verneint',
    ],
    ['Müssen Mieter den Strom zahlen?', 'Die Mieter müssen den Strom zahlen, sagte Eva Tilsen.', 'bejaht'],
  ],
  'tells it of some and not of others': [
    ['Tragen Gäste Helme?', 'Einige Gäste tragen Helme, andere nicht, sagte Eva Tilsen.', null],
    ['Tragen Gäste Helme?', 'Die Gäste sind da. Manche trügen Helme, andere nicht, sagte Eva Tilsen.', null],
    ['Zahlen Fahrer Maut?', 'Die einen Fahrer zahlen Maut, die anderen nicht.', null],
    ['Öffnen die Bäder?', 'Manche Bäder öffnen, manche nicht.', null],
    ['Fahren die Fähren?', 'Einige Fähren fahren, viele nicht.', null],
    ['Tragen Gäste Helme?', 'Die Gäste tragen Helme nicht, sagte Eva Tilsen.', 'verneint'],
    ['Öffnen die Bäder?', 'Die Bäder öffnen nicht, sagte Udo Kranich.', 'verneint'],
  ],
  'takes back what was planned': [
    ['Öffnen die Bäder?', 'Kranich hatte die Öffnung der Bäder angekündigt und dann abgesagt.', 'verneint'],
    [
      'Wird die Fähre verkauft?',
      'Tilsen hat den Verkauf der Fähre geplant und wieder abgeblasen.',
      'verneint',
    ],
    [
      'Wird die Halle gebaut?',
      'Der Rat hatte den Bau der Halle beschlossen, dann aber gestoppt.',
      'verneint',
    ],
    ['Wird die Halle gebaut?', 'Der Bau der Halle wurde erst versprochen und dann gestrichen.', 'verneint'],
    ['Öffnen die Bäder?', 'Kranich hatte die Öffnung der Bäder geplant und dann angekündigt.', 'geplant'],
  ],
};

trySides(EXAMPLES);
