/**
 * Verbs that build the predicate of another verb, by lemma. Own compilation from standard German grammar.
 */

/** "kann liefern", "soll geliefert haben". */
export const MODAL_VERBS: ReadonlySet<string> = new Set([
  'können',
  'müssen',
  'sollen',
  'wollen',
  'dürfen',
  'mögen',
  'möchten',
]);

/** "hat geliefert", "ist gefallen", "wird liefern", "wurde geliefert". */
export const AUXILIARY_VERBS: ReadonlySet<string> = new Set(['haben', 'sein', 'werden']);

/** Take a bare infinitive: "ließ liefern", "sah kommen", "hilft suchen", "ging essen". */
export const BARE_INFINITIVE_VERBS: ReadonlySet<string> = new Set([
  ...MODAL_VERBS,
  'werden',
  'lassen',
  'sehen',
  'hören',
  'helfen',
  'gehen',
  'bleiben',
  'lernen',
  'lehren',
  'fühlen',
  'brauchen',
  'kommen',
]);

/** Take a participle: "bekommt geliefert", "gehört verboten", "kam gelaufen". */
export const PARTICIPLE_VERBS: ReadonlySet<string> = new Set([
  ...AUXILIARY_VERBS,
  'bekommen',
  'erhalten',
  'kriegen',
  'gehören',
  'bleiben',
  'gelten',
  'scheinen',
  'halten',
  'sehen',
  'fühlen',
  'lassen',
]);

/** Take a zu-infinitive into their own clause: "scheint zu liefern", "hat zu gehen", "ist zu hören". */
export const ZU_VERBS: ReadonlySet<string> = new Set([
  'scheinen',
  'haben',
  'sein',
  'drohen',
  'pflegen',
  'brauchen',
  'vermögen',
  'wissen',
  'bleiben',
  'gelten',
  'versprechen',
]);
