import { checkMessage } from './check-message.ts';
import { checkChoice, checkList, checkText, type Fault, isJson, type Json, type Path } from './form.ts';
import { refusals } from './refusal.ts';

export const COMMAND = 2;
export const COMPONENT = 3;
export const AUTOCOMPLETE = 4;
export const MODAL_SUBMIT = 5;

const MESSAGE = 4;
const DEFERRED_MESSAGE = 5;
const DEFERRED_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const MODAL = 9;

const FIRST_ANSWER_MS = 3000;
const TOKEN_MS = 15 * 60_000;

/** Which callback types Discord takes for which kind of interaction. */
const CALLBACKS: Readonly<Record<number, readonly number[]>> = {
  [COMMAND]: [MESSAGE, DEFERRED_MESSAGE],
  [COMPONENT]: [MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL],
  [MODAL_SUBMIT]: [MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE],
  [AUTOCOMPLETE]: [CHOICES],
};

export interface LocalInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly createdAt: number;
  /** The message whose button was pressed. */
  readonly sourceId: string | null;
  /** Null until the first answer; then its callback type. */
  callback: number | null;
  /** Whether the first answer asked for privacy; what follows a deferred answer inherits it. */
  private: boolean;
  /** The id `@original` stands for. */
  originalId: string | null;
  /** The "thinking" of a deferred answer was deleted: what follows is a message of its own. */
  withdrawn: boolean;
  followUpIds: string[];
  choices: readonly Json[] | null;
  /** The form that was opened for the person. */
  modal: Json | null;
}

const checkChoiceEntry = (choice: unknown, path: Path): readonly Fault[] => {
  const { name, value } = isJson(choice) ? choice : {};
  const text = typeof value === 'number' ? [] : checkText(value, [...path, 'value'], 100, 1);
  return [...checkText(name, [...path, 'name'], 100, 1), ...text];
};

/** Faults of a form: a title, and one to five rows with a text input each. */
function checkModal(modal: Json, path: Path): readonly Fault[] {
  const rows = Array.isArray(modal.components) ? modal.components.filter(isJson) : [];
  return [
    ...checkText(modal.custom_id, [...path, 'custom_id'], 100, 1),
    ...checkText(modal.title, [...path, 'title'], 45, 1),
    ...checkList(rows, [...path, 'components'], 5, (row, at) => {
      const inputs = isJson(row) && Array.isArray(row.components) ? row.components.filter(isJson) : [];
      return inputs.flatMap((input) => [
        ...checkChoice(input.type, [...at, 'type'], [4]),
        ...checkText(input.custom_id, [...at, 'custom_id'], 100, 1),
        ...checkText(input.label, [...at, 'label'], 45, 1),
        ...checkText(input.placeholder, [...at, 'placeholder'], 100),
      ]);
    }),
  ];
}

/** What an accepted first answer asks the server to do. */
export interface Callback {
  readonly type: number;
  readonly data: Json;
  /** True when it is a new message, also one still "thinking". */
  readonly creates: boolean;
  /** True when it changes the message whose button was pressed. */
  readonly updates: boolean;
  readonly choices: readonly Json[] | null;
  readonly modal: Json | null;
}

/** Checks the first answer to an interaction; throws the refusal Discord would give. */
export function readCallback(interaction: LocalInteraction, body: unknown, now: number): Callback {
  if (interaction.callback !== null) throw refusals.alreadyAcknowledged();
  if (now - interaction.createdAt > FIRST_ANSWER_MS) throw refusals.unknownInteraction();
  const { type, data } = isJson(body) ? body : {};
  const values = isJson(data) ? data : {};
  const faults = [
    ...checkChoice(type, ['type'], CALLBACKS[interaction.type] ?? []),
    ...(type === CHOICES
      ? checkList(values.choices, ['data', 'choices'], 25, checkChoiceEntry)
      : type === MODAL
        ? checkModal(values, ['data'])
        : checkMessage(values, 'interaction', ['data'])),
  ];
  if (faults.length > 0) throw refusals.invalidForm(faults);
  return {
    type: Number(type),
    data: values,
    creates: type === MESSAGE || type === DEFERRED_MESSAGE,
    updates: type === UPDATE,
    modal: type === MODAL ? values : null,
    choices: type === CHOICES && Array.isArray(values.choices) ? values.choices.filter(isJson) : null,
  };
}

/** Whether `@original` is only "thinking" yet. */
export const isThinking = (interaction: LocalInteraction): boolean =>
  interaction.callback === DEFERRED_MESSAGE && interaction.originalId === null && !interaction.withdrawn;

/** Refuses what comes over the webhook of an interaction that was not answered, or longer than 15 minutes ago. */
export function checkToken(interaction: LocalInteraction | undefined, now: number): LocalInteraction {
  if (interaction === undefined || interaction.callback === null) throw refusals.unknownWebhook();
  if (now - interaction.createdAt > TOKEN_MS) throw refusals.invalidWebhookToken();
  return interaction;
}
