import {
  checkChoice,
  checkList,
  checkText,
  type Fault,
  fault,
  isJson,
  type Json,
  notAnObject,
  type Path,
} from './form.ts';

const CHAT_INPUT = 1;
const SUB_COMMAND = 1;
const SUB_COMMAND_GROUP = 2;
/** How many commands of each type one application may have in one scope. */
const COMMANDS_BY_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
/** Name, description and values of one command with its options, the longest localisation of each. */
const COMMAND_TEXT = 8000;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = [
  'id',
  'da',
  'de',
  'en-GB',
  'en-US',
  'es-ES',
  'es-419',
  'fr',
  'hr',
  'it',
  'lt',
  'hu',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'ro',
  'fi',
  'sv-SE',
  'vi',
  'tr',
  'cs',
  'el',
  'bg',
  'ru',
  'uk',
  'hi',
  'th',
  'zh-CN',
  'ja',
  'zh-TW',
  'ko',
];

const entries = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

function checkName(value: unknown, path: Path): readonly Fault[] {
  if (typeof value === 'string' && NAME.test(value) && value === value.toLowerCase()) return [];
  return [fault(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')];
}

function checkLocalizations(
  value: unknown,
  path: Path,
  check: (text: unknown, path: Path) => readonly Fault[],
): readonly Fault[] {
  if (value === undefined || value === null) return [];
  if (!isJson(value)) return [notAnObject(path)];
  return Object.entries(value).flatMap(([locale, text]) => [
    ...checkChoice(locale, [...path, locale], LOCALES),
    ...(text === null ? [] : check(text, [...path, locale])),
  ]);
}

function checkTexts(thing: Json, path: Path): readonly Fault[] {
  const description = (text: unknown, at: Path): readonly Fault[] => checkText(text, at, 100, 1);
  return [
    ...checkName(thing.name, [...path, 'name']),
    ...description(thing.description, [...path, 'description']),
    ...checkLocalizations(thing.name_localizations, [...path, 'name_localizations'], checkName),
    ...checkLocalizations(
      thing.description_localizations,
      [...path, 'description_localizations'],
      description,
    ),
  ];
}

function checkChoiceEntry(choice: unknown, path: Path): readonly Fault[] {
  if (!isJson(choice)) return [notAnObject(path)];
  const value = typeof choice.value === 'string' ? checkText(choice.value, [...path, 'value'], 100, 1) : [];
  return [...checkText(choice.name, [...path, 'name'], 100, 1), ...value];
}

function checkOrder(options: readonly Json[], path: Path): readonly Fault[] {
  const firstOptional = options.findIndex((option) => option.required !== true);
  return options.flatMap((option, index) =>
    option.required === true && firstOptional !== -1 && firstOptional < index
      ? [
          fault(
            [...path, index],
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'Required options must be placed before non-required options',
          ),
        ]
      : [],
  );
}

function checkOption(option: unknown, path: Path): readonly Fault[] {
  if (!isJson(option)) return [notAnObject(path)];
  const max = option.max_length;
  const length =
    max === undefined || (typeof max === 'number' && max >= 1 && max <= 6000)
      ? []
      : [fault([...path, 'max_length'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 6000.')];
  const both =
    option.autocomplete === true && entries(option.choices).length > 0
      ? [
          fault(
            [...path, 'autocomplete'],
            'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
            'Either choices or autocomplete.',
          ),
        ]
      : [];
  return [
    ...checkChoice(option.type, [...path, 'type'], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    ...checkTexts(option, path),
    ...checkList(option.choices, [...path, 'choices'], 25, checkChoiceEntry),
    ...length,
    ...both,
    ...checkOptions(option.options, [...path, 'options']),
  ];
}

function checkOptions(options: unknown, path: Path): readonly Fault[] {
  const isGroup = (option: Json): boolean => option.type === SUB_COMMAND || option.type === SUB_COMMAND_GROUP;
  const list = entries(options);
  const mixed =
    list.some(isGroup) && !list.every(isGroup)
      ? [fault(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-command and options cannot be mixed')]
      : [];
  const names = list.map((option) => option.name);
  const twice = names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [
          fault(
            [...path, index, 'name'],
            'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
            'Option names must be unique',
          ),
        ]
      : [],
  );
  return [...checkList(options, path, 25, checkOption), ...checkOrder(list, path), ...mixed, ...twice];
}

function longest(text: unknown, localized: unknown): number {
  const all = [text, ...(isJson(localized) ? Object.values(localized) : [])];
  return Math.max(0, ...all.map((entry) => (typeof entry === 'string' ? entry.length : 0)));
}

function textLength(thing: Json): number {
  return (
    longest(thing.name, thing.name_localizations) +
    longest(thing.description, thing.description_localizations) +
    entries(thing.options).reduce((sum, option) => sum + textLength(option), 0) +
    entries(thing.choices).reduce(
      (sum, choice) =>
        sum + longest(choice.name, choice.name_localizations) + String(choice.value ?? '').length,
      0,
    )
  );
}

function checkCommand(command: unknown, path: Path): readonly Fault[] {
  if (!isJson(command)) return [notAnObject(path)];
  const type = command.type ?? CHAT_INPUT;
  if (type !== CHAT_INPUT) {
    const described =
      command.description === undefined || command.description === ''
        ? []
        : [fault([...path, 'description'], 'APPLICATION_COMMAND_DESCRIPTION', 'Only chat commands have one')];
    const menuName = (text: unknown, at: Path): readonly Fault[] => checkText(text, at, 32, 1);
    return [
      ...menuName(command.name, [...path, 'name']),
      ...checkLocalizations(command.name_localizations, [...path, 'name_localizations'], menuName),
      ...described,
    ];
  }
  const length = textLength(command);
  const tooLong =
    length > COMMAND_TEXT
      ? [fault(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${COMMAND_TEXT})`)]
      : [];
  return [...checkTexts(command, path), ...checkOptions(command.options, [...path, 'options']), ...tooLong];
}

/** Every fault Discord would name in a bulk overwrite of commands. */
export function checkCommands(body: unknown): readonly Fault[] {
  if (!Array.isArray(body)) return [fault([], 'LIST_TYPE_CONVERT', 'Only iterables may be used.')];
  const list = entries(body);
  const tooMany = Object.entries(COMMANDS_BY_TYPE).flatMap(([type, max]) =>
    list.filter((command) => (command.type ?? CHAT_INPUT) === Number(type)).length > max
      ? [fault([], 'APPLICATION_COMMAND_MAX', `Maximum number of commands of type ${type} reached (${max})`)]
      : [],
  );
  const key = (command: Json): string => `${command.type ?? CHAT_INPUT} ${String(command.name)}`;
  const twice = list.flatMap((command, index) =>
    list.findIndex((other) => key(other) === key(command)) < index
      ? [fault([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique')]
      : [],
  );
  return [...body.flatMap((command, index) => checkCommand(command, [index])), ...tooMany, ...twice];
}
