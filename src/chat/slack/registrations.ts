/** Everything the bot registers with Slack by name; `manifest.json` says the same, and a test holds them equal. */

export const QUESTION_COMMAND = '/quelle';
export const DIGEST_COMMAND = '/digest';
export const ARCHIVE_COMMAND = '/quelle-archiv';

/** The message shortcut "Quelle suchen". */
export const SEARCH_SHORTCUT = 'quelle_suchen';

/** The form of "Falsch zugeordnet". */
export const REPORT_VIEW = 'quelle_falsch';

/** Every button's `action_id` begins with it; what the button does stands in its value. */
export const ACTION_PREFIX = 'quelle-';

export const EVENTS = ['app_home_opened', 'app_mention', 'message.im'] as const;
