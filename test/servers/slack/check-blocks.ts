/** Slack's documented limits of blocks (https://docs.slack.dev/reference/block-kit/blocks). */

type Fields = Readonly<Record<string, unknown>>;

const MOST_TEXT_OVER_ALL = 13_200;

/**
 * What Slack would object to; empty when it would take them.
 * @param blocks as they came, parsed
 * @param most 50 in a message, 100 in a view
 */
export function checkBlocks(blocks: unknown, most = 50): readonly string[] {
  if (!Array.isArray(blocks)) return ['blocks must be an array'];
  if (blocks.length > most) return [`no more than ${most} items allowed [json-pointer:/blocks]`];
  return blocks.flatMap((block: Fields, index) =>
    checkBlock(block).map((problem) => `${problem} [json-pointer:/blocks/${index}]`),
  );
}

/** Whether all blocks together are too long (`msg_blocks_too_long`). */
export function areTooLong(blocks: unknown): boolean {
  return JSON.stringify(blocks ?? []).length > MOST_TEXT_OVER_ALL;
}

function checkBlock(block: Fields): readonly string[] {
  switch (block.type) {
    case 'section':
      return [
        ...checkText(block.text, 3000, ['mrkdwn', 'plain_text']),
        ...(block.accessory === undefined ? [] : checkElements([block.accessory], 1)),
      ];
    case 'header':
      return checkText(block.text, 150, ['plain_text']);
    case 'context':
      return Array.isArray(block.elements) && block.elements.length >= 1 && block.elements.length <= 10
        ? block.elements.flatMap((element) => checkText(element, 3000, ['mrkdwn', 'plain_text']))
        : ['must have 1 to 10 elements'];
    case 'actions':
      return checkElements(block.elements, 25);
    case 'divider':
      return [];
    case 'rich_text':
      return checkRichText(block.elements);
    default:
      return [`unsupported type: ${String(block.type)}`];
  }
}

const RICH_LINES: readonly unknown[] = ['rich_text_section', 'rich_text_quote'];

function checkRichText(lines: unknown): readonly string[] {
  if (!Array.isArray(lines) || lines.length === 0) return ['rich_text must have elements'];
  return lines.flatMap((line: Fields) => {
    if (!RICH_LINES.includes(line.type)) return [`unsupported element: ${String(line.type)}`];
    if (!Array.isArray(line.elements) || line.elements.length === 0) return ['a line must have elements'];
    return line.elements.flatMap(checkRichPart);
  });
}

function checkRichPart(part: Fields): readonly string[] {
  switch (part.type) {
    case 'text':
      return checkLength('text', part.text, MOST_TEXT_OVER_ALL);
    case 'link':
      return [
        ...checkLength('url', part.url, 3000),
        ...checkLength('text', part.text, 3000),
        ...(/^https?:/.test(String(part.url)) ? [] : ['url must be an address']),
      ];
    case 'user':
      return checkLength('user_id', part.user_id, 20);
    default:
      return [`unsupported part: ${String(part.type)}`];
  }
}

function checkElements(elements: unknown, most: number): readonly string[] {
  if (!Array.isArray(elements) || elements.length < 1 || elements.length > most)
    return [`must have 1 to ${most} elements`];
  const ids = elements.map((element: Fields) => element.action_id);
  return [
    ...(new Set(ids).size < ids.length ? ['action_id already exists in the block'] : []),
    ...elements.flatMap(checkButton),
  ];
}

function checkButton(element: Fields): readonly string[] {
  if (element.type !== 'button') return [`unsupported element: ${String(element.type)}`];
  return [
    ...checkText(element.text, 75, ['plain_text']),
    ...checkLength('action_id', element.action_id, 255),
    ...(element.url === undefined
      ? checkLength('value', element.value, 2000)
      : checkLength('url', element.url, 3000)),
  ];
}

function checkText(text: unknown, most: number, types: readonly string[]): readonly string[] {
  const { type, text: words } = (text ?? {}) as Fields;
  if (typeof type !== 'string' || !types.includes(type)) return [`text must be ${types.join(' or ')}`];
  return checkLength('text', words, most);
}

function checkLength(name: string, value: unknown, most: number): readonly string[] {
  if (typeof value !== 'string' || value.length === 0) return [`${name} must be more than 0 characters`];
  return value.length > most ? [`${name} must be less than ${most + 1} characters`] : [];
}
