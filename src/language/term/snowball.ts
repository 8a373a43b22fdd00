import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_de.js';

/**
 * The Snowball stem of a German word in small letters, umlauts kept: for words that no dictionary knows.
 * Algorithm: snowballstem.org/algorithms/german/stemmer.html.
 */
export const stemUnknown = (lower: string): string => stemmer.stem(lower, { preserveUmlauts: true });
