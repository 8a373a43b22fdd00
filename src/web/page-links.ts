import type { Answer, Question } from '../answer/answer.ts';
import type { WebPageSettings } from '../config/config-values.ts';
import { LinkSigner } from './link-signer.ts';
import { type Fields, questionFields } from './links.ts';
import { renderStand, takeStand } from './stand.ts';

/** Makes addresses for those who come from elsewhere: a chat, a digest. */
export interface PageLinks {
  /**
   * The permanent address of an answer.
   * @param key of the stored question: a short address, as chats need it; null: the question is in the address
   */
  answer(question: Question, key: string | null, answer: Answer): string;
  /** The short address of a stored question, whatever is answered to it when it is opened. */
  question(key: string): string;
}

const DAY_SECONDS = 86_400;
/** From an answer to an article and a person, and from there once more. */
const REACH = 2;

/**
 * @param base where the page is reached
 * @param state the archive's state
 * @param now milliseconds
 * @param today ISO day
 */
export function createPageLinks(
  { secret, linkDays }: WebPageSettings,
  base: string,
  archive: { state(): string },
  now: () => number,
  today: () => string,
): PageLinks {
  const signer = secret === null ? null : new LinkSigner(secret);
  const address = (path: string, fields: Fields): string => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      if (value !== undefined && value !== null) query.set(name, String(value));
    if (signer === null) return `${base}${path}${query.size === 0 ? '' : `?${query}`}`;
    const expires = Math.ceil(now() / 1000 / DAY_SECONDS + linkDays) * DAY_SECONDS;
    return `${base}${signer.sign(path, query, { expires, reach: REACH })}`;
  };
  return {
    question: (key) => address(`/a/${key}`, {}),
    answer(question, key, answer) {
      const stand = renderStand(takeStand(answer, archive.state(), today()));
      if (key !== null) return address(`/a/${key}`, { stand });
      return address('/antwort', { ...questionFields(question), stand });
    },
  };
}
