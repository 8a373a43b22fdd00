import type { QueryTerm } from './find-query-terms.ts';
import { searchGrowing } from './growing-segment.ts';
import type { ImpactTable } from './impact-table.ts';
import { MaxScore } from './max-score.ts';
import type { Hit } from './passage-index.ts';
import { PostingsCursor } from './postings-cursor.ts';
import { scaleOf } from './query-scale.ts';
import type { Segments } from './segments.ts';
import { TopPassages } from './top-passages.ts';

/** Scores the passages of all segments, in the order of their numbers. */
export class Searcher {
  private readonly impacts: Float64Array;
  private readonly maxScore: MaxScore;

  constructor(table: ImpactTable) {
    this.impacts = table.impacts;
    this.maxScore = new MaxScore(table.impacts);
  }

  /** The best passages for terms that are known, best first. */
  search(terms: readonly QueryTerm[], segments: Segments, limit: number): readonly Hit[] {
    const scale = scaleOf(terms);
    const factors = terms.map(({ weight, rarity }) => weight * rarity * scale);
    const top = new TopPassages(limit);
    segments.frozen.forEach(({ segment }, part) => {
      const cursors = terms.flatMap(({ places }, i) => {
        const place = places[part] as number;
        return place < 0 ? [] : [new PostingsCursor(segment, place, factors[i] as number)];
      });
      this.maxScore.search(cursors, segment.lengths, segment.base, top);
    });
    for (const growing of segments.growing) {
      searchGrowing(
        growing,
        terms.map(({ term }, i) => ({ term, factor: factors[i] as number })),
        this.impacts,
        top,
      );
    }
    return top.finish().map(({ passage, score }) => ({ passage, score: score / scale }));
  }
}
