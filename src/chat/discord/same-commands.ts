import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

/** What of a command is ours; Discord adds ids, versions and texts of its own. Values are its defaults. */
const COMMAND_DEFAULTS = {
  type: 1,
  name: '',
  description: '',
  default_member_permissions: null,
  nsfw: false,
};
const OPTION_DEFAULTS = {
  type: 0,
  name: '',
  description: '',
  required: false,
  autocomplete: false,
  min_length: null,
  max_length: null,
  min_value: null,
  max_value: null,
};
/** Where a command of the whole application can be used; a command of one server knows no such thing. */
const PLACES = ['integration_types', 'contexts'];

/**
 * Whether Discord knows exactly these commands.
 * @param known Discord's list, asked for with localisations
 * @param inGuild whether both are the commands of one server
 */
export function areSameCommands(
  known: unknown,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  inGuild: boolean,
): boolean {
  return JSON.stringify(reduceAll(known, inGuild)) === JSON.stringify(reduceAll(wanted, inGuild));
}

function reduceAll(commands: unknown, inGuild: boolean): readonly string[] {
  return recordsOf(commands)
    .map((command) => JSON.stringify(reduceCommand(command, inGuild)))
    .sort();
}

function reduceCommand(command: Fields, inGuild: boolean): Fields {
  const places = inGuild ? [] : PLACES.map((key) => [key, sorted(command[key])]);
  return {
    ...reduce(command, COMMAND_DEFAULTS),
    ...Object.fromEntries(places),
    options: reduceOptions(command),
  };
}

function reduceOptions({ options }: Fields): readonly Fields[] {
  return recordsOf(options).map((option) => ({
    ...reduce(option, OPTION_DEFAULTS),
    choices: recordsOf(option.choices).map((choice) => reduce(choice, { name: '', value: null })),
    options: reduceOptions(option),
  }));
}

function reduce(thing: Fields, defaults: Fields): Fields {
  const own = Object.entries(defaults).map(([key, value]) => [key, thing[key] ?? value]);
  return {
    ...Object.fromEntries(own),
    names: translations(thing.name_localizations),
    descriptions: translations(thing.description_localizations),
  };
}

const translations = (value: unknown): readonly string[] =>
  isFields(value)
    ? Object.entries(value)
        .map(([locale, text]) => `${locale} ${text}`)
        .sort()
    : [];

const sorted = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String).sort() : []);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordsOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
