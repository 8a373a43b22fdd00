import type { CorrectionNote } from '../../digest/correction-poster.ts';
import type { Reply } from '../chat.ts';
import { renderGoneItem } from '../digest-view.ts';
import { fill, stringsOf } from '../strings/strings.ts';

/** So many lines name a statement each; the others are counted. */
const NAMED = 5;

/** What stands below an answer whose statements are gone from the archive; their words are not shown again. */
export function renderCorrectionNote({ gone, language }: CorrectionNote): Extract<Reply, { kind: 'notice' }> {
  const locale = language === 'en' ? 'en' : 'de';
  const { correctionNote, left } = stringsOf(locale).digest;
  const lines = gone.slice(0, NAMED).map((item) => renderGoneItem(item, locale));
  const more = gone.length - lines.length;
  return {
    kind: 'notice',
    private: false,
    locale,
    view: { heading: correctionNote, lines: [...lines, ...(more > 0 ? [fill(left, { count: more })] : [])] },
  };
}
