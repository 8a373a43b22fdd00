/**
 * Conjunctions by how they build clauses. Own compilation from standard German grammar.
 */

/** What follows is told against what was denied: "nicht billig, dafür [aber] sicher". Own compilation. */
export const TURNING: ReadonlySet<string> = new Set(['aber', 'sondern', 'jedoch', 'wohl']);

/** What follows stands in the place of what was denied: "nicht, dass sie sinken, [sondern] dass sie steigen". Own compilation. */
export const INSTEAD: ReadonlySet<string> = new Set(['sondern']);

/** Join equals: "Er kam und sah", "Raketen sowie Drohnen". */
export const COORDINATORS: ReadonlySet<string> = new Set([
  'und',
  'oder',
  'aber',
  'sondern',
  'denn',
  'sowie',
  'beziehungsweise',
  'bzw',
  'bzw.',
  'doch',
  'jedoch',
  'sowohl',
  'weder',
  'noch',
  'entweder',
  '&',
]);

/** Of the coordinators, those that may open a new clause with its own finite verb: "…, aber er schwieg". */
export const CLAUSE_COORDINATORS: ReadonlySet<string> = new Set([
  'und',
  'oder',
  'aber',
  'sondern',
  'denn',
  'doch',
  'beziehungsweise',
  'bzw',
  'bzw.',
]);

/** Always open a verb-last clause: "…, dass er komme", "…, weil es regnete". */
export const SUBJUNCTIONS: ReadonlySet<string> = new Set([
  'dass',
  'daß',
  'ob',
  'weil',
  'wenn',
  'falls',
  'obwohl',
  'obgleich',
  'obschon',
  'wenngleich',
  'nachdem',
  'bevor',
  'ehe',
  'sobald',
  'solange',
  'sofern',
  'sooft',
  'sodass',
  'sodaß',
  'indem',
  'zumal',
  'wohingegen',
]);

/**
 * Open a verb-last clause only when its verb comes last; else a preposition, an adverb or a comparison:
 * "Als er kam, …" but "als Minister"; "während er sprach" but "während der Sitzung".
 */
export const POSSIBLE_SUBJUNCTIONS: ReadonlySet<string> = new Set([
  'als',
  'wie',
  'während',
  'seit',
  'seitdem',
  'bis',
  'da',
  'damit',
  'insofern',
  'soweit',
  'insoweit',
  'soviel',
  'trotzdem',
  'je',
]);

/** Open a zu-infinitive: "…, um Zeit zu gewinnen", "…, ohne zu fragen". */
export const INFINITIVE_OPENERS: ReadonlySet<string> = new Set(['um', 'ohne', 'statt', 'anstatt', 'außer']);

/** May stand before a subjunction and belong to its clause: "auch wenn", "nur weil", "selbst als". */
export const SUBJUNCTION_MODIFIERS: ReadonlySet<string> = new Set([
  'auch',
  'nur',
  'erst',
  'selbst',
  'sogar',
  'gerade',
  'besonders',
  'insbesondere',
  'vor',
  'allem',
  'so',
  'als',
  'ohne',
  'anstatt',
  'statt',
  'außer',
  'nicht',
  'kurz',
  'lange',
  'schon',
  'noch',
  'immer',
  'jedes',
  'mal',
  'egal',
  'eben',
  'zwar',
  'allein',
  'vorausgesetzt',
  'etwa',
  'wohl',
  'je',
  'genau',
  'bis',
  'bloß',
]);

/** Behind a verb that opens its clause they join it to the main clause before: "Er schwieg, bestritt jedoch nichts." */
export const ADVERSATIVES: ReadonlySet<string> = new Set([
  'jedoch',
  'aber',
  'allerdings',
  'hingegen',
  'dagegen',
  'zugleich',
  'lediglich',
  'zudem',
  'dann',
]);

/** Whole clauses that make what follows the only condition under which it does not hold: "…, es sei denn, der Kreis zahlt". */
export const EXCEPT_CLAUSES: ReadonlySet<string> = new Set(['es sei denn', 'und es sei denn']);
