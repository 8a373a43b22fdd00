import { type SideExample, trySides } from './side-of.ts';

/** Sentences that deny something near what is asked, and not it, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'denies what somebody does who is it besides': [
    [
      'Gilt die Fähre als wichtige Anlage?',
      'Die Fähre komme den Pflichten als Betreiberin einer wichtigen Anlage nicht nach, sagte Udo Kranich.',
      null,
    ],
    [
      'Gilt die Werft als wichtiger Betrieb?',
      'Die Werft erfüllt ihre Aufgaben als wichtiger Betrieb nicht, sagte Eva Tilsen.',
      null,
    ],
    [
      'Gilt Hellbach als sicheres Dorf?',
      'Hellbach wird seinem Ruf als sicheres Dorf nicht gerecht, sagte Udo Kranich.',
      null,
    ],
    ['Ist die Halle ein Denkmal?', 'Die Halle wird in ihrer Rolle als Denkmal nicht ernst genommen.', null],
    [
      'Ist das Bad eine Notunterkunft?',
      'Das Bad hat als Notunterkunft keinen einzigen Gast aufgenommen, sagte Udo Kranich.',
      null,
    ],
    ['Gilt das Bad als Wahllokal?', 'Als Wahllokal ist das Bad nicht barrierefrei, sagte Udo Kranich.', null],
    [
      'Gilt der Turm als gefährdeter Bau?',
      'Der Turm wurde trotz seiner Stellung als gefährdeter Bau nicht gesichert.',
      null,
    ],
    [
      'Gilt die Lindenpartei als Regierungspartei?',
      'Die Lindenpartei habe ihre Pflicht als Regierungspartei nicht getan, sagte Eva Tilsen.',
      null,
    ],
    ['Gilt die Halle als Denkmal?', 'Die Halle gilt nicht als Denkmal.', 'verneint'],
    [
      'Gilt die Halle als Denkmal?',
      'Die Halle wurde nicht als Denkmal anerkannt, sagte Udo Kranich.',
      'verneint',
    ],
    [
      'Wird die Halle als Lager genutzt?',
      'Die Halle wird nicht als Lager genutzt, sagte Udo Kranich.',
      'verneint',
    ],
  ],
  'tells that nobody else does so as much': [
    ['Darf man in Solvik baden?', 'Keine Stadt lässt Baden mit so wenig Auflagen zu wie Solvik.', null],
    ['Darf man in Solvik angeln?', 'In keiner Stadt ist Angeln so leicht erlaubt wie in Solvik.', null],
    ['Fährt in Solvik eine Fähre?', 'Nirgends fährt eine Fähre so oft wie in Solvik.', null],
    [
      'Darf man in Solvik Ski fahren?',
      'Die Stadt freut sich: Kein anderer Ort erlaubt Skifahren derzeit mit so wenigen Regeln wie Solvik.',
      null,
    ],
    [
      'Dürfen Wirte in Hellbach öffnen?',
      'Kein Ort erlaubt die Öffnung der Wirtschaften so früh wie Hellbach, sagte Udo Kranich.',
      null,
    ],
    [
      'Wird in Hellbach geimpft?',
      'Nirgendwo wird so schnell geimpft wie in Hellbach, sagte Eva Tilsen.',
      null,
    ],
    [
      'Streiken die Fahrer in Solvik?',
      'Niemand streikt so lange wie die Fahrer in Solvik, sagte Eva Tilsen.',
      null,
    ],
    ['Baut die Werft Boote?', 'Keine Firma baut mehr Boote als die Werft.', null],
    ['Streiken die Fahrer?', 'Die Fahrer streiken nicht, wie Eva Tilsen sagte.', 'verneint'],
    ['Wird in Hellbach geimpft?', 'In Hellbach wird nicht geimpft, wie in Solvik auch.', 'verneint'],
  ],
  'denies another quality of it': [
    [
      'Ist die Pest gefährlicher als die Grippe?',
      'Die Maskenpflicht wegen der Pest hält er für nicht rechtens, Impfen für zu gefährlich.',
      null,
    ],
    [
      'Ist die Maut gerechter als die Steuer?',
      'Die Steuer hält Kranich für nicht zumutbar, die Maut für gerecht.',
      null,
    ],
    [
      'Ist die Fähre sicherer als der Bus?',
      'Den Bus hält Kranich für nicht teuer, die Fähre für sicher.',
      null,
    ],
    [
      'Ist das Bad gefährlich?',
      'Die Regeln des Bades hält Tilsen für nicht nötig, das Klettern für zu gefährlich.',
      null,
    ],
    ['Ist der Tee giftig?', 'Tilsen nennt die Warnung vor dem Tee nicht ernst, den Honig aber giftig.', null],
    [
      'Ist die Brücke gefährlich?',
      'Die Sperrung der Brücke nennt Kranich nicht nötig, das Baden dort gefährlich.',
      null,
    ],
    ['Ist die Brücke gefährlich?', 'Die Brücke ist nicht gefährlich, sagte Eva Tilsen.', 'verneint'],
    [
      'Ist die Fähre sicherer als der Bus?',
      'Die Fähre ist nicht sicherer als der Bus, sagte Udo Kranich.',
      'verneint',
    ],
  ],
  'denies that somebody learns of it, or has a part in it': [
    [
      'Bekommt Hellbach die Daten?',
      'Die Kunden sollen nie von der Weitergabe der Daten erfahren, sagte Eva Tilsen.',
      null,
    ],
    ['Bekommen die Wirte unsere Daten?', 'Die Gäste sollen niemals von der Datenweitergabe erfahren.', null],
    [
      'Hat Kranich das Geld überwiesen?',
      'Der Rat wurde nicht über die Überweisung des Geldes informiert.',
      null,
    ],
    ['Wird der Wald gerodet?', 'Über die Rodung des Waldes wurde der Rat nicht informiert.', null],
    ['Wurde die Halle verkauft?', 'Den Wirten wurde der Verkauf der Halle nicht mitgeteilt.', null],
    [
      'Wird das Bad saniert?',
      'An der Sanierung des Bades verdient die Werft nichts, sagte Udo Kranich.',
      null,
    ],
    [
      'Hat Tilsen die Akten gelöscht?',
      'Der Rat hat von der Löschung der Akten durch Tilsen nichts geahnt.',
      null,
    ],
    ['Wird gestreikt?', 'Die Lehrer beteiligen sich nicht am Streik.', null],
    ['Wird die Halle verkauft?', 'Ein Verkauf der Halle ist nicht geplant.', 'verneint'],
    ['Bekommt Hellbach die Daten?', 'Hellbach bekommt die Daten nicht.', 'verneint'],
  ],
};

trySides(EXAMPLES);
