import { LocalDiscord } from '../../servers/discord/local-discord.ts';
import { typeIn } from '../../servers/try/discord.ts';
import { itIsAChat } from '../chat-contract.ts';
import { createTestChat } from './start-test-chat.ts';

itIsAChat('discord', async () => {
  const discord = await LocalDiscord.start();
  const { chat, newsroom, shown } = createTestChat(discord);
  return {
    ...{ chat, newsroom, noted: shown, platform: typeIn(discord) },
    place: { space: discord.guild.id, channel: discord.channel.id },
    goDown: () => discord.goDown(),
    comeBack: () => discord.comeBack(),
  };
});
