import type { Judge } from '../find-candidates.ts';
import type { Wanted } from '../wanted/wanted.ts';

/** "Ostertal: Räuber gefasst": judges only in articles that name what stands before the colon. */
export function judgeUnderHeading(heading: readonly Wanted[], judge: Judge): Judge {
  return (at) => {
    const isNamed = heading.every((topic) => at.context.mentions(topic) || at.context.articleNames(topic));
    return isNamed ? judge(at) : { found: [], rejected: [] };
  };
}
