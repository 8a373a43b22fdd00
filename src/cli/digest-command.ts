import { createDigestArchive } from '../app/create-digest-archive.ts';
import { renderReply } from '../chat/console/render-reply.ts';
import { createStyle } from '../chat/console/style.ts';
import { createDigestResponder } from '../chat/digest/create-digest-responder.ts';
import { PAGE_LIMITS } from '../chat/page-limits.ts';
import { QuelleError } from '../errors.ts';
import { createMemoryStore } from '../storage/memory/create-memory-store.ts';
import { type Command, FOUND } from './command.ts';
import { openArchive } from './open-archive.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'digest --preview [--knowledge PFAD]… "Thema"';

export const digestCommand: Command = {
  name: 'digest',
  usage,
  summary: 'Zeigt, was ein Digest zu einem Thema jetzt posten würde; postet nichts.',
  async run(args, terminal, config) {
    const { values, positionals } = parseOptions(
      args,
      { preview: { type: 'boolean', default: false }, knowledge: { type: 'string', multiple: true } },
      usage,
    );
    const topic = positionals.join(' ').trim();
    if (!values.preview || topic === '')
      throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist kein Thema oder kein --preview.`);
    const { corpus, neighbours } = await openArchive(values.knowledge, config, terminal);
    await neighbours.refresh();
    const digestArchive = createDigestArchive(corpus);
    const respond = createDigestResponder({
      store: createMemoryStore(),
      archive: () => digestArchive,
      clock: terminal.now,
      timeZone: config.timeZone,
      limits: PAGE_LIMITS,
    });
    const reply = await respond(`vorschau ${topic}`, {
      platform: 'console',
      spaceId: '',
      userId: 'console',
      userName: null,
      channelId: 'console',
      messageId: 'preview',
      conversationId: null,
      locale: 'de',
      private: true,
      direct: true,
      canManage: true,
      command: { kind: 'digest', words: `vorschau ${topic}` },
    });
    terminal.out(`${renderReply(reply, createStyle(terminal.columns, terminal.color))}\n`);
    return FOUND;
  },
};
