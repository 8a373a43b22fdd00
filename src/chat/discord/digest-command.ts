import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { LONGEST_QUESTION } from '../read-question.ts';
import { english, localise, whereTheBotIs } from './localised.ts';

/** The sub-commands and options have the names that the written `/digest` has, too. */
export const digestNames = {
  command: 'digest',
  subscribe: 'abonnieren',
  list: 'liste',
  unsubscribe: 'abbestellen',
  preview: 'vorschau',
  help: 'hilfe',
  topic: 'thema',
  time: 'zeit',
  rhythm: 'rhythmus',
  zone: 'zone',
  empty: 'leer',
  number: 'nummer',
} as const;

const RHYTHMS = [
  ['täglich', 'daily'],
  ['werktags', 'workdays'],
  ['montags', 'Mondays'],
  ['dienstags', 'Tuesdays'],
  ['mittwochs', 'Wednesdays'],
  ['donnerstags', 'Thursdays'],
  ['freitags', 'Fridays'],
  ['samstags', 'Saturdays'],
  ['sonntags', 'Sundays'],
] as const;

const { String: TEXT, Boolean: YES_NO, Integer: NUMBER, Subcommand: SUB } = ApplicationCommandOptionType;

const topic = {
  type: TEXT,
  ...localise(
    [digestNames.topic, 'Eine Frage oder Stichwörter, auch mit sprecher: und medium:, oder „alles“'],
    ['topic', 'A question or keywords in German, with speaker: and source: if wanted, or “everything”'],
  ),
  max_length: LONGEST_QUESTION,
} as const;

const number = {
  type: NUMBER,
  ...localise(
    [digestNames.number, 'Die Nummer aus /digest liste'],
    ['number', 'The number from /digest list'],
  ),
  min_value: 1,
} as const;

/** `/digest`, for those who manage the server. */
export const digestCommand: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  ...localise(
    [digestNames.command, 'Regelmäßig in diesen Kanal: was zu einem Thema neu ist'],
    ['digest', 'Regularly in this channel: what is new on a topic'],
  ),
  ...whereTheBotIs,
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  options: [
    {
      type: SUB,
      ...localise([digestNames.subscribe, 'Ein Thema abonnieren'], ['subscribe', 'Subscribe to a topic']),
      options: [
        { ...topic, required: true },
        {
          type: TEXT,
          ...localise(
            [digestNames.time, 'Uhrzeit, zum Beispiel 08:00 (sonst 08:00)'],
            ['time', 'Time of day, for example 08:00 (otherwise 08:00)'],
          ),
          max_length: 5,
        },
        {
          type: TEXT,
          ...localise(
            [digestNames.rhythm, 'Wie oft (sonst täglich)'],
            ['rhythm', 'How often (otherwise daily)'],
          ),
          choices: RHYTHMS.map(([name, translated]) => ({
            name,
            value: name,
            name_localizations: english(translated),
          })),
        },
        {
          type: TEXT,
          ...localise(
            [digestNames.zone, 'Zeitzone, zum Beispiel Europe/Berlin'],
            ['zone', 'Time zone, for example Europe/Berlin'],
          ),
          max_length: 60,
        },
        {
          type: YES_NO,
          ...localise(
            [digestNames.empty, 'Auch melden, dass es nichts Neues gibt (sonst nicht)'],
            ['empty', 'Also tell that there is no news (otherwise not)'],
          ),
        },
      ],
    },
    {
      type: SUB,
      ...localise(
        [digestNames.list, 'Die Abonnements dieses Kanals'],
        ['list', 'The subscriptions of this channel'],
      ),
    },
    {
      type: SUB,
      ...localise([digestNames.unsubscribe, 'Ein Abonnement beenden'], ['unsubscribe', 'End a subscription']),
      options: [{ ...number, required: true }],
    },
    {
      type: SUB,
      ...localise(
        [digestNames.preview, 'Zeigen, was gepostet würde; nichts posten'],
        ['preview', 'Show what would be posted; post nothing'],
      ),
      options: [topic, number],
    },
    {
      type: SUB,
      ...localise([digestNames.help, 'Wie Abonnements gehen'], ['help', 'How subscriptions work']),
    },
  ],
};
