/** Adverbs and adjectives of modality and time that move a clause's position. Own compilation. */

/** "Der Torwart fehlt möglicherweise." */
export const POSSIBILITY_WORDS: ReadonlySet<string> = new Set(
  (
    'möglicherweise womöglich vielleicht eventuell vermutlich wahrscheinlich wohl mutmaßlich voraussichtlich anscheinend ' +
    'scheinbar offenbar angeblich vermeintlich gerüchteweise möglich mutmaßlich denkbar potenziell unbestätigt unklar befürchtet'
  ).split(' '),
);

/** "Die Stadt baut künftig eine Schule." */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'künftig zukünftig bald demnächst geplant beabsichtigt anstehend bevorstehend drohend angekündigt vorgesehen morgen übermorgen'.split(
    ' ',
  ),
);

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
  'nur zuletzt bloß allein minder unbedingt einmal zweifel geringerer anderes weniger umsonst'.split(' '),
);

/** Prepositions whose noun took place: "nach dem Angriff", "wegen der Lieferung". */
export const FACTIVE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'nach wegen trotz seit infolge durch angesichts aufgrund dank bei während anlässlich'.split(' '),
);

/** Conjunctions of a condition or a purpose: what they open is no claim. */
export const CONDITION_CONJUNCTIONS: ReadonlySet<string> = new Set(
  'wenn falls sofern soweit sobald solange bis damit ehe bevor als-ob sonst'.split(' '),
);
