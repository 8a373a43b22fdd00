import type { SeenKind } from './evidence-kind.ts';

/** Where the sentence stands: in the order of the search, in its passage and in its article. */
export const place: SeenKind = {
  names: [
    'rank of the passage',
    'rank of the article',
    'among the first five passages',
    'score of the passage',
    'place in the article',
    'first sentence of the article',
    'first sentence of the passage',
    'place in the passage',
    'passages found of the article',
  ],
  measure(_, { sentence, around, place: index }) {
    const at = around.articleLength === 0 ? 0 : sentence.start / around.articleLength;
    return [
      1 / (1 + Math.log2(1 + around.rank)),
      1 / (1 + around.articleRank),
      around.rank < 5 ? 1 : 0,
      around.score,
      at,
      sentence.start < 120 ? 1 : 0,
      index === 0 ? 1 : 0,
      around.sentences < 2 ? 0 : index / (around.sentences - 1),
      Math.min(1, Math.log2(around.found) / 3),
    ];
  },
};
