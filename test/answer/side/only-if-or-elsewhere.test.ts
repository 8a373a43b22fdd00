import { type SideExample, trySides } from './side-of.ts';

/** Sentences that tell the asked event of a case that is not so, of somewhere else or as what is outweighed; all is invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'says what would follow if it were so': [
    ['Hilft der Tee?', 'Es ist einfach: Wäre der Tee wirksam, dann müssten die Schmerzen sinken.', null],
    ['Hilft der Tee?', 'Würde der Tee helfen, hätte niemand mehr Schmerzen.', null],
    ['Steigt die Maut?', 'Stiege die Maut, blieben die Gäste weg, sagte Eva Tilsen.', null],
    ['Ist das Bad offen?', 'Wäre das Bad offen, kämen mehr Gäste.', null],
    ['Ist Tilsen krank?', 'Klar ist: Wäre Tilsen krank, dann hätte sie gefehlt.', null],
    ['Hilft der Tee?', 'Der Tee ist wirksam, sagte Eva Tilsen.', 'bejaht'],
  ],
  'tells it of another land, or of no place where one is asked for': [
    ['Wird in Brasilien geimpft?', 'Auch in Indonesien wird seit Januar geimpft.', null],
    ['Wird in Brasilien gestreikt?', 'In Brasilien ist Sommer. In Peru wird gestreikt.', null],
    ['Wird in Brasilien gestreikt?', 'Es geht um Brasilien und Peru. Tausende Ärzte streiken.', null],
    ['Wird in Solvik gestreikt?', 'In Solvik ist Markt. In Tannrode wird gestreikt.', null],
    ['Wird in Brasilien geimpft?', 'In Brasilien wird schon geimpft.', 'bejaht'],
    ['Wird in Brasilien gestreikt?', 'In Brasilien wird nicht gestreikt, sagte Eva Tilsen.', 'verneint'],
    ['Wird in Solvik gestreikt?', 'In Solvik wird gestreikt.', 'bejaht'],
  ],
  'says that it is outweighed': [
    ['Hilft der Tee?', 'Eva Tilsen sagte, dass der Tee mehr Schaden als Nutzen bringe.', null],
    ['Wirkt der Tee?', 'Der Tee hat mehr Risiken als Nutzen, sagte Udo Kranich.', null],
    ['Nützt die Maut?', 'Die Maut bringt eher Ärger als Nutzen.', null],
    ['Hilft der Tee?', 'Der Tee bringt großen Nutzen, sagte Eva Tilsen.', 'bejaht'],
  ],
  'only seems to be so and so': [
    ['Hilft der Tee?', 'Gegen den Kaffee wirkt der Tee inzwischen harmlos.', null],
    ['Wirkt der Tee?', 'Der Tee wirkt altmodisch, sagte Eva Tilsen.', null],
    ['Wirkt die Maut?', 'Die Maut wirkt willkürlich, sagte Udo Kranich.', null],
    ['Wirkt der Tee?', 'Der Tee wirkt gut, sagte Eva Tilsen.', 'bejaht'],
    ['Wirkt der Tee?', 'Der Tee wirkt schnell.', 'bejaht'],
    ['Wirkt der Tee?', 'Der Tee wirkt nicht.', 'verneint'],
  ],
  'is what nobody says any more': [
    ['Darf man Feste feiern?', 'Tilsen ist froh, dass niemand mehr behauptet, man müsse Feste feiern.', null],
    ['Soll das Bad schließen?', 'Niemand sagt, dass das Bad schließen soll.', 'offen'],
    ['Muss die Maut steigen?', 'Keiner behauptet, die Maut müsse steigen, sagte Udo Kranich.', null],
    ['Muss die Maut steigen?', 'Udo Kranich sagte, die Maut müsse steigen.', 'bejaht'],
  ],
  'negates an adjective at the head of its clause': [
    [
      'Werden Operationen verschoben?',
      'Das gilt für Kliniken, wo derzeit nicht notwendige Operationen verschoben sind.',
      'bejaht',
    ],
    ['Fahren Busse?', 'Es heißt, dass nicht elektrische Busse fahren.', 'bejaht'],
    ['Werden Operationen verschoben?', 'Operationen werden nicht verschoben.', 'verneint'],
  ],
  'tells by what somebody hinders something': [
    [
      'Hat Tilsen den Vertrag unterschrieben?',
      'Es geht um den Vertrag. Tilsen verhindert mit ihrer Unterschrift, dass der Stadt das Geld ausgeht.',
      null,
    ],
    ['Ist Kranich zurückgetreten?', 'Mit seinem Rücktritt verhinderte Kranich einen Streit.', 'bejaht'],
    ['Ist Kranich zurückgetreten?', 'Kranich verhinderte den Rücktritt.', 'verneint'],
  ],
  'tells how long it was open': [
    ['Findet der Markt statt?', 'Lange war unklar, ob der Markt stattfindet.', null],
    ['Findet der Markt statt?', 'Nach der Flut war lange offen, ob der Markt stattfinden kann.', null],
    ['Kommt die Maut?', 'Ob die Maut kommt, war zunächst ungewiss.', 'offen'],
    ['Kommt die Maut?', 'Bis zuletzt war umstritten, ob die Maut kommt.', null],
    ['Findet der Markt statt?', 'Noch ist unklar, ob der Markt stattfindet.', 'offen'],
    ['Kommt die Maut?', 'Ob die Maut kommt, ist ungewiss.', 'offen'],
  ],
};

trySides(EXAMPLES);
