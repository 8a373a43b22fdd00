/** The package has no types for its inner files; its index costs a second to import and does not load in jest. */
declare module 'natural/lib/natural/stemmers/porter_stemmer_de.js' {
  const stemmer: { stem(word: string, options?: { preserveUmlauts?: boolean }): string };
  export = stemmer;
}
