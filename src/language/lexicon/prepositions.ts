/**
 * Prepositions with the cases they take (g, d, a). Own compilation from standard German grammar.
 * Examples: "an Russland" (d, a), "wegen des Sturms" (g), "ohne Zustimmung" (a), "laut dem Bericht" (d, g).
 */
export const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['ab', 'da'],
  ['abseits', 'g'],
  ['abzüglich', 'g'],
  ['an', 'da'],
  ['angesichts', 'g'],
  ['anhand', 'g'],
  ['anlässlich', 'g'],
  ['anstelle', 'g'],
  ['auf', 'da'],
  ['aufgrund', 'g'],
  ['aus', 'd'],
  ['außer', 'd'],
  ['außerhalb', 'g'],
  ['bei', 'd'],
  ['betreffs', 'g'],
  ['binnen', 'dg'],
  ['bis', 'a'],
  ['dank', 'dg'],
  ['diesseits', 'g'],
  ['durch', 'a'],
  ['einschließlich', 'gd'],
  ['entlang', 'dga'],
  ['entgegen', 'd'],
  ['entsprechend', 'd'],
  ['exklusive', 'g'],
  ['fernab', 'g'],
  ['für', 'a'],
  ['gegen', 'a'],
  ['gegenüber', 'd'],
  ['gemäß', 'd'],
  ['gen', 'a'],
  ['hinsichtlich', 'g'],
  ['hinter', 'da'],
  ['in', 'da'],
  ['infolge', 'g'],
  ['inklusive', 'gd'],
  ['inmitten', 'g'],
  ['innerhalb', 'gd'],
  ['jenseits', 'g'],
  ['kraft', 'g'],
  ['laut', 'dg'],
  ['mangels', 'g'],
  ['mit', 'd'],
  ['mithilfe', 'g'],
  ['mitsamt', 'd'],
  ['mittels', 'g'],
  ['nach', 'd'],
  ['nahe', 'd'],
  ['namens', 'g'],
  ['neben', 'da'],
  ['nebst', 'd'],
  ['oberhalb', 'g'],
  ['ohne', 'a'],
  ['per', 'a'],
  ['pro', 'a'],
  ['rund', 'a'],
  ['samt', 'd'],
  ['seit', 'd'],
  ['seitens', 'g'],
  ['statt', 'gd'],
  ['anstatt', 'gd'],
  ['trotz', 'gd'],
  ['über', 'da'],
  ['um', 'a'],
  ['ungeachtet', 'g'],
  ['unter', 'da'],
  ['unterhalb', 'g'],
  ['unweit', 'g'],
  ['von', 'd'],
  ['vor', 'da'],
  ['während', 'gd'],
  ['wegen', 'gd'],
  ['wider', 'a'],
  ['zeit', 'g'],
  ['zu', 'd'],
  ['zufolge', 'd'],
  ['zugunsten', 'g'],
  ['zulasten', 'g'],
  ['zuliebe', 'd'],
  ['zwecks', 'g'],
  ['zwischen', 'da'],
  ['bezüglich', 'g'],
  ['hinzu', ''],
  ['via', 'a'],
  ['versus', 'a'],
  ['aufseiten', 'g'],
  ['vonseiten', 'g'],
]);

/** A preposition joined with its article: the preposition, and the article's cells. "im Mai", "zur Wahl". */
export const CONTRACTIONS: ReadonlyMap<string, { preposition: string; cells: string }> = new Map([
  ['am', { preposition: 'an', cells: 'dmn' }],
  ['ans', { preposition: 'an', cells: 'an' }],
  ['aufs', { preposition: 'auf', cells: 'an' }],
  ['beim', { preposition: 'bei', cells: 'dmn' }],
  ['durchs', { preposition: 'durch', cells: 'an' }],
  ['fürs', { preposition: 'für', cells: 'an' }],
  ['hinterm', { preposition: 'hinter', cells: 'dmn' }],
  ['im', { preposition: 'in', cells: 'dmn' }],
  ['ins', { preposition: 'in', cells: 'an' }],
  ['ums', { preposition: 'um', cells: 'an' }],
  ['unters', { preposition: 'unter', cells: 'an' }],
  ['unterm', { preposition: 'unter', cells: 'dmn' }],
  ['übers', { preposition: 'über', cells: 'an' }],
  ['überm', { preposition: 'über', cells: 'dmn' }],
  ['vom', { preposition: 'von', cells: 'dmn' }],
  ['vorm', { preposition: 'vor', cells: 'dmn' }],
  ['vors', { preposition: 'vor', cells: 'an' }],
  ['zum', { preposition: 'zu', cells: 'dmn' }],
  ['zur', { preposition: 'zu', cells: 'df' }],
]);

/** What stands behind them is left out: "für alle [außer] Traktoren". Own compilation. */
export const EXCEPTING_PREPOSITIONS: ReadonlySet<string> = new Set(['außer']);

/** Before their preposition they leave out what follows: "[bis] auf den Unterricht", "[abgesehen] von den Wirten". Own compilation. */
export const EXCEPTING_WORDS: ReadonlyMap<string, string> = new Map([
  ['bis', 'auf'],
  ['abgesehen', 'von'],
  ['ausgenommen', 'von'],
]);

/** Behind "bis auf" they leave out nothing: "bis auf [Weiteres]". Own compilation. */
export const TIME_BEING: ReadonlySet<string> = new Set(['weiteres']);

/** "mit [Ausnahme] der Traktoren". Own compilation. */
export const EXCEPTING_NOUNS: ReadonlySet<string> = new Set(['ausnahme']);

/** Behind "außer" they tell where something is no more: "außer [Kraft]", "außer [Betrieb]". Own compilation. */
export const OUT_OF_NOUNS: ReadonlySet<string> = new Set(
  'kraft frage betrieb dienst atem gefecht acht haus sicht reichweite gefahr kontrolle rand plan konkurrenz form'.split(
    ' ',
  ),
);
