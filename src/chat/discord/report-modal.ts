import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { ChatCommand, Locale } from '../chat.ts';
import { LONGEST_COMMENT } from '../evidence.ts';
import { stringsOf } from '../strings/strings.ts';

const COMMENT = 'comment';

/**
 * The form in which a person says what is wrong about a statement.
 * @param id of the button; it comes back with the form
 */
export function renderReportModal(id: string, locale: Locale): APIModalInteractionResponseCallbackData {
  const { reportHeading, reportQuestion, reportHint } = stringsOf(locale).evidence;
  const input = {
    type: ComponentType.TextInput,
    custom_id: COMMENT,
    style: TextInputStyle.Paragraph,
    label: reportQuestion,
    placeholder: reportHint,
    required: false,
    max_length: LONGEST_COMMENT,
  } as const;
  return {
    custom_id: id,
    title: reportHeading,
    components: [{ type: ComponentType.ActionRow, components: [input] }],
  };
}

export function readReport({ customId, fields }: ModalSubmitInteraction): ChatCommand {
  return { kind: 'report', id: customId, comment: fields.getTextInputValue(COMMENT) };
}
