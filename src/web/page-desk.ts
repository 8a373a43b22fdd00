import type { Answer, AnswerStatement, Question } from '../answer/answer.ts';
import type { Locale } from '../chat/chat.ts';
import { today } from '../chat/responder.ts';
import { describePlace } from '../export/describe-place.ts';
import { layoutTimeline } from '../timeline/layout-timeline.ts';
import { renderPng } from '../timeline/render-png.ts';
import { AnswerDesk, BusyError } from './answer-desk.ts';
import type { WebOptions } from './web-options.ts';

/** Milliseconds for which a day is taken to be the same. */
const DAY_KEPT = 1000;
/** Pictures that wait to be drawn. */
const MOST_PICTURES = 6;

/** What the pages ask for, each in its own measure. */
export class PageDesk {
  readonly options: WebOptions;
  readonly #answers: AnswerDesk;
  #pictures = 0;
  #day = { until: 0, today: '' };

  constructor(options: WebOptions) {
    this.options = options;
    this.#answers = new AnswerDesk(options.archive, options.patience);
  }

  /** The reader's day; reckoned once in a while, for it is asked for with every request. */
  get today(): string {
    const now = this.options.clock();
    if (now >= this.#day.until || now < this.#day.until - DAY_KEPT)
      this.#day = { until: now + DAY_KEPT, today: today(this.options) };
    return this.#day.today;
  }

  /**
   * @param asker whose turn it counts as
   * @throws BusyError when too many questions wait
   * @throws WaitingError when its turn has not come for a while
   */
  ask(question: Question, asker: string): Promise<Answer> {
    return this.#answers.ask(question, asker);
  }

  /** @throws BusyError when too many pictures wait */
  async draw(answer: Answer, locale: Locale): Promise<Uint8Array> {
    if (this.#pictures >= MOST_PICTURES) throw new BusyError();
    this.#pictures += 1;
    try {
      return (await renderPng(layoutTimeline(answer, locale), locale)).png;
    } finally {
      this.#pictures -= 1;
    }
  }

  /** The statement at a place; null where there is no such place in the archive. */
  statement(
    articleId: string,
    place: { readonly start: number; readonly end: number },
  ): AnswerStatement | null {
    const article = this.options.archive.article(articleId);
    if (article === null || place.end > article.text.length) return null;
    const found = this.options.archive
      .statements(articleId)
      .find(({ start, end }) => start === place.start && end === place.end);
    return found ?? describePlace(article, place);
  }
}
