/** Numbers that mean more together: how well the words are covered, by what is asked and who speaks. */
const COVERED: readonly string[] = [
  'words in the sentence',
  'words in the sentence and before it',
  'kindred words in the sentence, before it and in the title',
  'kindred words in the sentence',
  'score of the passage',
  'words in the whole article',
];
const WITH: readonly string[] = [
  'yes or no is asked',
  'a number is asked',
  'a person is asked',
  'an utterance is asked',
  'keywords',
  'somebody named speaks',
  'negation',
  'speaker named in the question',
];

/** Numbers that are also told as how far they are from the question's best sentence. */
export const COMPARED: readonly string[] = [
  'words in the sentence',
  'words in the sentence and before it',
  'kindred words in the sentence',
  'kindred words in the sentence, before it and in the title',
  'words in the sentence and the title',
  'words in the passage',
  'words in the whole article',
  'words in the title',
  'words close together',
  'score of the passage',
  'names in the sentence',
  'somebody named speaks',
  'strength of the proof',
];

export const PRODUCTS: readonly (readonly [string, string])[] = COVERED.flatMap((covered) =>
  WITH.map((other) => [covered, other] as const),
);
