import { type Markup, markup } from '../../markup.ts';
import { type PageFrame, renderDocument } from '../document.ts';
import { pageStrings } from '../strings.ts';
import { renderSearchForm } from './search-form.ts';

/** A sentence on what was asked, with the search box to ask otherwise. */
export function renderSentencePage(sentence: string, frame: PageFrame): Markup {
  const { title } = pageStrings(frame.locale).problem;
  const main = markup`<h1>${title}</h1><p class="note" role="alert">${sentence}</p>${renderSearchForm(null, frame)}`;
  return renderDocument(title, main, frame);
}
