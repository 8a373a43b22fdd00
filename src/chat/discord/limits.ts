/** Discord's limits of a message (documentation, "Embed Limits" and "Create Message"). */
export const CONTENT = 2000;
export const EMBEDS = 10;
export const EMBED_TITLE = 256;
export const EMBED_DESCRIPTION = 4096;
export const EMBED_FOOTER = 2048;
/** Over all embeds of a message: titles, descriptions, footers. */
export const EMBED_TEXT = 6000;
export const BUTTONS_IN_ROW = 5;
export const ROWS = 5;
export const BUTTON_LABEL = 80;
export const BUTTON_ADDRESS = 512;
/** Suggestions of an autocomplete, and the characters of one. */
export const SUGGESTIONS = 25;
export const SUGGESTION = 100;
