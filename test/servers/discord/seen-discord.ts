import { isJson, type Json } from './form.ts';
import type { LocalInteraction } from './interactions.ts';
import type { State } from './state.ts';
import {
  addChannel,
  addGuild,
  addUser,
  type LocalChannel,
  type LocalGuild,
  type LocalMessage,
  type LocalUser,
} from './world.ts';

const WAIT_MS = 20_000;

/** What people see of Discord. */
export class SeenDiscord {
  readonly state: State;
  /** A server with one channel, and a person there. */
  readonly guild: LocalGuild;
  readonly channel: LocalChannel;
  readonly user: LocalUser;
  readonly #waiting = new Set<() => void>();

  constructor(state: State) {
    this.state = state;
    this.guild = addGuild(state.world, 'Redaktion');
    this.channel = addChannel(state.world, { guildId: this.guild.id, name: 'nachrichten' });
    this.user = addUser(state.world);
  }

  get bot(): LocalUser {
    return this.state.world.bot;
  }

  get mention(): string {
    return `<@${this.bot.id}>`;
  }

  /** What stands in a channel for a user, oldest first. */
  shown(channel: LocalChannel = this.channel, user: LocalUser = this.user): readonly LocalMessage[] {
    return [...this.state.world.messages.values()].filter(
      (message) =>
        message.channelId === channel.id &&
        !message.deleted &&
        (message.privateFor === null || message.privateFor === user.id),
    );
  }

  /** The bot's messages in a channel that everyone sees. */
  posted(channel: LocalChannel = this.channel): readonly LocalMessage[] {
    return this.shown(channel).filter(
      (message) => message.authorId === this.bot.id && message.privateFor === null,
    );
  }

  repliesTo(question: LocalMessage): readonly LocalMessage[] {
    const channel = this.state.world.channels.get(question.channelId);
    return this.posted(channel).filter((message) => message.referenceId === question.id);
  }

  /** Waits for the bot's reply to a message. */
  async replyTo(question: LocalMessage): Promise<LocalMessage> {
    return this.until(() => this.repliesTo(question)[0]);
  }

  /** Waits for the first answer to an interaction that says something. */
  async answerTo(interaction: LocalInteraction): Promise<LocalMessage> {
    return this.until(() => this.state.world.messages.get(interaction.originalId ?? ''));
  }

  /** Waits for the first message that follows the first answer. */
  async followUpTo(interaction: LocalInteraction): Promise<LocalMessage> {
    return this.until(() => this.state.world.messages.get(interaction.followUpIds[0] ?? ''));
  }

  /** Waits for the suggestions of an autocomplete. */
  async choicesOf(interaction: LocalInteraction): Promise<readonly Json[]> {
    return this.until(() => interaction.choices);
  }

  buttons(message: LocalMessage): readonly Json[] {
    const rows = Array.isArray(message.body.components) ? message.body.components.filter(isJson) : [];
    return rows.flatMap((row) => (Array.isArray(row.components) ? row.components.filter(isJson) : []));
  }

  embeds(message: LocalMessage): readonly Json[] {
    return Array.isArray(message.body.embeds) ? message.body.embeds.filter(isJson) : [];
  }

  /** All that a message says, embeds and content, as one text. */
  text(message: LocalMessage): string {
    const embeds = this.embeds(message).flatMap((embed) => [
      isJson(embed.author) ? embed.author.name : null,
      embed.title,
      embed.description,
      ...(Array.isArray(embed.fields) ? embed.fields.filter(isJson) : []).flatMap((field) => [
        field.name,
        field.value,
      ]),
      isJson(embed.footer) ? embed.footer.text : null,
    ]);
    return [message.body.content, ...embeds].filter((part) => typeof part === 'string').join('\n');
  }

  /** Waits until something is there; looks after every call and event. */
  async until<T>(find: () => T | null | undefined, ms = WAIT_MS): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = find();
        if (found === null || found === undefined) return;
        clearTimeout(timer);
        clearInterval(poll);
        this.#waiting.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => {
        clearInterval(poll);
        this.#waiting.delete(look);
        reject(new Error(`did not happen within ${ms} ms: ${find.toString()}`));
      }, ms);
      const poll = setInterval(look, 50);
      this.#waiting.add(look);
      look();
    });
  }

  /** Looks again at what is waited for. */
  protected wake(): void {
    for (const look of [...this.#waiting]) look();
  }
}
