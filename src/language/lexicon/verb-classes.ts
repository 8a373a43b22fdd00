import { verbsThatAre } from './verbs/verb-table.ts';

/**
 * Classes of verbs by lemma, derived from their entries in `verbs/`; own compilation. A new member is a trait of its entry.
 */

/** "kann liefern", "soll geliefert haben". */
export const MODAL_VERBS = verbsThatAre('modal');

/** "hat geliefert", "ist gefallen", "wird liefern", "wurde geliefert". */
export const AUXILIARY_VERBS = verbsThatAre('auxiliary');

/** Modals whose Konjunktiv II looks like the past: in reported speech it stands for Konjunktiv I ("sie sollten kommen"). */
export const PAST_LIKE_MODALS = verbsThatAre('past-like');

/** Build the perfect: "hat geliefert", "ist gefallen". */
export const PERFECT_AUXILIARIES = verbsThatAre('perfect');

/** Take a bare infinitive: "ließ liefern", "sah kommen", "hilft suchen", "ging essen". */
export const BARE_INFINITIVE_VERBS = verbsThatAre('modal', 'with-infinitive');

/** Take a participle: "bekommt geliefert", "gehört verboten", "kam gelaufen". */
export const PARTICIPLE_VERBS = verbsThatAre('auxiliary', 'with-participle');

/** Take a zu-infinitive into their own clause: "scheint zu liefern", "hat zu gehen", "ist zu hören". */
export const ZU_VERBS = verbsThatAre('with-zu');

/**
 * Verbs, also with any prefix, whose perfect is built with "sein" and is no passive: "ist zurückgetreten", "war
 * gescheitert"; but "ist geliefert" is one.
 */
export const SEIN_PERFECT_STEMS: readonly string[] = [...verbsThatAre('sein-perfect')];

/** Reflexive verbs whose participle with "sein" tells what the subject does, and is no passive: "war an der Tat beteiligt". */
export const REFLEXIVE_STATES = verbsThatAre('reflexive-state');

/** Weak verbs that the verb dictionary lacks and that no rule derives from a listed one: "Drei Soldaten wurden verwundet". */
export const MORE_WEAK_VERBS: readonly string[] = [...verbsThatAre('weak')];

/** Weak verbs whose Konjunktiv II takes an umlaut in the papers, without its ending: "sie [bräuchten] Hilfe" (Duden). */
export const UMLAUTED_WISHES: ReadonlyMap<string, string> = new Map([['bräucht', 'brauchen']]);

/** Say what or how their subject is: "ist ein Fehler", "wird Leiter", "bleibt offen". */
export const COPULAS = verbsThatAre('copula');

/** Has a Konjunktiv I of its own in every number: "sie [seien]". */
export const BEING: ReadonlySet<string> = new Set(['sein']);

/** "Solvik [hat] Waffen." */
export const HAVING_VERBS: ReadonlySet<string> = new Set(['haben']);

/** Want an object: "[Macht] die Firma Gewinn?" asks for none whose name is Gewinn. */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(
  'haben machen brauchen benötigen bekommen kriegen erhalten fordern verlangen kaufen verkaufen liefern zahlen bauen planen'.split(
    ' ',
  ),
);

/** "Es [gibt] Tote." */
export const EXISTING_VERBS: ReadonlySet<string> = new Set(['geben']);

/** Only link a question's subject with what is asked: "Gab es eine Lieferung?", "Hat X Erfolg?". */
export const LINKING_VERBS: ReadonlySet<string> = new Set(['sein', 'werden', 'haben', 'geben']);

/** Have an adjective for what they say of their subject: "gilt als sicher", "scheint möglich". */
export const PREDICATIVE_VERBS = verbsThatAre('copula', 'seeming');

/** Give a verdict on their subject: "ist falsch", "erwies sich als falsch". */
export const VERDICT_VERBS = verbsThatAre('copula', 'proving');

/** Make an adjective or noun beside them do something to what is embedded: "hält es für möglich, dass". */
export const VERDICT_GIVING_VERBS: ReadonlySet<string> = new Set([
  ...verbsThatAre('copula', 'rendering', 'proving'),
  'haben',
]);

/** Announce a clause with an adjective: "zeigte sich überzeugt, dass", "äußerte sich zuversichtlich". */
export const LIGHT_VERBS = verbsThatAre('copula', 'rendering', 'voicing');

/** Verbs that call something something: "nannte den Bericht falsch", "bezeichnete ihn als Lüge". */
export const CALLING_VERBS = verbsThatAre('calling');

/** Say what somebody is: with "als" ("stufte die Tat als Mord ein") or with "zu" ("ernannte Vogt zum Leiter"). */
export const AS_VERBS = verbsThatAre('naming-as');
export const TO_VERBS = verbsThatAre('naming-to');

/** Their subject is the measure: "Der Umsatz betrug drei Millionen." */
export const MEASURE_VERBS = verbsThatAre('measure');

/** Have a measure beside their subject: "Der Umbau kostete drei Millionen." */
export const COST_VERBS = verbsThatAre('cost');

/** With a perfect they tell what somebody says of himself: "Das Blatt [will] es erfahren haben." */
export const CLAIMING_MODALS: ReadonlySet<string> = new Set(['wollen']);

/** With an infinitive and "sich" it is done to their subject: "Er musste sich das vorwerfen [lassen]." */
export const LETTING_VERBS: ReadonlySet<string> = new Set(['lassen']);

/** The plain verbs of saying: "Die Sprecherin sagte dazu nichts." */
export const SAYING_VERBS = verbsThatAre('saying');

/** Their subject is not who speaks: "In dem Bericht heißt es, …". */
export const IMPERSONAL_VERBS = verbsThatAre('impersonal');

/** What is heard is said by those from whom it comes: "Aus dem Rat war zu hören, …". */
export const HEARD_VERBS = verbsThatAre('heard');

/** Speech verbs that as often tell a deed or a state: "Die Armee griff am Montag an." */
export const NOT_TELLING_VERBS = verbsThatAre('unsure-telling');

/** Make public: "Das Amt legte am Montag Zahlen vor." */
export const PUBLISHING_VERBS = verbsThatAre('publishing');

/** Their subject judges or accepts what another one did: "kritisierte den Kauf", "nahm den Rücktritt an". */
export const JUDGING_VERBS = verbsThatAre('judging');

/** With a zu-infinitive what it tells was not done: "vergaß, die Tür zu schließen"; with "dass" it was. */
export const FORGETTING_VERBS = verbsThatAre('forgetting');

/** Tell what something will be: who bears the title already need not have become it now. "Wird Vogt Trainer?" */
export const BECOMING_VERBS: ReadonlySet<string> = new Set(['werden']);

/** Tell what something will be or goes on to be: who bears the title now need not keep it, either. "Bleibt Vogt Trainer?" */
export const TURNING_VERBS: ReadonlySet<string> = new Set([...BECOMING_VERBS, 'bleiben']);

/** What their zu-infinitive names was done: "schaffte es, die Tür zu öffnen"; of other verbs that say nothing of it, it only may be. */
export const ACHIEVING_VERBS = verbsThatAre('achieving');

/** Who wants to do so, or is to, has not done it: "will eine Flut verhindern". */
export const PREVENTING_VERBS = verbsThatAre('preventing');

/** Who does so thinks that it will be: whether it is nobody knows. "rechnet mit einer Flut" */
export const EXPECTING_VERBS = verbsThatAre('expecting');

/** Who does so while saying something says what is not so: "irrte sich, als er sagte …". */
export const ERRING_VERBS = verbsThatAre('erring');

/** What they take back is no longer said: "korrigierte die Aussage, …". */
export const RETRACTING_VERBS = verbsThatAre('retracting');

/** Hand their object, not their subject, to a zu-infinitive: "fordert den Konzern auf, Busse zu liefern". */
export const OBJECT_CONTROL_VERBS = verbsThatAre('object-control');
export const OF_SOMEBODY_VERBS = verbsThatAre('of-somebody');
/** They tell of what is to come though they stand in the present: "Ab Oktober droht eine Flut." */
export const COMING_VERBS = verbsThatAre('coming');
/** Take "von" for whom they ask or hear something of: "erwartet von der Bahn mehr Züge". */
export const ASKING_OF_VERBS = verbsThatAre('asking-of');

/** Plan and are no act themselves: "Plant X einen Bau?", but not "Beschließt X einen Bau?". */
export const INTENDING_VERBS = verbsThatAre('intending');

/** Their object may be done to by what is decided of it: "beschloss, eine Sperrzone einzurichten". */
export const DECIDING_VERBS = verbsThatAre('deciding');

/** Only bring about what their object names: who decides to do so decides on the object. "eine Sperrzone einrichten" */
export const ESTABLISHING_VERBS = verbsThatAre('establishing');

/** Allow or accept the event that is their object: "stimmte der Lieferung zu". */
export const GRANTING_VERBS = verbsThatAre('granting');

/** Their subject gets what the event is: "erhielt die Lieferung". */
export const TAKING_VERBS = verbsThatAre('taking');

/** Their subject gives something away: "liefert Busse". */
export const GIVING_VERBS = verbsThatAre('giving');

/** Say only that the event beside them is: "kam zu einer Lieferung". */
export const EVENT_VERBS: ReadonlySet<string> = new Set([...verbsThatAre('event'), 'beteiligt']);

/** Tell of an event that it is or was, as their subject, their object or behind "zu": "Das Turnier begann am Montag." */
export const OCCURRING_VERBS = verbsThatAre('occurring');

/** Their subject without an object goes through what their object does with one: "Die Tournee begann". */
export const LABILE_VERBS = verbsThatAre('labile');

/** At the head of a sentence they are verbs, though nouns are written like them: "[Würde] man die Maut senken, …". Own compilation. */
export const OPENING_VERBS: ReadonlySet<string> = new Set(['würde', 'würden', 'muss']);
