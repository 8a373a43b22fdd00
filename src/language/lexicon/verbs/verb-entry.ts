import type { Operator } from '../operator.ts';

/**
 * All that the program knows of a verb beside its forms: one line of one of the files beside this one.
 *
 *     fordern takes:clause,infinitive,quote reports:object truth:demand is:taking means:fordern
 *
 * Parts that have nothing to say are left out. The traits are an own compilation from standard German grammar.
 */
export interface VerbEntry {
  /** The infinitive. */
  readonly verb: string;
  /** What it may announce as somebody's words; see `VERB_USES`. */
  readonly takes: readonly VerbUse[];
  /** What must stand beside it so that it announces a clause, which it does not by itself; see `CLAUSE_HELPS`. */
  readonly tells: readonly ClauseHelp[];
  /** What must stand beside it so that it tells a statement without its words: "object", or words ("für/gegen" is one of them). */
  readonly reports: readonly string[];
  /** What it does to the truth of what it embeds; see `operators.ts`. */
  readonly truth: Operator | null;
  /** Its other traits; see `VERB_TRAITS`. */
  readonly is: readonly VerbTrait[];
  /** The groups of `predicates/` that it belongs to; "liefern:2" is the second entry of the group. */
  readonly means: readonly string[];
}

/** What a verb of speech takes. */
export const VERB_USES = {
  /** A complement clause (dass, ob, was …) or a main clause: "Der Verband befürchtet, die Preise könnten steigen." */
  clause: 'Der Verband befürchtet, die Preise könnten weiter steigen.',
  /** A zu-infinitive that the speaker says about himself or asks of others. */
  infinitive: 'Die Gewerkschaft forderte, die Löhne zu erhöhen.',
  /** Stands beside a direct quotation. */
  quote: '„Wir öffnen am Montag“, schrieb der Verein.',
} as const;

export type VerbUse = keyof typeof VERB_USES;

/** What makes a verb announce a clause: a word beside it, a text as its subject, or one that something stands in. */
export const CLAUSE_HELPS = {
  darauf: 'Der Verein [besteht] darauf, dass die Halle öffnet.',
  darüber: 'Die Stadt [denkt] darüber nach, die Halle zu schließen.',
  wert: 'Der Rat [legt] Wert darauf, dass die Halle öffnet.',
  text: 'Die Studie [zeigt], dass der Pegel sinkt.',
  source: 'In dem Bericht [steht], dass der Pegel sinkt.',
  claim: 'Das Blatt [will] erfahren haben, dass der Pegel sinkt.',
} as const;

export type ClauseHelp = keyof typeof CLAUSE_HELPS;

/** The traits of verbs, each with a sentence that shows it. */
export const VERB_TRAITS = {
  // How it builds a predicate with other verbs.
  auxiliary: 'Er [hat] geliefert.',
  perfect: 'Er [ist] gekommen.',
  modal: 'Er [kann] liefern.',
  // Its Konjunktiv II looks like its past.
  'past-like': 'Er [sollte] liefern.',
  'with-infinitive': 'Er [ließ] liefern.',
  'with-participle': 'Er [bekommt] geliefert.',
  'with-zu': 'Er [scheint] zu liefern.',
  // Its perfect tells what was done, and is no passive: "ist zurückgetreten". It counts with any prefix.
  'sein-perfect': 'Er ist [getreten].',
  // Its participle with "sein" tells what the subject does: "war an der Tat beteiligt".
  'reflexive-state': 'Er war [beteiligt].',
  // It is inflected weakly and no dictionary lists it.
  weak: 'Drei Soldaten wurden [verwundet].',

  // What it says of its subject.
  copula: 'Die Brücke [ist] sicher.',
  seeming: 'Die Brücke [gilt] als sicher.',
  proving: 'Die Meldung [erwies] sich als falsch.',
  rendering: 'Sie [hält] es für möglich.',
  calling: 'Er [nannte] den Bericht falsch.',
  'naming-as': 'Das Gericht [stufte] die Tat als Mord ein.',
  'naming-to': 'Der Rat [ernannte] Vogt zum Leiter.',
  measure: 'Der Umsatz [betrug] drei Millionen.',
  cost: 'Der Umbau [kostete] drei Millionen.',

  // How it tells.
  saying: 'Die Sprecherin [sagte] dazu nichts.',
  voicing: 'Sie [äußerte] sich zuversichtlich, dass der Zug kommt.',
  impersonal: 'In dem Bericht [heißt] es, die Brücke sei alt.',
  // With "zu" it tells what somebody beside it said.
  heard: 'Aus dem Rat war zu [hören], die Brücke sei alt.',
  // Its subject says what a noun for words beside it tells.
  'noun-voicing': 'Sie [vertrat] die Ansicht, die Brücke sei alt.',
  // It as often tells a deed or a state, so that a narrated sentence with it tells no act of speech.
  'unsure-telling': 'Die Armee [griff] am Montag an.',
  publishing: 'Das Amt [legte] am Montag Zahlen vor.',
  judging: 'Er [kritisierte] den Kauf.',
  // With an object, or with what takes its place, it says where its subject stands.
  siding: 'Er [verteidigte] den Kauf.',
  forgetting: 'Er [vergaß], die Tür zu schließen.',
  // What its zu-infinitive names was done.
  achieving: 'Sie [schaffte] es, die Tür zu öffnen.',
  // Who wants to do so has not yet done it.
  expecting: 'Der Wirt [rechnet] mit einer Flut.',
  preventing: 'Der Damm [verhinderte] eine Flut.',
  erring: 'Er [irrte] sich, als er das sagte.',
  retracting: 'Er [korrigierte] die Aussage.',
  // Of whom it is said stands in the dative, and never goes without saying.
  'of-somebody': 'Sie [warf] der Polizei einen Einsatz vor.',
  // It tells of what is to come though it stands in the present.
  coming: 'Ab Oktober [droht] eine Flut.',
  // Of whom it asks or learns something stands behind "von".
  'asking-of': 'Der Rat [erwartet] von der Bahn mehr Züge.',
  // It hands its object, not its subject, to a zu-infinitive.
  'object-control': 'Er [fordert] den Konzern auf, Busse zu liefern.',

  // What it does with an event or a thing.
  intending: 'Der Kreis [plant] einen Bau.',
  deciding: 'Der Rat [beschloss], eine Sperrzone einzurichten.',
  establishing: 'Der Rat beschloss, eine Sperrzone [einzurichten].',
  granting: 'Der Rat [stimmte] der Lieferung zu.',
  taking: 'Die Stadt [erhielt] die Lieferung.',
  giving: 'Der Konzern [liefert] Busse.',
  event: 'Es [kam] zu einer Lieferung.',
  occurring: 'Das Turnier [begann] am Montag.',
  labile: 'Die Tournee [begann].',
} as const;

export type VerbTrait = keyof typeof VERB_TRAITS;
