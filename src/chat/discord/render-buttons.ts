import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { AnswerView, ButtonView, StatementView } from '../views.ts';
import { BUTTON_ADDRESS, BUTTON_LABEL, BUTTONS_IN_ROW, ROWS } from './limits.ts';

export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** A context button for each statement, with its number where there are several; below them the answer's own. */
export function renderButtons(view: AnswerView): readonly ButtonRow[] {
  const shown = [...view.groups.flatMap((group) => group.statements), ...(view.related?.statements ?? [])];
  const contexts = uniqueButtons(shown, shown.length > 1);
  return [...rows(contexts).slice(0, ROWS - 1), ...renderButtonRows(view.buttons)];
}

/** The buttons of a message as a whole, five in a row. */
export function renderButtonRows(buttons: readonly ButtonView[]): readonly ButtonRow[] {
  return rows(buttons.flatMap((button) => (isTooLong(button) ? [] : [renderButton(button)])));
}

/** Discord takes no longer address in a button. */
function isTooLong({ url }: ButtonView): boolean {
  return url !== undefined && url.length > BUTTON_ADDRESS;
}

/** Two statements with the same words share a context, and Discord takes an id only once. */
function uniqueButtons(
  statements: readonly StatementView[],
  numbered: boolean,
): readonly APIButtonComponent[] {
  const ids = new Set<string>();
  return statements.flatMap(({ context, number }) => {
    if (context === null || ids.has(context.id)) return [];
    ids.add(context.id);
    return [renderButton(context, numbered ? `${context.label} ${number}` : context.label)];
  });
}

function renderButton({ kind, id, label, url }: ButtonView, text = label): APIButtonComponent {
  if (url !== undefined)
    return { type: ComponentType.Button, style: ButtonStyle.Link, url, label: text.slice(0, BUTTON_LABEL) };
  return {
    type: ComponentType.Button,
    style: kind === 'more' ? ButtonStyle.Primary : ButtonStyle.Secondary,
    custom_id: id,
    label: text.slice(0, BUTTON_LABEL),
  };
}

function rows(buttons: readonly APIButtonComponent[]): readonly ButtonRow[] {
  const count = Math.ceil(buttons.length / BUTTONS_IN_ROW);
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * BUTTONS_IN_ROW, (row + 1) * BUTTONS_IN_ROW),
  }));
}
