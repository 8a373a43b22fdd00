/** Adverbs and adjectives of modality and time that move a clause's position. Own compilation. */

/** "Der Torwart fehlt möglicherweise." */
export const POSSIBILITY_WORDS: ReadonlySet<string> = new Set(
  (
    'möglicherweise womöglich vielleicht eventuell vermutlich wahrscheinlich wohl mutmaßlich voraussichtlich anscheinend ' +
    'scheinbar offenbar angeblich vermeintlich gerüchteweise möglich mutmaßlich denkbar potenziell unbestätigt unklar befürchtet drohend'
  ).split(' '),
);

/** "Der Bau ist für Mai [vorgesehen]": somebody has it in mind. */
export const INTENDED_WORDS: ReadonlySet<string> = new Set(
  'geplant beabsichtigt anstehend bevorstehend angekündigt vorgesehen'.split(' '),
);

/** "Die Stadt baut künftig eine Schule." */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  ...INTENDED_WORDS,
  ...'künftig zukünftig bald baldig demnächst morgen übermorgen'.split(' '),
]);

/** Adjectives that open a time to come: "nächstes Jahr", "in der kommenden Woche". */
export const COMING_WORDS: ReadonlySet<string> = new Set(['nächst', 'kommend']);

/** With a negation they bind it to its time: "noch nicht", "bislang keine". */
export const NOT_YET_WORDS: ReadonlySet<string> = new Set(
  'noch bislang bisher vorerst derzeit momentan zurzeit gegenwärtig aktuell zunächst vorläufig bereits jetzt'.split(
    ' ',
  ),
);

/** Right behind "nicht" or "kein" they take the negation back: "nicht nur", "nicht zuletzt", "kein Zweifel". */
export const NO_NEGATION_AFTER: ReadonlySet<string> = new Set(
  'nur erst zuletzt bloß allein minder unbedingt einmal zweifel geringerer anderes weniger wenige selten umsonst'.split(
    ' ',
  ),
);

/** Behind "nicht" it denies how much only: "kommt nicht [zu] früh". */
export const TOO_WORDS: ReadonlySet<string> = new Set(['zu', 'allzu']);

/** Behind "kein", by its stem: what holds of no other one. "In keinem [anderen] Land steigen die Preise schneller." */
export const OTHER: ReadonlySet<string> = new Set(['ander', 'weiter']);

/** At the head of a negated clause it says that only so it is: "[Anders] ließ sich das nicht erklären." */
export const OTHERWISE: ReadonlySet<string> = new Set(['anders']);

/** It was so once: "lieferte früher Busse". */
export const FORMERLY_WORDS: ReadonlySet<string> = new Set(
  'früher einst ehemals vormals einstmals damals seinerzeit ehedem'.split(' '),
);

/** With a simple past: "[Bis dahin] durften Hunde in den Park." Own compilation. */
export const FORMERLY_PHRASES: readonly (readonly string[])[] = [
  ['bis', 'dahin'],
  ['bis', 'dato'],
];

/** With the simple past of what is so or may be they say that it was so until then: "Hunde durften [noch] in den Park." Own compilation. */
export const STILL_WORDS: ReadonlySet<string> = new Set(['noch']);

/** They tell how it is or what may be, and no event: "Hunde [durften] noch in den Park." Own compilation. */
export const STATE_VERBS: ReadonlySet<string> = new Set([
  'dürfen',
  'müssen',
  'können',
  'sein',
  'gelten',
  'haben',
]);

/** With a simple past they say the same: "[Zuvor] saß er in Haft". */
export const BEFORE_WORDS: ReadonlySet<string> = new Set('zuvor vorher davor'.split(' '));

/** Right before the verb, or in Konjunktiv II, it did not come to pass: "hätte die Halle beinahe verkauft". */
export const NEARLY_WORDS: ReadonlySet<string> = new Set(['fast', 'beinahe', 'nahezu', 'beinah']);

/** It holds of next to nothing, which is neither yes nor no: "Der Tee wirkt [kaum]". */
export const HARDLY_WORDS: ReadonlySet<string> = new Set(['kaum', 'schwerlich', 'selten', 'seltener']);

/** It will be so, and is not: "Das Bad ist [erst wieder] am Freitag offen". */
export const NOT_UNTIL: readonly string[] = ['erst', 'wieder'];

/** With Konjunktiv II somebody only would have liked to: "hätte gern Busse geliefert". */
export const UNREAL_WORDS: ReadonlySet<string> = new Set(['gern', 'gerne', 'lieber', 'sonst', 'andernfalls']);

/** With "würde", "sollte" or "wollte" it came otherwise: "Das Bad sollte [eigentlich] öffnen." */
export const BY_RIGHTS: ReadonlySet<string> = new Set(['eigentlich', 'normalerweise']);

/** Before "kein" and a unit of time they say how short it is so: "[noch] keine Stunde geöffnet". */
export const SHORT_SINCE: ReadonlySet<string> = new Set(['noch', 'seit']);
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'sekunde minute stunde stunden tag tage woche wochen monat monate jahr jahre'.split(' '),
);

/** They open what was then, beside what a sentence tells: "[Als] die Maut eingeführt wurde, …" */
export const BACK_THEN: ReadonlySet<string> = new Set('als nachdem seit seitdem bevor ehe'.split(' '));

/** They open what follows from a condition: "Wäre er da, [dann] käme sie." */
export const CONSEQUENCE_WORDS: ReadonlySet<string> = new Set(['dann', 'so']);

/** In the past they tell that it was open until then: "[Lange] war unklar, ob er kommt." */
export const UNTIL_THEN: ReadonlySet<string> = new Set(
  'lange zuletzt tagelang wochenlang monatelang jahrelang'.split(' '),
);

/** With an adjective they say what something seems to be: "Der Tee [wirkt] altmodisch." */
export const SEEMING_VERBS: ReadonlySet<string> = new Set(['wirken']);

/** Beside "wirken" they tell how well, and not as what it seems: "Der Tee wirkt [schnell]." */
export const EFFECT_WORDS: ReadonlySet<string> = new Set(
  'gut besser schnell schneller sofort stark stärker schwach schwächer lange zuverlässig direkt indirekt positiv negativ'.split(
    ' ',
  ),
);

/** Right behind "nicht" they take the negation: it did happen, for another reason: "nicht wegen der Kosten". */
export const CAUSE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'wegen aufgrund infolge mangels zwecks'.split(' '),
);

/** Prepositions whose noun took place: "nach dem Angriff", "wegen der Lieferung". */
export const FACTIVE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'nach wegen trotz seit infolge durch angesichts aufgrund dank bei während anlässlich'.split(' '),
);

/** With a possessive beside a verb of hindering they name by what: "verhindert [mit] seiner Unterschrift". */
export const MEANS_PREPOSITIONS: ReadonlySet<string> = new Set(['mit', 'durch']);

/** Of those, the ones that only tell when: what is to be "[nach] der Wahl" may wait for one still to come. */
export const TIMING_PREPOSITIONS: ReadonlySet<string> = new Set(['nach', 'bei', 'während', 'anlässlich']);

/** Before an event that somebody knows, regrets or hears of: "erfuhr [von] der Sperrung". */
export const KNOWN_OF: ReadonlySet<string> = new Set(['von', 'über', 'um', 'an', 'gegen']);

/** Before an event in which somebody takes part: "beteiligt sich [an] der Sperrung". */
export const PARTAKING_PREPOSITIONS: ReadonlySet<string> = new Set(['an']);

/** Of those, the ones that tell what the noun before them comes of: "hofft auf Gäste [durch] die Senkung". */
export const CAUSING_PREPOSITIONS: ReadonlySet<string> = new Set(
  'wegen infolge durch angesichts aufgrund dank'.split(' '),
);

/** At the head of a clause behind another one they make it a condition: "Er geht, [sollte] die Maut kommen." Nobody is told to say so. */
export const CONDITION_OPENERS: ReadonlySet<string> = new Set(['sollte', 'sollten']);

/** Behind a verb of planning they only say what is decided on: "entscheiden [über] die Schließung". Own compilation. */
export const DECIDED_ON: ReadonlySet<string> = new Set(['über']);

/** Beside "sollte" they tell of a plan: "Das Bad sollte [ursprünglich] schließen." Own compilation. */
export const PLANNED_BEFORE: ReadonlySet<string> = new Set(
  'ursprünglich zunächst damals demnächst bald künftig heute gestern'.split(' '),
);

/** Of those below, the ones that put the clause they hang on under a condition. */
export const IF_CONJUNCTIONS: ReadonlySet<string> = new Set(['wenn', 'falls', 'sofern', 'sobald']);

/** With them it holds whatever the condition: "auch wenn der Kreis zahlt", "selbst dann, wenn …". */
export const EVEN_WORDS: ReadonlySet<string> = new Set(['auch', 'selbst', 'sogar']);

/** Conjunctions of a condition or a purpose: what they open is no claim. */
export const CONDITION_CONJUNCTIONS: ReadonlySet<string> = new Set(
  'wenn falls sofern soweit sobald solange bis damit ehe bevor als-ob sonst'.split(' '),
);

/** They ask or tell what ought to be, may be or has to be: "[Soll] er zahlen?" */
export const WISHING_MODALS: ReadonlySet<string> = new Set(['sollen', 'dürfen', 'müssen']);

/** "Sie [möchte] helfen": the Konjunktiv tells a wish of her own, and nobody's words. */
export const LIKING_MODALS: ReadonlySet<string> = new Set(['mögen']);

/** They tell what somebody wants to come: "Das Bad [sollte] öffnen." */
export const INTENDING_MODALS: ReadonlySet<string> = new Set(['sollen', 'wollen']);

/** What they ask for is there as soon as it can be: "[Dürfen] Hotels öffnen?" – "Hotels können öffnen." */
export const PERMITTING_MODALS: ReadonlySet<string> = new Set(['dürfen']);

/** "[Muss] man Masken tragen?" asks for a duty. */
export const DUTY_MODALS: ReadonlySet<string> = new Set(['müssen']);

/** What they tell of a rule is that it holds: "Hier [gilt] ein Angelverbot." Own compilation. */
export const IN_FORCE_VERBS: ReadonlySet<string> = new Set(['gelten', 'bestehen', 'herrschen', 'greifen']);

/** "Es ist [erlaubt], dort zu angeln": what is allowed may be done. Own compilation. */
export const ALLOWING_VERBS: ReadonlySet<string> = new Set(['erlauben', 'gestatten', 'zulassen']);

/** "Es ist [verboten], dort zu angeln": what is forbidden may not be done. Own compilation. */
export const FORBIDDING_VERBS: ReadonlySet<string> = new Set(['verbieten', 'untersagen', 'verwehren']);

/** It was so before, and is so no more: "Ist die Brücke [wieder] offen?" */
export const AGAIN_WORDS: ReadonlySet<string> = new Set(['wieder', 'wiederum']);

/** Before a participle they say what can or will be: "die [zu] erwartende Sperrung". */
export const GERUNDIVE_WORDS: ReadonlySet<string> = new Set(['zu']);

/** Beside "sein" they tell what can be: "Besuche sind [möglich]." Own compilation. */
export const ABLE_WORDS: ReadonlySet<string> = new Set(['möglich']);

/** They ask or tell what can be: "[Kann] man das heilen?" */
export const ABLE_MODALS: ReadonlySet<string> = new Set(['können']);

/** Before "als" they weigh one thing against another: "[mehr] nutzen als schaden". Own compilation. */
export const WEIGHING_WORDS: ReadonlySet<string> = new Set([
  'mehr',
  'eher',
  'lieber',
  'weniger',
  'öfter',
  'häufiger',
]);

/** Behind a verb whose event stands there they name what comes of its subject: "Die Senkung führt [zu] Staus." Own compilation. */
export const LEADING_PREPOSITIONS: ReadonlySet<string> = new Set(['zu']);

/** Nobody else does so as much: "Niemand baut [so] viele Boote wie die Werft", "baut [mehr] Boote als sie". Own compilation. */
export const AS_MUCH_WORDS: ReadonlySet<string> = new Set('so ebenso genauso derart dermaßen'.split(' '));
export const MORE_WORDS: ReadonlySet<string> = new Set(
  'mehr weniger früher später schneller öfter häufiger länger eher besser größere höhere'.split(' '),
);

/** Behind "nicht": what does not go on for ever may go on for a while. "Die Sperre kann nicht [ewig] bleiben." Own compilation. */
export const ENDLESS_WORDS: ReadonlySet<string> = new Set(
  'endlos ewig unendlich unbegrenzt unbefristet dauerhaft beliebig grenzenlos immerzu uferlos unbeschränkt unablässig'.split(
    ' ',
  ),
);
export const ENDLESS_PHRASES: readonly (readonly string[])[] = [
  ['auf', 'dauer'],
  ['für', 'immer'],
  ['auf', 'ewig'],
  ['ohne', 'ende'],
  ['bis', 'in', 'alle', 'ewigkeit'],
  ['in', 'alle', 'ewigkeit'],
  ['auf', 'unbestimmte', 'zeit'],
];

/** The negation that denies nothing but its verb: "Die Busse fahren [nicht] so schnell wie die Fähre." */
export const PLAIN_NEGATIONS: ReadonlySet<string> = new Set(['nicht']);

/** Who does so need not be for it: "Wir [verstehen], dass sie öffnen wollen." Own compilation. */
export const UNDERSTANDING_VERBS: ReadonlySet<string> = new Set(
  'verstehen nachvollziehen nachempfinden nachfühlen begreifen'.split(' '),
);
export const UNDERSTANDING_WORDS: ReadonlySet<string> = new Set(
  'verständnis verständlich nachvollziehbar begreiflich'.split(' '),
);

/** Where there is hardly any, it is not likely: "Es besteht kaum [Aussicht], dass sie öffnen." Own compilation. */
export const HOPE_NOUNS: ReadonlySet<string> = new Set(
  'aussicht aussichten hoffnung hoffnungen chance chancen'.split(' '),
);

/** The meanings of what has to be, and the verb of both: "Ein Helm [ist Pflicht]", "Ein Helm [ist nötig]". */
export const DUTY_GROUPS: readonly string[] = ['verpflichtend', 'brauchen'];
export const DUTY_LEMMAS: readonly string[] = ['verpflichtendsein'];

/** The meanings of nouns for rules, which are in force or not: "Es gilt [Helmpflicht]", "ein [Angelverbot]". */
export const RULE_GROUPS: ReadonlySet<string> = new Set(['verpflichtend', 'verbieten']);

/** "Niemand [will] das Bad schließen" tells what nobody likes. */
export const WANTING_MODALS: ReadonlySet<string> = new Set(['wollen']);
