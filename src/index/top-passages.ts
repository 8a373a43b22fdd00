/**
 * The best passages so far, at most `limit`, as a heap with the worst on top. A passage is better with a higher score, or with
 * the same score and a lower number.
 */
export class TopPassages {
  /** A score at or below this, of a passage with a higher number than all before, cannot get in any more. */
  threshold = 0;
  private readonly limit: number;
  private readonly passages: number[] = [];
  private readonly scores: number[] = [];

  constructor(limit: number) {
    this.limit = limit;
    if (limit <= 0) this.threshold = Number.POSITIVE_INFINITY;
  }

  /** Takes a passage in when it is good enough; passages come in ascending order, each once, with a score above 0. */
  offer(passage: number, score: number): void {
    if (score <= this.threshold) return;
    if (this.passages.length < this.limit) {
      this.passages.push(passage);
      this.scores.push(score);
      this.rise(this.passages.length - 1);
    } else {
      this.sink(passage, score);
    }
    if (this.passages.length === this.limit) this.threshold = this.scores[0] as number;
  }

  /** Best first. */
  finish(): readonly { readonly passage: number; readonly score: number }[] {
    return this.passages
      .map((passage, i) => ({ passage, score: this.scores[i] as number }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage);
  }

  private rise(from: number): void {
    const passage = this.passages[from] as number;
    const score = this.scores[from] as number;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isWorse(score, passage, above)) break;
      this.put(at, this.passages[above] as number, this.scores[above] as number);
      at = above;
    }
    this.put(at, passage, score);
  }

  /** Puts a passage in the place of the worst. */
  private sink(passage: number, score: number): void {
    const count = this.passages.length;
    let at = 0;
    for (let below = 1; below < count; below = 2 * at + 1) {
      const right = below + 1;
      const worst =
        right < count && this.isWorse(this.scores[right] as number, this.passages[right] as number, below)
          ? right
          : below;
      if (this.isWorse(score, passage, worst)) break;
      this.put(at, this.passages[worst] as number, this.scores[worst] as number);
      at = worst;
    }
    this.put(at, passage, score);
  }

  private isWorse(score: number, passage: number, than: number): boolean {
    const other = this.scores[than] as number;
    return score < other || (score === other && passage > (this.passages[than] as number));
  }

  private put(at: number, passage: number, score: number): void {
    this.passages[at] = passage;
    this.scores[at] = score;
  }
}
