/**
 * What people say to a bot that asks nothing of the archive: "Hallo!", "Danke dir", "Wer bist du?". Own compilation; the
 * notation of phrases is that of `question-frames.ts`. The whole message is one of these.
 */
export type SmallTalk = 'greeting' | 'gratitude' | 'farewell' | 'help' | 'self' | 'praise' | 'complaint';

/** Wordings of one kind. */
export interface Talk {
  readonly kind: SmallTalk;
  readonly phrases: readonly string[];
  readonly example: string;
}

export const SMALL_TALK: readonly Talk[] = [
  {
    kind: 'greeting',
    example: 'Wie geht es dir?',
    phrases: [
      "wie geht|gehts|geht's (es) (dir|euch|ihnen) (so|heute)",
      'was geht (ab)',
      'alles klar|gut (bei dir)',
      'na (du|ihr|alles klar)',
      'bist du (da|wach|online|noch da|hier)',
      'jemand da',
      'test|testing|ping (test)',
      'frohe weihnachten|ostern',
      'schönes wochenende',
      'guten appetit',
      'willkommen',
    ],
  },
  {
    kind: 'gratitude',
    example: 'Danke dir!',
    phrases: [
      '(ok|okay|super|perfekt|prima|cool|alles klar|gut) (vielen|besten|herzlichen|lieben|tausend) dank|danke (dir|euch|schön|sehr|für die hilfe|für die antwort|für die info|das hilft|das hat geholfen)',
      'dankeschön|thx|thanks|merci|tausend dank',
      'das hat (mir) (sehr) geholfen',
      "das war's|wars (danke)",
    ],
  },
  {
    kind: 'farewell',
    example: 'Bis dann!',
    phrases: [
      'tschüss|tschüs|ciao|bye|tschau|adieu',
      'bis dann|bald|später|morgen|nachher',
      'gute nacht',
      'auf wiedersehen',
      "mach's|machs gut",
      'schönen tag|abend|feierabend (noch)',
    ],
  },
  {
    kind: 'help',
    example: 'Was kannst du?',
    phrases: [
      '(kannst du mir|kann mir jemand|könnt ihr mir|bitte|ich brauche) (mal) (bitte) hilfe|helfen|help (bitte|mir)',
      'wie funktioniert|geht|funktionierst (das|dieser bot|quelle|es|du) (hier|denn|eigentlich)',
      'was kann ich (dich|hier) (alles) fragen',
      'was kannst|machst|weißt du (so) (alles)',
      'was kann dieser|der bot',
      'wozu bist du (da|gut)',
      'wie frage|benutze|bediene|nutze ich (dich|den bot|quelle)',
      'ich verstehe (das|es|dich) nicht',
      'erklär (mir) (mal) (bitte) wie das|du (hier) geht|funktioniert|funktionierst',
    ],
  },
  {
    kind: 'self',
    example: 'Wer bist du?',
    phrases: [
      'wer|was bist du (eigentlich|denn)',
      'wie heißt du (denn|eigentlich)',
      'bist du (ein|eine) bot|ki|mensch|roboter|chatbot|programm|computer',
      'bist du echt|chatgpt',
      'wer hat dich (gemacht|gebaut|programmiert|entwickelt)',
      'woher weißt|hast du das (alles)',
      'woher kommen deine (infos|informationen|daten|quellen|antworten)',
    ],
  },
  {
    kind: 'praise',
    example: 'Gut gemacht!',
    phrases: [
      '(sehr|echt|total|richtig) gut|super|cool|toll|klasse|stark|nice|geil|interessant|spannend|hilfreich (gemacht|bot|arbeit|danke)',
      'prima|perfekt|wow|krass|ok|okay|aha|achso|haha|lol|hahaha|hm|hmm|ja|nein|nö|doch|genau|stimmt|richtig|verstehe|verstanden',
      'ach so',
      'guter|braver|toller|bester bot',
      'gut gemacht',
      'ich (mag|liebe) dich',
      'das ist (ja|sehr|echt|wirklich) gut|super|cool|toll|interessant|spannend|krass',
    ],
  },
  {
    kind: 'complaint',
    example: 'Das stimmt nicht.',
    phrases: [
      '(du) schlechter|blöder|doofer|dummer|nutzloser|scheiß|scheiss|mieser bot',
      'du|quelle|ihr|dieser (bot) bist|ist|seid (ja|doch|aber|echt|wirklich|so|total|voll|einfach|nur|der|dein) (ein|n|eine) (echt|total) (blöder|doofer|dummer|nutzloser|schlechter|mieser) dumm|doof|blöd|dämlich|nutzlos|nervig|scheiße|scheisse|schlecht|mies|müll|schrott|mist|kacke|bot|scheißbot|drecksbot|idiot|trottel|depp|vollidiot',
      'du|der|dieser|quelle bist|ist (ja|echt|so|total|einfach|wirklich) (ein|n) scheiß|scheiss|beschissener|kack|drecks bot',
      '(was für ein|du) idiot|trottel|depp|vollidiot|arschloch|drecksbot|scheißbot|saftladen|müll|schrott',
      'der bot ist (ja|doch|aber|echt|so|total|einfach) dumm|doof|blöd|nutzlos|nervig|scheiße|schlecht|mies|müll|schrott|mist',
      '(so eine|so ne|was für eine) [scheiße|scheisse|kacke|mist|fuck|leck mich]',
      '(das ist|das sind) (doch|ja) (alles|nur) [fake news|fakenews|lügenpresse|propaganda|gelogen|lügen]',
      'das ist|war (doch|ja|aber) [falsch|quatsch|unsinn|blödsinn|nicht richtig|nicht wahr|gelogen|schlecht]',
      'das stimmt (so|doch|ja|gar|doch gar|so gar) nicht',
      'das stimmt nicht',
      'du [lügst|spinnst|nervst|hast keine ahnung|bist doof|bist blöd]',
      'halt [die klappe|den mund]',
      'sei still|ruhig|leise',
      'so ein quatsch|unsinn|blödsinn|mist',
    ],
  },
];
