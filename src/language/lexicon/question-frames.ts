/**
 * What people in a chat put around a question and do not ask: "Moin, weißt du, ob das Bad schließt, oder?". Own compilation
 * from ordinary German.
 *
 * A phrase is words in order: `du|ihr` is one of them, `(mal|bitte)` may be missing, `[so|auf diese Weise]` may not and holds
 * several words, `*` is any one word. Small letters; commas do not count.
 */
export interface LeadIn {
  readonly phrase: string;
  /** A main clause may follow without a comma: "Ich hab gehört der Hafen schließt". */
  readonly claim?: true;
  readonly example: string;
}

/** Before a claim or a question of its own: what follows is what is asked about. */
export const LEAD_INS: readonly LeadIn[] = [
  {
    phrase:
      '(aber|und|also) ich (habe|hab|hatte|hätte) (gerade|eben|neulich|gestern|heute|kürzlich|mal|schon|irgendwo|auch) gehört|gelesen|gesehen|mitbekommen|erfahren|aufgeschnappt',
    claim: true,
    example: 'Ich habe gehört, dass der Hafen schließt.',
  },
  {
    phrase: 'gerade|eben|neulich|gestern|heute|irgendwo (habe|hab) (ich) gehört|gelesen|gesehen|erfahren',
    claim: true,
    example: 'Gerade gehört, dass der Hafen schließt.',
  },
  {
    phrase: 'habe|hab (ich) (gerade|eben|neulich|gestern|irgendwo|mal) gehört|gelesen|gesehen|erfahren',
    claim: true,
    example: 'Hab gehört, dass der Hafen schließt.',
  },
  {
    phrase: 'man hört|liest|sagt|munkelt|erzählt (sich) (ja) (immer|immer wieder|überall|oft|viel)',
    claim: true,
    example: 'Man liest überall, dass der Hafen schließt.',
  },
  { phrase: 'es heißt|hieß (ja) (immer|oft|überall)', claim: true, example: 'Es heißt, der Hafen schließe.' },
  {
    phrase: 'mir wurde|hat (jemand|man) (gerade|neulich|gestern) gesagt|erzählt|berichtet',
    claim: true,
    example: 'Mir wurde gesagt, dass der Hafen schließt.',
  },
  {
    phrase:
      'mein|meine|ein|eine * (hat|hatte|sagt|meint|behauptet|erzählt) (mir) (gesagt|erzählt|behauptet|gemeint)',
    claim: true,
    example: 'Mein Nachbar sagt, dass der Hafen schließt.',
  },
  {
    phrase: "stimmt|stimmts|stimmt's (es|das) (denn|eigentlich|wirklich|überhaupt|so)",
    example: 'Stimmt es, dass der Hafen schließt?',
  },
  {
    phrase:
      'ist (es|das|da|an|daran) (denn|eigentlich|wirklich) wahr|richtig|korrekt|zutreffend|bekannt|bestätigt',
    example: 'Ist es wahr, dass der Hafen schließt?',
  },
  {
    phrase: 'ist (da|daran|es) (denn|eigentlich|wirklich) was|etwas dran|wahres (dran)',
    example: 'Ist was dran, dass der Hafen schließt?',
  },
  {
    phrase: 'kann|könnte (es|das) (denn|eigentlich|wirklich) sein',
    example: 'Kann es sein, dass der Hafen schließt?',
  },
  {
    phrase: 'trifft (es|das) (denn|eigentlich|wirklich) zu',
    example: 'Trifft es zu, dass der Hafen schließt?',
  },
  {
    phrase: 'bin|habe|hab ich (da) richtig informiert|gehört|verstanden|gelesen',
    example: 'Habe ich richtig gehört, dass der Hafen schließt?',
  },
  {
    phrase:
      '(und|sag|sagt) (mal) weißt|wisst (du|ihr) (denn|eigentlich|zufällig|vielleicht|schon|etwas|was) (darüber|dazu)',
    example: 'Weißt du zufällig, ob der Hafen schließt?',
  },
  {
    phrase: 'wissen sie (denn|eigentlich|zufällig|vielleicht|schon)',
    example: 'Wissen Sie, ob der Hafen schließt?',
  },
  {
    phrase:
      'weiß (hier|denn|eigentlich) jemand|einer|wer|man|quelle (hier|zufällig|eigentlich|schon|was|etwas) (darüber|dazu)',
    example: 'Weiß hier jemand, ob der Hafen schließt?',
  },
  {
    phrase:
      'kannst|könntest|magst|würdest (du) (mir|uns) (bitte) (mal) (eben|kurz|schnell) (bitte) sagen|verraten|erklären|erzählen|mitteilen|rausfinden|herausfinden|nachsehen|nachschauen|nachgucken|prüfen|checken|raussuchen|heraussuchen',
    example: 'Kannst du mir sagen, ob der Hafen schließt?',
  },
  {
    phrase:
      'können|könnten|würden sie (mir|uns) (bitte) (mal) (eben|kurz) sagen|verraten|erklären|mitteilen|herausfinden|nachsehen|prüfen',
    example: 'Können Sie mir bitte sagen, ob der Hafen schließt?',
  },
  {
    phrase:
      'könnt ihr (mir|uns) (bitte) (mal) (eben|kurz) sagen|verraten|erklären|herausfinden|nachsehen|prüfen',
    example: 'Könnt ihr mir sagen, ob der Hafen schließt?',
  },
  {
    phrase: 'kann (mir) (hier) jemand|einer|wer (mir) (hier|bitte) (mal) (bitte) sagen|verraten|erklären',
    example: 'Kann mir jemand sagen, ob der Hafen schließt?',
  },
  {
    phrase:
      'sag|sage|sagt|erzähl|verrat|erklär|prüf|prüfe|check|checke|finde|schau|guck (mir|uns) (doch) (bitte) (mal) (bitte|nach|raus|heraus)',
    example: 'Sag mal, schließt der Hafen?',
  },
  {
    phrase: 'ich würde|möchte|will|wollte|hätte (mal|nur) (gern|gerne) (mal) wissen|fragen|gewusst|erfahren',
    example: 'Ich würde gern wissen, ob der Hafen schließt.',
  },
  { phrase: 'ich wüsste (mal) (gern|gerne)', example: 'Ich wüsste gern, ob der Hafen schließt.' },
  {
    phrase: 'ich frage|frag mich (gerade|schon länger|ja)',
    example: 'Ich frage mich, ob der Hafen schließt.',
  },
  {
    phrase: 'ich glaube|glaub|denke|dachte|meine|vermute (ja)',
    claim: true,
    example: 'Ich glaube, der Hafen schließt.',
  },
  {
    phrase: 'hast|habt|haste (du|ihr) (schon|auch|das) gehört|gelesen|mitbekommen',
    example: 'Hast du gehört, ob der Hafen schließt?',
  },
  {
    phrase: 'ich bin (mir) (nicht|gar nicht) (ganz) sicher',
    example: 'Ich bin mir nicht sicher, ob der Hafen schließt.',
  },
  {
    phrase: 'mich (würde) (mal) interessiert|interessieren (mal|nur)',
    example: 'Mich würde interessieren, ob der Hafen schließt.',
  },
  {
    phrase: 'hast|habt du|ihr (eine|ne) ahnung|infos|informationen (dazu|darüber)',
    example: 'Hast du eine Ahnung, ob der Hafen schließt?',
  },
  {
    phrase: 'gibt es (schon) infos|informationen|erkenntnisse (dazu|darüber)',
    example: 'Gibt es Infos dazu, ob der Hafen schließt?',
  },
  {
    phrase: 'glaubst|denkst|meinst du (auch|denn|eigentlich|wirklich)',
    claim: true,
    example: 'Glaubst du, dass der Hafen schließt?',
  },
  {
    phrase:
      'auf|bei|in (der|den) twitter|facebook|whatsapp|telegram|instagram|tiktok|youtube|nachrichten|zeitung|gruppe steht|heißt|hieß|stand|kursiert (es|gerade)',
    example: 'In der Zeitung steht, dass der Hafen schließt.',
  },
  {
    phrase: 'es geht das gerücht (um|rum|herum)',
    example: 'Es geht das Gerücht um, dass der Hafen schließt.',
  },
  { phrase: 'überall steht|heißt|hieß (es)', example: 'Überall steht, dass der Hafen schließt.' },
];

/** Ask who says what follows in a clause, which the sides of an answer show: "Wer sagt, dass der Hafen schließt?" */
export const TELLER_FRAMES: readonly LeadIn[] = [
  {
    phrase:
      '(und|aber) wer hat|hatte|haben (denn|eigentlich|alles|je|jemals) gesagt|behauptet|erzählt|geschrieben|berichtet|gemeint|erklärt',
    example: 'Wer hat gesagt, dass der Hafen schließt?',
  },
  {
    phrase:
      '(und|aber) wer sagt|sagte|behauptet|behauptete|meint|meinte|schreibt|berichtet|erzählt|erklärt|glaubt|findet (denn|eigentlich|alles)',
    example: 'Wer sagt, dass der Hafen schließt?',
  },
];

/** Behind a question: they ask for a yes and change nothing ("Der Hafen schließt, oder?"). */
export const TAGS: readonly string[] = [
  'oder',
  'oder (doch|etwa) nicht|nich|nit',
  'oder doch',
  'oder was',
  'oder wie',
  'oder irre ich mich',
  'oder täusche ich mich',
  'oder stimmt das (etwa) nicht',
  'nicht wahr',
  'nicht',
  'gell',
  'gelle',
  'ne',
  'nich',
  'wa',
  'ja',
  'ja oder nein',
  "stimmt's|stimmts",
  'stimmt (das|es) (denn|eigentlich|wirklich|so|überhaupt)',
  'richtig|korrekt',
  'ist (das|es|da) (wirklich|denn|eigentlich) wahr|richtig|korrekt|so',
  'ist da (was|etwas) dran',
  'kann das sein',
  'was ist dran',
  'was ist (da|daran) dran',
  'was meinst du',
  'habe ich recht',
  'weißt du (da) (was|etwas|mehr) (darüber|dazu)',
  'wisst ihr (da) (was|etwas|mehr) (darüber|dazu)',
  'weiß (da|hier) jemand (was|etwas|mehr) (darüber|dazu)',
];

/** Before a question, with or without a colon: "Faktencheck: Schließt der Hafen?" */
export const LABELS: readonly string[] = [
  '(kurzer|kleiner|mal|bitte) faktencheck (bitte)',
  '(meine|eine|kurze|nur|mal|kleine|nur eine|ne|hab ne|hätte eine|hab mal ne|hab eine|nur ne|ich habe eine|ich hab ne|ich hab mal ne|ich hätte eine|ich hätte mal eine|mal eine|mal ne) (kurze|kleine|blöde|dumme) frage (an dich|an euch|dazu|zum thema)',
  '(bitte) (mal) prüfen|checken|überprüfen',
  'fact check',
  'stimmt das',
  "stimmts|stimmt's",
  'wahr oder falsch',
  'behauptung|gerücht|these',
  'ernstgemeinte frage',
  'noch|andere|neue|nächste (eine|ne) frage',
];

/** Open a message: "Moin, …", "Hallo Quelle, …", "Liebe Quelle, …". */
export const GREETINGS: readonly string[] = [
  '(schönen|schön) guten|gute|juten morgen|tag|abend|mittag|nacht (zusammen|allerseits|alle|leute|quelle|ihr)',
  'moin (moin) (zusammen|leute|alle|allerseits|quelle)',
  'hallo|hallöchen|hallihallo|hi|hey|heyho|huhu|servus|tach|ahoi|salut|hello|aloha|gruezi|grüezi (zusammen|leute|alle|allerseits|ihr|ihr lieben|du|team|bot|quelle|quelle-bot|liebe|lieber|liebes) (zusammen|leute|quelle|bot|team)',
  'morgen|tag|abend|nabend|mahlzeit zusammen|leute|alle|allerseits|quelle|team',
  'grüß|grüss gott|dich|euch (zusammen|quelle)',
  'liebe|lieber|liebes|werte quelle|bot|team|quelle-team',
];

/** Open a message where a comma, a stop or an exclamation mark parts them from the rest: "Sorry, schließt der Hafen?" */
export const INTERJECTIONS: readonly string[] = [
  'du (da|bot|quelle)',
  'morgen|tag|abend|nabend|mahlzeit',
  'quelle|leute|freunde',
  'ey|eh|hm|hmm|ähm|äh|oh|ach|na|naja|tja|also|sorry|entschuldigung|entschuldige|pardon|wow|krass|omg|wtf|lol|haha|ok|okay|so',
  'mal (was) anderes|ehrlich',
  'ernsthaft|ehrlich',
  'bitte',
];

/** Ask for what is known of a topic, and name nothing else: "Gibt es Neues zum Hafen?" */
export const TOPIC_FRAMES: readonly string[] = [
  "[gibt es|gibts|gibt's] (schon|denn|eigentlich|irgendwas|etwas|was) neues|neuigkeiten|news|infos|informationen|nachrichten|meldungen zu|zum|zur|über|von|vom|bei|beim|aus (dem|der|den)",
  "was [gibt es|gibt's|gibts] (denn|so) (alles) neues|aktuelles zu|zum|zur|über|von|vom|bei|beim|aus (dem|der|den)",
  'was ist (denn|eigentlich|da) neu|neues|los|passiert|aus bei|beim|mit|dem|der|zu|zum|zur (dem|der|den)',
  'was weißt|wisst (du|ihr) (alles|so|denn) über|zu|zum|zur|von|vom (den|die|das|dem|der)',
  'weißt|wisst du|ihr|jemand was|etwas|mehr über|zu|zum|zur|von|vom (den|die|das|dem|der)',
  'erzähl|erzähle|sag (mir|uns) (bitte|mal|doch) (was|etwas|mehr|alles) über|zu|zum|zur|von|vom (den|die|das|dem|der)',
  'neues|neuigkeiten|news|infos|informationen|aktuelles|alles zu|zum|zur|über|von|vom (den|die|das|dem|der)',
  '(was|wie) ist der (aktuelle|neueste) stand zu|zum|zur|bei|beim|von|der|des|vom (den|die|das|dem|der)',
];

/** Close a message: "…? Danke!", "… Viele Grüße, Ute". */
export const CLOSINGS: readonly string[] = [
  '(vielen|besten|herzlichen|tausend|schon mal|schonmal|lieben) dank|danke (dir|euch|schön|sehr|im voraus|vorab|schon mal|schonmal|für die hilfe|fürs nachsehen|für die antwort|für eure hilfe|für deine hilfe)',
  'dankeschön|thx|thanks|merci',
  'bitte (danke|um antwort|um info|antworten|helfen|hilfe|melden|dringend)',
  'bitte',
  'danke und (viele|liebe|beste) grüße',
  '(viele|liebe|beste|schöne|herzliche|mit freundlichen) grüße|grüßen|gruß (aus|von) (*) (*)',
  'lg|vg|mfg|bg|gruß|grüße|gruss (*) (*)',
  'ich freue mich (auf|über) (eine|eure|deine) (antwort|hilfe)',
  'bin gespannt',
];

/** Say nothing in a question and are not asked about: "Schließt der Hafen denn eigentlich?" */
export const QUESTION_PARTICLES: ReadonlySet<string> = new Set(
  'denn eigentlich etwa überhaupt halt eben wohl bitte'.split(' '),
);

/** Say as little before what is asked: "Hat sie [echt] gekündigt?", but not "Ist das Bild echt?" */
export const ASTONISHED_PARTICLES: ReadonlySet<string> = new Set(['echt', 'ernsthaft', 'ehrlich']);

/** Begin an ending where no mark parts it from the question: "Schließt das Bad [oder] nicht?", "… [danke]". */
export const ENDING_WORDS: ReadonlySet<string> = new Set([
  'oder',
  'danke',
  'gell',
  'lg',
  'vg',
  'mfg',
  "stimmt's",
]);

/** Join a second way it might be: "Schließt das Bad [oder] bleibt es offen?" */
export const ALTERNATIVE_WORDS: ReadonlySet<string> = new Set(['oder']);

/** Join a second question to the first: "Was sagt Holt zum Hafen [und] was sagt Ohm?" */
export const JOINING_WORDS: ReadonlySet<string> = new Set(['und', 'aber', 'sowie']);

/** Hold a claim or a question with its verb at the end: "[ob] das Bad schließt". */
export const COMPLEMENTISERS: ReadonlySet<string> = new Set(['dass', 'daß', 'ob']);

/** Often typed for "dass": "Ich hab gehört, [das] das Bad schließt." */
export const MISSPELT_COMPLEMENTISERS: ReadonlySet<string> = new Set(['das']);

/** Turn a question round and ask the same: "Schließt das Bad [nicht]?", "[noch nicht]", "[kein] Bad". */
export const TURNING_WORDS: ReadonlySet<string> = new Set(['nicht']);
export const TURNING_DETERMINERS: ReadonlyMap<string, string> = new Map([
  ['kein', 'ein'],
  ['keine', 'eine'],
  ['keinen', 'einen'],
  ['keinem', 'einem'],
  ['keiner', 'einer'],
  ['keines', 'eines'],
]);
export const BEFORE_TURNING_WORDS: ReadonlySet<string> = new Set([
  'noch',
  'bisher',
  'bislang',
  'gar',
  'doch',
  'überhaupt',
]);

/** Behind or beside "nicht" they make another question of it: "nicht [mehr]", "nicht A, [sondern] B". */
export const AFTER_OTHER_NEGATION: ReadonlySet<string> = new Set(
  'mehr nur einmal länger zuletzt weniger'.split(' '),
);
export const CONTRASTING_WORDS: ReadonlySet<string> = new Set(['sondern']);

/** Measure with "wie" and no adjective: "wie [lange]", "wie [oft]"; count with it: "wie [viele] Menschen". */
export const ASKING_WORDS = {
  how: new Set(['wie', 'wieviel']),
  degree: new Set(['lange', 'oft', 'sehr', 'weit']),
  many: new Set(['viel', 'viele', 'vielen', 'vieler']),
  which: new Set(['welche', 'welcher', 'welches', 'welchen', 'welchem']),
} as const;

/** Stand between a preposition and its time: "seit [dem Jahr] 2019". */
export const PERIOD_FILLERS: ReadonlySet<string> = new Set('dem der den das jahr jahre monat'.split(' '));
