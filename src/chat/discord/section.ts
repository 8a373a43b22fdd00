import type { Position } from '../../answer/answer.ts';
import type { Locale } from '../chat.ts';
import { cutWords } from '../quotation.ts';
import { stringsOf } from '../strings/strings.ts';
import type { AnswerView, DigestItemView, DigestView, GroupView, StatementView } from '../views.ts';
import { escapeMarkdown } from './escape.ts';
import { renderStatement } from './render-statement.ts';
import type { Tightness } from './tightness.ts';

/** A heading, still plain text, over blocks of Markdown. */
export interface Section {
  readonly heading: string;
  readonly colour: number | null;
  readonly blocks: readonly string[];
}

/**
 * Colours that can be told apart with every kind of colour vision (Okabe and Ito, "Color Universal Design"). They
 * say nothing that the heading does not say.
 */
const COLOURS: Readonly<Record<Position, number>> = {
  bejaht: 0x0072b2,
  verneint: 0xd55e00,
  nochNicht: 0xd55e00,
  offen: 0x999999,
  geplant: 0xcc79a7,
  andere: 0x56b4e9,
  ohneSeite: 0x56b4e9,
};

/** The question with everything that is said about the answer, then a section a position. */
export function answerSections(view: AnswerView, locale: Locale, tight: Tightness): readonly Section[] {
  const line = (text: string): string => escapeMarkdown(cutWords(text, tight.line));
  const about = [...view.notes, ...(view.empty === null ? [] : [view.empty])].map(line).join('\n');
  const contrasts = [...view.changes, ...view.contradictions].map(line).join('\n');
  const blocks = [about, contrasts].filter((block) => block !== '');
  const { related } = view;
  return [
    { heading: view.question, colour: null, blocks },
    ...view.groups.map((group) => groupSection(group, locale, tight)),
    ...(related === null
      ? []
      : [{ heading: related.heading, colour: null, blocks: statements(related.statements, locale, tight) }]),
  ];
}

/** The topic, then a section for each kind of news. */
export function digestSections(view: DigestView, locale: Locale, tight: Tightness): readonly Section[] {
  const empty = view.empty === null ? [] : [escapeMarkdown(cutWords(view.empty, tight.line))];
  return [
    { heading: view.heading, colour: null, blocks: empty },
    ...view.sections.map((section) => ({
      heading: section.heading,
      colour: null,
      blocks: section.items.flatMap((item) => itemBlocks(item, locale, tight)),
    })),
  ];
}

function itemBlocks(item: DigestItemView, locale: Locale, tight: Tightness): readonly string[] {
  const line = item.line === null ? [] : [escapeMarkdown(cutWords(item.line, tight.line))];
  return [...line, ...statements(item.statements, locale, tight)];
}

function groupSection(group: GroupView, locale: Locale, tight: Tightness): Section {
  return {
    heading: group.heading,
    colour: COLOURS[group.position],
    blocks: statements(group.statements, locale, tight),
  };
}

function statements(views: readonly StatementView[], locale: Locale, tight: Tightness): readonly string[] {
  const { alsoIn } = stringsOf(locale).statement;
  return views.map((view) => renderStatement(view, alsoIn, tight));
}
