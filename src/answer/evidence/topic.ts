import { joinCoverage, missingOf, shareOf } from './coverage.ts';
import type { ReadKind } from './evidence-kind.ts';
import { NAMED } from './names.ts';

/** Whether title and beginning of the article are about what was asked: what is said further down does not repeat it. */
export const topic: ReadKind = {
  names: [
    'kindred words in the title',
    'no kindred of the heaviest word in the title',
    'words in the title and the lead',
    'kindred words in the title and the lead',
    'no kindred of the heaviest word in the title and the lead',
    'names in the title and the lead',
    'kindred words in the sentence, the title and the lead',
    'no kindred of the heaviest word in the sentence, the title and the lead',
  ],
  measure({ words: asked }, { own, around, lead }) {
    const topic = joinCoverage(lead.soft, around.softTitle);
    const named = asked.names.filter((name) => (topic[name] ?? 0) >= NAMED).length;
    return [
      shareOf(asked, around.softTitle),
      missingOf(asked, around.softTitle),
      shareOf(asked, lead.covered, around.title),
      shareOf(asked, topic),
      missingOf(asked, topic),
      asked.names.length === 0 ? 0 : named / asked.names.length,
      shareOf(asked, topic, own.soft),
      missingOf(asked, joinCoverage(topic, own.soft)),
    ];
  },
};
