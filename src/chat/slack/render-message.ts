import type {
  AnswerView,
  ButtonView,
  ContextView,
  DigestView,
  Locale,
  NoticeView,
  Reply,
  StatementView,
} from '../chat.ts';
import { type ButtonElement, context, plain, type SlackBlock, type SlackMessage, section } from './block.ts';
import { ACTION_PREFIX } from './registrations.ts';
import { type Fit, renderStatement, renderStatementText } from './render-statement.ts';
import { escapeText, fitText, renderLink } from './slack-text.ts';

/** Slack refuses about 13,200 characters over all blocks (`msg_blocks_too_long`). */
const MOST_CHARACTERS = 12_500;
const MOST_BLOCKS = 50;

/** Tried in turn until all fits; only texts full of `&`, `<`, `>` (five characters each) need more than the first. */
const FITS: readonly Fit[] = [
  { quotation: 2000, line: 300, links: true },
  { quotation: 800, line: 200, links: true },
  { quotation: 400, line: 120, links: false },
  { quotation: 150, line: 80, links: false },
];

/** Everything that is said in words; deleting and saying nothing are not. */
export type SpokenReply = Exclude<Reply, { kind: 'delete' } | { kind: 'nothing' }>;

/** Makes a message of a reply that Slack takes: within all limits, everything escaped, nobody mentioned. */
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
  return {
    blocks: [
      section(bold(view.question, 1500)),
      ...view.notes.map((note) => context(fitText(note, 700))),
      ...empty.map((text) => section(fitText(text, 700))),
      ...groups.flatMap(({ heading, statements }) => renderGroup(heading, statements, locale, fit)),
      ...(lines.length === 0 ? [] : [section(lines.map((line) => fitText(line, 350)).join('\n'))]),
      context(fitText(view.footer, 700)),
      ...renderButtons(view.buttons),
    ],
    text: renderText(
      [
        view.question,
        ...view.notes,
        ...empty,
        ...groups.flatMap((group) => [group.heading, ...group.statements]),
        ...lines,
        view.footer,
      ],
      locale,
    ),
  };
}

function renderDigest(view: DigestView, locale: Locale, fit: Fit): SlackMessage {
  const empty = view.empty === null ? [] : [view.empty];
  return {
    blocks: [
      section(bold(view.heading, 1000)),
      ...empty.map((text) => section(fitText(text, 700))),
      ...view.sections.flatMap(({ heading, items }) => [
        section(bold(heading, 300)),
        ...items.flatMap(({ line, statements }) => [
          ...(line === null ? [] : [section(fitText(line, fit.quotation))]),
          ...statements.map((statement) => section(renderStatement(statement, locale, fit))),
        ]),
      ]),
      context(fitText(view.footer, 700)),
    ],
    text: renderText(
      [
        view.heading,
        ...empty,
        ...view.sections.flatMap(({ heading, items }) => [
          heading,
          ...items.flatMap(({ line, statements }) => [...(line === null ? [] : [line]), ...statements]),
        ]),
        view.footer,
      ],
      locale,
    ),
  };
}

function renderContext(view: ContextView): SlackMessage {
  const [before, after] = [view.before.trim(), view.after.trim()];
  const source = `${renderLink(view.source)}, ${escapeText(view.published)}`;
  return {
    blocks: [
      section(bold(view.heading, 700)),
      ...(before === '' ? [] : [context(fitText(before, 2900))]),
      section(`>${fitText(view.text, 2900)}`),
      ...(after === '' ? [] : [context(fitText(after, 2900))]),
      context(source),
    ],
    text: [view.heading, before, view.text, after, `${view.source.label}, ${view.published}`]
      .filter((part) => part !== '')
      .map(escapeText)
      .join('\n'),
  };
}

function renderNotice({ heading, lines }: NoticeView): SlackMessage {
  const body = lines.map((line) => fitText(line, 600));
  return {
    blocks: [...(heading === null ? [] : [section(bold(heading, 600))]), section(body.join('\n'))],
    text: [...(heading === null ? [] : [escapeText(heading)]), ...body].join('\n'),
  };
}

function renderGroup(
  heading: string,
  statements: readonly StatementView[],
  locale: Locale,
  fit: Fit,
): readonly SlackBlock[] {
  return [
    section(bold(heading.toUpperCase(), 300)),
    ...statements.map((view) =>
      section(
        renderStatement(view, locale, fit),
        view.context === null ? undefined : renderButton(view.context),
      ),
    ),
  ];
}

function renderButtons(buttons: readonly ButtonView[]): readonly SlackBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons.map(renderButton) }];
}

function renderButton({ kind, id, label }: ButtonView): ButtonElement {
  return { type: 'button', text: plain(label), action_id: `${ACTION_PREFIX}${kind}`, value: id };
}

function renderText(parts: readonly (string | StatementView)[], locale: Locale): string {
  return parts
    .map((part) => (typeof part === 'string' ? escapeText(part) : renderStatementText(part, locale)))
    .join('\n');
}

function bold(text: string, most: number): string {
  return `*${fitText(text, most)}*`;
}
