import bolt from '@slack/bolt';
import type { SlackSettings } from '../../config/config-values.ts';
import { connectionError } from './slack-error.ts';

/** What Slack says of the tokens. */
export interface SlackApp {
  readonly team: string;
  readonly user: string;
  /** What the app may do; empty where Slack does not say. */
  readonly scopes: readonly string[];
}

/**
 * Asks Slack whose tokens these are; opens no connection.
 * @throws QuelleError `platform` when a token is refused, `unreachable` when Slack cannot be asked
 */
export async function checkSlack(settings: SlackSettings): Promise<SlackApp> {
  const options = {
    ...(settings.apiUrl !== null && { slackApiUrl: settings.apiUrl }),
    logLevel: bolt.LogLevel.ERROR,
    timeout: 10_000,
    retryConfig: { retries: 1 },
  };
  const bot = await new bolt.webApi.WebClient(settings.botToken, options).auth
    .test()
    .catch((error: unknown) => {
      throw connectionError(error, 'SLACK_BOT_TOKEN');
    });
  if (settings.appToken !== null)
    await new bolt.webApi.WebClient(settings.appToken, options).apps.connections
      .open({})
      .catch((error: unknown) => {
        throw connectionError(error, 'SLACK_APP_TOKEN');
      });
  return { team: bot.team ?? '', user: bot.user ?? '', scopes: bot.response_metadata?.scopes ?? [] };
}
