import type { AutocompleteInteraction } from 'discord.js';
import { names } from './commands.ts';
import type { Connection } from './connection.ts';
import { SUGGESTION, SUGGESTIONS } from './limits.ts';

/** Completes the speaker or outlet that is being typed from the archive. */
export async function suggestNames(
  interaction: AutocompleteInteraction,
  { newsroom }: Pick<Connection, 'newsroom'>,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const find = name === names.speaker ? newsroom.speakers : name === names.source ? newsroom.sources : null;
  const found = find?.call(newsroom, value, SUGGESTIONS) ?? [];
  // A longer name would have to be cut, and then find nothing.
  const whole = found.filter((text) => text.trim() !== '' && text.length <= SUGGESTION);
  await interaction.respond(whole.slice(0, SUGGESTIONS).map((text) => ({ name: text, value: text })));
}
