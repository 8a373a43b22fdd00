import { words } from '../word-list.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';
import { NUMBER_WORDS } from './number-words.ts';

/**
 * What a written word is beside its grammar, asked of its form (`form.traits.has('nobody')`). Own compilation from standard
 * German grammar. Every trait has its words, lower-cased, and an example.
 */
const stemmed = (stems: string, endings: string): readonly string[] =>
  words(stems).flatMap((stem) => ['', ...words(endings)].map((ending) => stem + ending));

export const WORD_TRAITS = {
  month: { words: [...MONTHS.keys()], example: 'im [Mai]' },
  weekday: { words: [...WEEKDAYS.keys()], example: 'am [Montag]' },
  number: { words: [...NUMBER_WORDS.keys()], example: '[drei] Wochen' },

  /** Points to something known. */
  definite: {
    words: [...words('der die das den dem des'), ...stemmed('dies', 'e er es en em')],
    example: '[diese] Lieferung',
  },
  /** What is left out where a phrase names somebody. */
  article: {
    words: [
      ...words('der die das den dem des deren dessen'),
      ...stemmed('ein mein dein sein ihr unser euer dies jen derselb dasselb dieselb', 'e er en em es'),
    ],
    example: '[ein] Sprecher',
  },
  /** Says that somebody or something is one of many. */
  indefinite: { words: stemmed('ein', 'e er en em es'), example: '[ein] Angestellter' },
  /** The article says of a phrase that it hangs on another one. */
  'genitive-article': {
    words: words('der des einer eines seiner seines ihrer ihres'),
    example: 'der Sprecher [des] Rates',
  },
  /** Says whose something is. */
  possessive: { words: stemmed('sein ihr', 'e er en em es'), example: '[seinen] Rücktritt' },
  /** The words of whoever the clause is about. */
  own: { words: words('eigene eigenen eigener eigenem eigenes'), example: 'nach [eigenen] Angaben' },

  /** Nobody at all, and mostly the subject of its clause. */
  'no-one': { words: words('niemand keiner'), example: 'Den Brief wollte [niemand] sehen.' },

  /** Behind "kaum" stands for nobody, too. */
  'some-one': { words: words('einer jemand'), example: 'Das Amt lobt kaum [einer].' },
  hardly: { words: words('kaum'), example: 'Das Amt lobt [kaum] einer.' },

  /** Stands for nobody; with one as its subject a clause has no other. */
  nobody: {
    words: words('es man niemand keiner keine jemand wer das dies'),
    example: '[Niemand] sagte etwas.',
  },
  /** Before a noun in the singular it tells how much of it there is. */
  amount: { words: words('mehr weniger viel wenig genug etwas'), example: '[mehr] Heimarbeit' },
  /** Before somebody: any of several, who have no name together. */
  several: {
    words: stemmed('viel einig manch mehrer all zahlreich etlich wenig', 'e er en'),
    example: 'die Ansicht [vieler] Lehrer',
  },
  /** Right before a verb it tells what something is like. */
  likens: { words: words('als'), example: '[als] schliefe sie' },
  /** Before "als", where what follows tells what something is like. */
  'leads-likeness': { words: words('so ganz gerade'), example: '[so] als schliefe sie' },
  /** Behind a comma and before a noun it addresses somebody and does not tell what is loved. */
  addressing: { words: words('liebe lieber verehrte geehrte'), example: 'wir warten, [liebe] Leser' },
  /** Behind "als" it tells what something is like. */
  'as-if': { words: words('ob wenn'), example: 'als [ob] sie schliefe' },
  /** Before a noun: none of those speaks, or it is asked which one. */
  'of-none': {
    words: [...stemmed('kein', 'e er en em es'), ...stemmed('welch', 'e er en em es'), 'keinerlei'],
    example: '[Keine] Partei forderte das.',
  },
  /** Can be a subject and says nothing, or stands for what is said. */
  'no-speaker': {
    words: words('es man das dies sich was nichts etwas alles keiner keine keines niemand jemand wer'),
    example: '[Alles] spricht dafür.',
  },
  /** The writer supposes, whatever was said before. */
  supposes: { words: words('dürfte dürften'), example: 'Das [dürfte] ihn freuen.' },
  everybody: { words: words('alle sämtliche jeder'), example: '[Alle] blieben unverletzt.' },
  both: { words: words('beide beiden beider'), example: '[Beide] sagten das.' },
  'first-person': { words: words('ich wir'), example: '[Wir] sagten das.' },
  'second-person': { words: words('du'), example: '[Du] sagtest das.' },
  /** "ihr" is also she, in the dative. */
  'second-plural': { words: words('ihr'), example: '[Ihr] sagtet das.' },
  /** Takes up what was said before. */
  'takes-up': { words: words('das dies'), example: '[Das] bestätigte die Stadt.' },
  'takes-up-quotation': { words: words('das dies so damit'), example: '[So] reagierte die Stadt.' },
  /** Is what is said rather than who says it, where both could be the subject. */
  'is-said': {
    words: words('das dies dieses es letzteres ersteres'),
    example: '[Dieses] bestätigte die Stadt.',
  },
  /** What the source of the sentence before says further. */
  'goes-on': { words: words('demnach demzufolge danach'), example: '[Demnach] sei die Brücke sicher.' },
  /** Says that whoever spoke goes on. */
  'adds-on': { words: words('weiter weiterhin ferner zudem außerdem auch'), example: 'heißt es [weiter]' },
  /** Takes up whom the sentence named last. */
  latest: {
    words: [...stemmed('dies', 'e er es en em'), ...stemmed('letzter', 'e er es en em')],
    example: '[Letzterer] lehnte ab.',
  },
  /** What somebody wants, which is told as their word where it is to be done. */
  wanting: { words: words('wille willen'), example: 'nach Ohms [Willen]' },
  /** Of whoever writes. */
  ours: { words: stemmed('unser', 'e en em er es'), example: '[Unsere] Frage lautete: „Wann?“' },
  /** Names by whom something was asked or done, and no source. */
  'by-preposition': { words: words('durch'), example: 'gefragt [durch] einen Helfer' },
  /** Before the name of a firm it is a house of which one says "man". */
  'firm-preposition': { words: words('bei'), example: '[Bei] Lamm sagt man, …' },
  /** Is an adverb as well as a preposition that names a source. */
  loudly: { words: words('laut'), example: '[laut] lachende Kinder' },
  /** Opens the name of a paper abroad. */
  'english-article': { words: words('the'), example: '[The] Nordland Times' },
  /** Anybody at all: "In der Behörde sagt [man], …". */
  anybody: { words: words('man'), example: 'In der Behörde sagt [man], …' },
  /** Means the own side of who speaks. */
  collective: { words: words('man wir uns'), example: 'Dazu wolle [man] klagen.' },
  /** The administrative unit a name belongs to: "die Stadt Lindenau" is not "der Landkreis Lindenau". */
  'unit-of-place': {
    words: words('stadt gemeinde landkreis kreis bezirk regierungsbezirk provinz region bistum land'),
    example: 'die [Stadt] Lindenau',
  },
  'question-pronoun': { words: words('wer wen wem wessen was'), example: '[Wer] kommt?' },
  /** Opens a clause that can be what is said. */
  'content-question': {
    words: words(
      `wer wen wem wessen was wann warum weshalb wieso welche welcher welches welchen welchem inwieweit inwiefern`,
    ),
    example: 'Er sagte, [wann] er komme.',
  },
  /** Stands before its noun as a genitive. */
  'whose-relative': { words: words('dessen deren'), example: 'der Rat, [dessen] Sprecher' },

  /** Joins equals. */
  and: { words: words('und oder sowie beziehungsweise bzw'), example: 'Vogt [und] Weber' },
  /** Between a noun and its examples. */
  example: {
    words: words(
      'wie etwa darunter auch insbesondere beispielsweise zum beispiel vor allem also nämlich besonders',
    ),
    example: 'Gäste, [darunter] der Pfarrer',
  },
  /** Before somebody for whom something is so, and before whom or what words are about. */
  'view-preposition': { words: words('für'), example: '[Für] Vogt sei das gut.' },
  'about-preposition': {
    words: words('zu über gegen gegenüber an'),
    example: 'Sein Wort [zu] Vogt: „Gut.“',
  },
  /** Before a paper or a station that is told something, and between it and a talk. */
  'dative-article': { words: words('dem der'), example: 'sagte er [dem] „Nordblatt am Sonntag“' },
  'telling-preposition': {
    words: words('mit gegenüber'),
    example: 'sagte er [gegenüber] der „Post am Sonntag“',
  },
  /** Behind somebody it tells where they come from. */
  'from-preposition': { words: words('aus'), example: 'Gäste [aus] der Stadt' },
  /** Before some of those who stand before it. */
  'names-members': { words: words('darunter'), example: 'die Gäste, [darunter] auch Vogt' },
  /** Makes what stands behind it no subject. */
  comparison: { words: words('als wie statt außer'), example: '[als] Minister' },
  /** Says that something did not come with it. */
  without: { words: words('ohne statt anstatt'), example: '[ohne] dass er kam' },
  /** Before a clause with "dass", or an infinitive, it makes it none of what is said. */
  'no-content': { words: words('so ohne anstatt statt außer als'), example: '[so] dass er kam' },
  'no-content-infinitive': { words: words('um ohne statt anstatt außer'), example: '[um] zu kommen' },
  /** Tells the circumstances of the clause above. */
  circumstance: { words: words('als nachdem während bevor ehe sobald'), example: '[als] sie eintraf' },
  /** Behind a verb of saying what stands there goes on. */
  reason: { words: words('denn jedoch doch'), example: '[denn] die Brücke sei alt' },
  /** Sets the second clause under one verb against the first. */
  parting: {
    words: words('trotzdem dennoch stattdessen dafür dann danach später schließlich bereits sogar'),
    example: 'nicht gelesen und [trotzdem] unterschrieben',
  },
  /** Behind a verb in first place it goes on with the sentence before. */
  continuation: {
    words: words(
      `jedoch aber dabei zugleich gleichzeitig dann auch stattdessen allerdings dagegen hingegen zudem seine seinen sein ihre
      ihren`,
    ),
    example: 'forderte [jedoch] mehr Geld',
  },
  /** Asks how much. */
  'how-much': { words: words('viel viele hoch oft lange groß sehr'), example: 'wie [viele] Busse kamen' },

  /** Ends a predicate that another verb began. */
  helper: { words: words('haben sein werden worden'), example: 'gesperrt [worden]' },
  /** Behind a verb of saying it points to the clause or is an adverb, and is no prefix. */
  pointing: {
    words: words(
      'daran darauf daraus dabei dafür dagegen damit danach darüber darum davon davor dazu weiter wieder',
    ),
    example: 'sprach [davon], dass …',
  },

  /** Says what a person or body is there for. */
  'remit-preposition': { words: words('für in an bei'), example: 'Sekretärin [für] Verkehr' },
  /** What a union of people is for, against or without. */
  'cause-preposition': { words: words('für gegen ohne'), example: 'Fischer [ohne] Netze' },
  /** Before it the object of what the verb does is the noun's. */
  'inner-preposition': { words: words('in zu um auf über an für mit von'), example: 'bittet [um] Hilfe' },
  /** Says where. */
  'place-preposition': { words: words('in bei auf an'), example: '[bei] Harbrück' },
  'country-preposition': { words: words('in bei nach aus auf an vor'), example: '[nach] Schweden' },
  'town-preposition': { words: words('in bei nahe'), example: '[nahe] Harbrück' },
  /** Names whom or what somebody is against or for. */
  'specifying-preposition': {
    words: words('aus gegen vor über mit für durch um'),
    example: '[aus] den Subtropen',
  },
  'side-preposition': { words: words('gegen für mit an über von zu'), example: '[gegen] Vogt' },
  'target-preposition': { words: words('auf gegen'), example: '[auf] die Polizei' },
  /** Opens a clause in which a writer says what happened around what is told. */
  narrates: {
    words: words('nachdem obwohl obgleich wobei womit wodurch woraufhin während was'),
    example: 'forderte, das Bad zu öffnen, [nachdem] es neu war',
  },
  /** Names a text as the source. */
  'text-preposition': { words: words('in auf aus bei von'), example: '[in] dem Bericht heißt es' },
  /** Names a speaker as the source. */
  'speaker-preposition': {
    words: words('bei von aus seitens vonseiten durch'),
    example: '[seitens] der Stadt',
  },
  /** Names a body of which one says "man". */
  'house-preposition': { words: words('in bei aus'), example: '[In] der Behörde sagt man, …' },
  /** Names the source of a sentence whatever stands behind it. */
  'agent-preposition': { words: words('von durch'), example: 'wird [von] Vermietern umgangen' },
  /** Names the source before it. */
  'source-postposition': { words: words('zufolge'), example: 'Berichten [zufolge]' },
  'source-preposition': { words: words('laut gemäß zufolge'), example: '[laut] der Polizei' },

  /** Names who tells what is told around it. */
  'names-source': { words: words('so laut gemäß'), example: '[so] von Hagen' },
  /** Behind "sei" at the beginning it names what may be either. */
  'names-either': { words: words('es'), example: ', sei [es] aus Angst oder aus Geiz' },
  /** Behind "sei" it makes a set phrase, which is nobody's word. */
  'ends-set-phrase': { words: words('denn dank'), example: 'Gott sei [Dank]' },

  /** A particle of a foreign name, behind whatever stands before it. */
  'foreign-particle': {
    words: words('van de bin ibn al el da di du dos la le ter ben abu della dello del'),
    example: 'Omar [bin] Said',
  },
} as const satisfies Readonly<
  Record<string, { readonly words: readonly string[]; readonly example: string }>
>;

/** `surname` is no word's by itself: the text around it tells it, by a given name (`reading/namesakes.ts`). */
export type WordTrait = keyof typeof WORD_TRAITS | 'surname';

const TRAITS_OF: ReadonlyMap<string, ReadonlySet<WordTrait>> = collectTraits();

function collectTraits(): ReadonlyMap<string, ReadonlySet<WordTrait>> {
  const traits = new Map<string, Set<WordTrait>>();
  for (const [trait, entry] of Object.entries(WORD_TRAITS))
    for (const word of entry.words) {
      const own = traits.get(word);
      if (own === undefined) traits.set(word, new Set([trait as WordTrait]));
      else own.add(trait as WordTrait);
    }
  return traits;
}

const NONE: ReadonlySet<WordTrait> = new Set();

/** The traits of a word in small letters; most have none. */
export const traitsOf = (lower: string): ReadonlySet<WordTrait> => TRAITS_OF.get(lower) ?? NONE;
