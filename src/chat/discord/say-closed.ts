import type { Message } from 'discord.js';
import type { Locale } from '../chat.ts';
import { fill, stringsOf } from '../strings/strings.ts';
import type { Connection } from './connection.ts';
import type { Closed } from './place.ts';
import { sendPrivately } from './send-privately.ts';

/** Tells the asking person why there is no answer, once in a while; logs it once in a while for each channel. */
export async function sayClosed(
  message: Message,
  closed: Closed,
  locale: Locale,
  connection: Connection,
): Promise<void> {
  const { channel, channelId, author } = message;
  const news = connection.refusals.tell(channelId, author.id);
  if (news === null) return;
  if (news === 'channel')
    connection.logger.warn({ channel: channelId, ...closed }, 'darf in diesem Kanal nicht schreiben');
  const name = 'name' in channel && channel.name !== null ? `#${channel.name}` : 'Discord';
  const view = { heading: null, lines: [renderClosed(closed, name, locale)] };
  await sendPrivately(message, { kind: 'notice', private: true, locale, view }, connection);
}

function renderClosed(closed: Closed, channel: string, locale: Locale): string {
  const strings = stringsOf(locale).discord;
  switch (closed.kind) {
    case 'locked':
      return fill(strings.locked, { channel });
    case 'timeout':
      return fill(strings.timeout, { channel });
    case 'refused':
      return fill(strings.refused, { channel, code: closed.code });
    case 'rights': {
      const [first, ...rest] = closed.missing.map((right) => strings.rights[right]);
      return rest.length === 0
        ? fill(strings.missingRight, { channel, right: first ?? '' })
        : fill(strings.missingRights, { channel, right: first ?? '', other: rest.join(', ') });
    }
  }
}
