import type { Locale, Reply } from '../chat.ts';
import { cutWords } from '../quotation.ts';
import { stringsOf } from '../strings/strings.ts';
import type { AnswerView, ButtonView, ContextView, DigestView, NoticeView, StatementView } from '../views.ts';
import {
  type ButtonElement,
  line,
  link,
  plain,
  quotation,
  type RichTextBlock,
  rich,
  type SlackBlock,
  type SlackMessage,
  small,
  strong,
  words,
} from './block.ts';
import { ACTION_PREFIX } from './registrations.ts';
import { type Fit, renderStatement } from './render-statement.ts';
import { renderText } from './render-text.ts';

/** Slack refuses about 13,200 characters over all blocks (`msg_blocks_too_long`). */
const MOST_CHARACTERS = 12_500;
const MOST_BLOCKS = 50;
const MOST_BUTTONS = 25;
/** A notice of a line or two may be a whole quotation. */
const LONG_LINE = 2500;

/** Tried in turn until all fits; only unusually long names, roles and addresses need more than the first. */
const FITS: readonly Fit[] = [
  { quotation: 2000, line: 300, links: true },
  { quotation: 800, line: 200, links: true },
  { quotation: 400, line: 120, links: false },
  { quotation: 150, line: 80, links: false },
];

/** Everything that is said in words; deleting and saying nothing are not. */
export type SpokenReply = Exclude<Reply, { kind: 'delete' } | { kind: 'nothing' }>;

/**
 * Makes a message of a reply that Slack takes: within all limits, nobody mentioned. Words of others stand in rich text
 * or plain text only, where Slack reads no markup: `~nicht~` struck out would not be what somebody said.
 */
export function renderMessage(reply: SpokenReply): SlackMessage {
  switch (reply.kind) {
    case 'answer':
      return fitting((fit) => renderAnswer(reply.view, reply.locale, fit));
    case 'digest':
      return fitting((fit) => renderDigest(reply.view, reply.locale, fit));
    case 'context':
      return renderContext(reply.view);
    case 'notice':
      return renderNotice(reply.view);
    case 'files':
      return renderNotice({ heading: null, lines: [stringsOf(reply.locale).evidence.sentDirectly] });
  }
}

function fitting(render: (fit: Fit) => SlackMessage): SlackMessage {
  const messages = FITS.map((fit) => () => render(fit));
  const fits = ({ blocks }: SlackMessage): boolean =>
    blocks.length <= MOST_BLOCKS && JSON.stringify(blocks).length <= MOST_CHARACTERS;
  for (const message of messages.slice(0, -1)) {
    const rendered = message();
    if (fits(rendered)) return rendered;
  }
  return render(FITS.at(-1) as Fit);
}

function renderAnswer(view: AnswerView, locale: Locale, fit: Fit): SlackMessage {
  const groups = [...view.groups, ...(view.related ? [view.related] : [])];
  const lines = [...view.changes, ...view.contradictions];
  const empty = view.empty === null ? [] : [view.empty];
  const statements = groups.flatMap((group) => group.statements);
  return {
    blocks: [
      heading(view.question, 1500),
      ...view.notes.map((note) => small(cutWords(note, 700))),
      ...empty.map((text) => paragraph([text], 700)),
      ...groups.flatMap((group) => [
        heading(group.heading.toUpperCase(), 300),
        ...group.statements.map((one) => renderStatement(one, locale, fit)),
      ]),
      ...(lines.length === 0 ? [] : [paragraph(lines, 350)]),
      small(cutWords(view.footer, 700)),
      ...renderButtons([...contextButtons(statements), ...view.buttons.map(renderButton)]),
    ],
    text: renderText(
      [
        view.question,
        ...view.notes,
        ...empty,
        ...groups.flatMap((group) => [group.heading, ...group.statements]),
        ...lines,
        view.footer,
        ...view.buttons.flatMap(({ label, url }) => (url === undefined ? [] : [`${label}: ${url}`])),
      ],
      locale,
    ),
  };
}

function renderDigest(view: DigestView, locale: Locale, fit: Fit): SlackMessage {
  const empty = view.empty === null ? [] : [view.empty];
  return {
    blocks: [
      heading(view.heading, 1000),
      ...empty.map((text) => paragraph([text], 700)),
      ...view.sections.flatMap((section) => [
        heading(section.heading, 300),
        ...section.items.flatMap((item) => [
          ...(item.line === null ? [] : [paragraph([item.line], fit.quotation)]),
          ...item.statements.map((statement) => renderStatement(statement, locale, fit)),
        ]),
      ]),
      small(cutWords(view.footer, 700)),
      ...renderButtons(pageButtons(view)),
    ],
    text: renderText(
      [
        view.heading,
        ...empty,
        ...view.sections.flatMap((section) => [
          section.heading,
          ...section.items.flatMap((item) => [
            ...(item.line === null ? [] : [item.line]),
            ...item.statements,
          ]),
        ]),
        view.footer,
        ...(view.page?.url ? [`${view.page.label}: ${view.page.url}`] : []),
      ],
      locale,
    ),
  };
}

function pageButtons({ page }: DigestView): readonly ButtonElement[] {
  return page?.url ? [renderButton({ kind: 'page', id: 'page', label: page.label, url: page.url })] : [];
}

function renderContext(view: ContextView): SlackMessage {
  const [before, after] = [view.before.trim(), view.after.trim()];
  return {
    blocks: [
      heading(view.heading, 700),
      ...(before === '' ? [] : [small(cutWords(before, 2900))]),
      rich(quotation(cutWords(view.text, 2900))),
      ...(after === '' ? [] : [small(cutWords(after, 2900))]),
      rich(line(link(view.source), words(`, ${view.published}`))),
      ...renderButtons(view.buttons.map(renderButton)),
    ],
    text: renderText(
      [view.heading, before, view.text, after, `${view.source.label}, ${view.published}`].filter(
        (part) => part !== '',
      ),
      'de',
    ),
  };
}

function renderNotice({ heading: title, lines }: NoticeView): SlackMessage {
  return {
    blocks: [
      ...(title === null ? [] : [heading(title, 600)]),
      paragraph(lines, lines.length > 2 ? 600 : LONG_LINE),
    ],
    text: renderText([...(title === null ? [] : [title]), ...lines], 'de'),
  };
}

function heading(text: string, most: number): RichTextBlock {
  return rich(line(strong(cutWords(text, most))));
}

function paragraph(lines: readonly string[], most: number): RichTextBlock {
  return rich(line(words(lines.map((text) => cutWords(text, most)).join('\n'))));
}

function renderButtons(buttons: readonly ButtonElement[]): readonly SlackBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons.slice(0, MOST_BUTTONS) }];
}

/** Rich text carries no button, so each statement's stands below, with the statement's number. */
function contextButtons(statements: readonly StatementView[]): readonly ButtonElement[] {
  return statements.flatMap(({ context, number }) =>
    context === null
      ? []
      : [
          {
            ...renderButton(context),
            text: plain(`${context.label} ${number}`),
            action_id: `${ACTION_PREFIX}${context.kind}-${number}`,
          },
        ],
  );
}

function renderButton({ kind, id, label, url }: ButtonView): ButtonElement {
  const action = url === undefined ? { value: id } : { url };
  return { type: 'button', text: plain(label), action_id: `${ACTION_PREFIX}${kind}`, ...action };
}
