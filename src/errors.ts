/** Every code an error of ours can carry, and what it means. Finding nothing is a value, never an error. */
export type ErrorCode =
  | 'usage' // a command, option or question that cannot be understood
  | 'config' // a setting with a wrong value
  | 'archive' // a folder or file of the archive that cannot be read
  | 'article' // one article that is broken
  | 'snapshot' // an index file that is damaged or of another version
  | 'dictionary' // the German dictionaries cannot be read or cached
  | 'weights' // the learned weights of the answer are missing or do not fit
  | 'storage' // the database refuses
  | 'index' // the index in the database cannot be asked now; trying again may help
  | 'platform' // Discord or Slack refuses: a wrong token, a missing permission; trying again changes nothing
  | 'unreachable'; // Discord or Slack cannot be reached now; trying again may help

/** An error with a code for programs, a sentence for people and, where there is one, the cause. */
export class QuelleError extends Error {
  readonly code: ErrorCode;

  /**
   * @param code what kind of thing went wrong
   * @param sentence one sentence for people: what was expected, what came, where; without secrets
   * @param cause the error underneath, if any
   */
  constructor(code: ErrorCode, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause });
    this.name = 'QuelleError';
    this.code = code;
  }
}
