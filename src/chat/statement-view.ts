import type { AnswerStatement, Copy } from '../answer/answer.ts';
import { renderButtonId, shortHash } from './button.ts';
import type { Locale } from './chat.ts';
import { cutWords, foreignWords, quoteForeign } from './quotation.ts';
import { renderAddress } from './render-address.ts';
import { renderDate } from './render-date.ts';
import { fill, stringsOf } from './strings/strings.ts';
import type { ButtonView, LinkView, StatementView } from './views.ts';

const LONGEST_LABEL = 120;
const MOST_COPIES = 3;

/** What a statement's view is made with. */
export interface StatementFrame {
  readonly locale: Locale;
  /** Key of the stored question; null where there is none to come back to. */
  readonly key: string | null;
  /** Characters of a quotation before it is cut. */
  readonly quotation: number;
}

export function renderStatementView(
  statement: AnswerStatement,
  number: number,
  { locale, key, quotation }: StatementFrame,
): StatementView {
  return {
    number,
    quotation: quoteForeign(statement.text, quotation),
    speaker: renderSpeaker({ ...statement, speaker: fullName(statement) }, locale),
    role: renderRole(statement, locale),
    elsewhere: renderElsewhere(statement, locale),
    said: renderSaid(statement, locale),
    published: renderPublished(statement.publishedAt, locale),
    source: renderSource(statement),
    title: foreignWords(statement.title, LONGEST_LABEL),
    alsoIn: statement.alsoIn.slice(0, MOST_COPIES).map(renderSource),
    context: key === null ? null : contextButton(statement, key, locale),
  };
}

/** The characters of a view, addresses included, with room for the marks a platform sets around them. */
export function statementCost(view: StatementView): number {
  const links = [view.source, ...view.alsoIn].map(({ label, url }) => label.length + (url?.length ?? 0) + 8);
  const texts = [view.quotation, view.speaker, view.role, view.elsewhere, view.said, view.published];
  return [...links, ...texts.map((text) => (text?.length ?? 0) + 4)].reduce(
    (sum, length) => sum + length,
    20,
  );
}

export function renderSpeaker(statement: Pick<AnswerStatement, 'speaker' | 'type'>, locale: Locale): string {
  if (statement.speaker !== null) return foreignWords(statement.speaker, LONGEST_LABEL);
  const { narration, unknownSpeaker } = stringsOf(locale).statement;
  return statement.type === 'narration' ? narration : unknownSpeaker;
}

export function renderPublished(publishedAt: string | null, locale: Locale): string {
  const { published, undated } = stringsOf(locale).statement;
  return publishedAt === null ? undated : fill(published, { date: renderDate(publishedAt, locale) });
}

/** The outlet, or the title where no outlet is known, with an address that is safe to link, or none. */
export function renderSource(article: Pick<Copy, 'source' | 'title' | 'url'>): LinkView {
  const label = foreignWords(article.source ?? article.title, LONGEST_LABEL);
  return { label, url: renderAddress(article.url) };
}

function renderRole(statement: AnswerStatement, locale: Locale): string | null {
  const { via, speaker, elsewhere } = statement;
  const role = elsewhere?.of === 'office' ? speaker : (statement.role ?? elsewhere?.role ?? null);
  const words = (text: string): string => foreignWords(text, LONGEST_LABEL);
  const go = via === null ? null : fill(stringsOf(locale).statement.via, { via: words(via) });
  const parts = [role === null ? null : words(role), go].filter((part) => part !== null);
  return parts.length === 0 ? null : cutWords(parts.join(', '), 2 * LONGEST_LABEL);
}

/** The speaker's name, completed from other articles where this one leaves some of it out; null for nobody. */
export const fullName = ({ speaker, elsewhere }: AnswerStatement): string | null =>
  elsewhere?.speaker ?? speaker;

function renderElsewhere({ elsewhere }: AnswerStatement, locale: Locale): string | null {
  if (elsewhere === undefined) return null;
  const told = stringsOf(locale).statement.elsewhere;
  if (elsewhere.of === 'office') return told.name;
  if (elsewhere.speaker === null) return told.role;
  return elsewhere.role === null ? told.firstName : told.both;
}

/** When it was said; of what nobody says the day that the text names. */
function renderSaid({ date, dateSource, dateWords, type }: AnswerStatement, locale: Locale): string | null {
  const { said, told, saidUnresolved } = stringsOf(locale).statement;
  const isTold = type === 'narration';
  if (date !== null && dateSource === 'said')
    return fill(isTold ? told : said, { date: renderDate(date, locale) });
  if (date === null && !isTold && dateWords !== null)
    return fill(saidUnresolved, { words: foreignWords(dateWords, 60) });
  return null;
}

function contextButton(statement: AnswerStatement, key: string, locale: Locale): ButtonView {
  const id = renderButtonId({ kind: 'context', locale, key, hash: shortHash(statement.hash) });
  return { kind: 'context', id, label: stringsOf(locale).buttons.context };
}
