import {
  checkList,
  checkText,
  checkUrl,
  type Fault,
  fault,
  isJson,
  type Json,
  notAnObject,
  type Path,
} from './form.ts';

/** Discord's embed limits ("Embed Limits" of the message documentation). */
const EMBEDS = 10;
const ALL_TEXT = 6000;

const isText = (value: unknown): value is string => typeof value === 'string';

function checkField(field: unknown, path: Path): readonly Fault[] {
  if (!isJson(field)) return [notAnObject(path)];
  return [
    ...checkText(field.name, [...path, 'name'], 256, 1),
    ...checkText(field.value, [...path, 'value'], 1024, 1),
  ];
}

function checkColour(value: unknown, path: Path): readonly Fault[] {
  if (value === undefined || value === null) return [];
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 0xffffff) return [];
  return [fault(path, 'NUMBER_TYPE_MAX', 'int value should be between 0 and 16777215.')];
}

function checkTimestamp(value: unknown, path: Path): readonly Fault[] {
  if (value === undefined || value === null) return [];
  if (isText(value) && !Number.isNaN(Date.parse(value))) return [];
  return [fault(path, 'DATE_TIME_TYPE_PARSE', `Could not parse ${String(value)}. Should be ISO8601.`)];
}

function checkEmbed(embed: unknown, path: Path): readonly Fault[] {
  if (!isJson(embed)) return [notAnObject(path)];
  const footer = isJson(embed.footer)
    ? checkText(embed.footer.text, [...path, 'footer', 'text'], 2048, 1)
    : [];
  const author = isJson(embed.author)
    ? [
        ...checkText(embed.author.name, [...path, 'author', 'name'], 256, 1),
        ...checkUrl(embed.author.url, [...path, 'author', 'url']),
      ]
    : [];
  return [
    ...checkText(embed.title, [...path, 'title'], 256),
    ...checkText(embed.description, [...path, 'description'], 4096),
    ...checkUrl(embed.url, [...path, 'url']),
    ...checkColour(embed.color, [...path, 'color']),
    ...checkTimestamp(embed.timestamp, [...path, 'timestamp']),
    ...checkList(embed.fields, [...path, 'fields'], 25, checkField),
    ...footer,
    ...author,
  ];
}

/** Every text that counts towards the 6000 characters of a message. */
function embedTexts(embed: Json): readonly string[] {
  const fields = Array.isArray(embed.fields) ? embed.fields.filter(isJson) : [];
  return [
    embed.title,
    embed.description,
    isJson(embed.footer) ? embed.footer.text : null,
    isJson(embed.author) ? embed.author.name : null,
    ...fields.flatMap((field) => [field.name, field.value]),
  ].filter(isText);
}

/** Faults of a message's `embeds`: each one alone, their number, and the 6000 characters over all of them. */
export function checkEmbeds(embeds: unknown, path: Path): readonly Fault[] {
  const faults = checkList(embeds, path, EMBEDS, checkEmbed);
  if (!Array.isArray(embeds)) return faults;
  const length = embeds
    .filter(isJson)
    .flatMap(embedTexts)
    .reduce((sum, text) => sum + text.length, 0);
  if (length <= ALL_TEXT) return faults;
  return [
    ...faults,
    fault(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${ALL_TEXT}`),
  ];
}

/** Embeds that share a URL are shown as one: what a reader would lose without any error. */
export function findHiddenEmbeds(embeds: readonly Json[]): readonly number[] {
  const seen = new Set<unknown>();
  return embeds.flatMap((embed, index) => {
    if (!isText(embed.url)) return [];
    if (seen.has(embed.url)) return [index];
    seen.add(embed.url);
    return [];
  });
}
