/** A post without a question that the platform refused. */
export class PostError extends Error {
  /** Whether it makes sense to try again: false when the channel is gone or forbids it. */
  readonly retryable: boolean;

  constructor(sentence: string, retryable: boolean, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause });
    this.name = 'PostError';
    this.retryable = retryable;
  }
}
