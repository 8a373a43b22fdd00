import { MOST_REPORTS, type Report, type ReportDraft } from '../report-store.ts';

/** What readers say is wrong; see ReportStore. */
export class MemoryReports {
  readonly #reports = new Map<number, Report>();
  #last = 0;

  add(draft: ReportDraft): boolean {
    const isSame = ({ article, start, end, comment }: Report): boolean =>
      article === draft.article && start === draft.start && end === draft.end && comment === draft.comment;
    if ([...this.#reports.values()].some(isSame)) return true;
    if (this.#reports.size >= MOST_REPORTS) return false;
    this.#last += 1;
    this.#reports.set(this.#last, { ...draft, id: this.#last });
    return true;
  }

  all(): readonly Report[] {
    return [...this.#reports.values()];
  }

  remove(id: number): boolean {
    return this.#reports.delete(id);
  }
}
