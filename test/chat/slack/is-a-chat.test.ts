import { LocalSlack } from '../../servers/slack/local-slack.ts';
import { CHANNEL, TEAM } from '../../servers/slack/payloads.ts';
import { typeIn } from '../../servers/try/slack.ts';
import { itIsAChat, type NotedMessage } from '../chat-contract.ts';
import { createTestChat } from './slack-set-up.ts';

itIsAChat('slack', async () => {
  const slack = await new LocalSlack().start();
  const noted: NotedMessage[] = [];
  const { chat, newsroom } = createTestChat(slack, {
    options: {
      noteShown: (request, reply, message) => {
        if (reply.shown) noted.push({ request, reply, message });
      },
    },
  });
  return {
    ...{ chat, newsroom, noted, platform: typeIn(slack) },
    place: { space: TEAM, channel: CHANNEL },
    goDown: () => slack.stop(),
    comeBack: async () => void (await slack.start()),
  };
});
