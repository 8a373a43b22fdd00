import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { ArchiveWish } from '../archive-wish.ts';
import { inServers, localise } from './localised.ts';

export const archiveNames = {
  command: 'quelle-archiv',
  add: 'hinzufügen',
  list: 'liste',
  remove: 'entfernen',
  undo: 'rückgängig',
  help: 'hilfe',
  link: 'link',
  file: 'datei',
  title: 'titel',
  text: 'text',
  source: 'medium',
  date: 'datum',
  article: 'kennung',
} as const;

const { String: TEXT, Attachment: FILE, Subcommand: SUB } = ApplicationCommandOptionType;
/** The most that Discord takes in one field. */
const LONGEST = 6000;

/**
 * `/quelle-archiv`, shown to those who manage the server; with a role that may, too, to all, because Discord knows no
 * more here. Who may is asked again at every call.
 */
export function archiveCommand(withRole: boolean): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...localise(
      [archiveNames.command, 'Artikel ins Archiv aufnehmen oder herausnehmen'],
      ['source-archive', 'Take articles into the archive or out of it'],
    ),
    ...inServers,
    default_member_permissions: withRole ? null : PermissionFlagsBits.ManageGuild.toString(),
    options: [
      addCommand,
      {
        type: SUB,
        ...localise(
          [archiveNames.list, 'Die zuletzt aufgenommenen Artikel mit ihrer Kennung'],
          ['list', 'The articles that came last, each with its id'],
        ),
      },
      removeCommand,
      {
        type: SUB,
        ...localise(
          [archiveNames.undo, 'Die letzte Änderung zurücknehmen, einen Tag lang'],
          ['undo', 'Take back the last change, for a day'],
        ),
      },
      {
        type: SUB,
        ...localise([archiveNames.help, 'Wie man das Archiv ändert'], ['help', 'How to change the archive']),
      },
    ],
  };
}

const field = { type: TEXT, required: false } as const;

const addCommand: APIApplicationCommandSubcommandOption = {
  type: SUB,
  ...localise(
    [archiveNames.add, 'Eine Webseite, eine Datei oder einen Text aufnehmen'],
    ['add', 'Take in a web page, a file or a text'],
  ),
  options: [
    {
      ...field,
      ...localise([archiveNames.link, 'Die Adresse einer Webseite'], ['link', 'The address of a web page']),
      max_length: 2000,
    },
    {
      type: FILE,
      required: false,
      ...localise(
        [archiveNames.file, 'Eine Datei mit Artikeln, höchstens 5 MB'],
        ['file', 'A file with articles, 5 MB at most'],
      ),
    },
    {
      ...field,
      ...localise([archiveNames.text, 'Der Text eines Artikels'], ['text', 'The text of an article']),
      max_length: LONGEST,
    },
    {
      ...field,
      ...localise([archiveNames.title, 'Seine Überschrift'], ['title', 'Its title']),
      max_length: 200,
    },
    {
      ...field,
      ...localise([archiveNames.source, 'Das Medium, in dem er stand'], ['outlet', 'The outlet it stood in']),
      max_length: 100,
    },
    {
      ...field,
      ...localise(
        [archiveNames.date, 'Der Tag, an dem er erschien: 02.04.2025'],
        ['date', 'The day it was published: 2025-04-02'],
      ),
      max_length: 40,
    },
  ],
};

const removeCommand: APIApplicationCommandSubcommandOption = {
  type: SUB,
  ...localise([archiveNames.remove, 'Einen Artikel herausnehmen'], ['remove', 'Take an article out']),
  options: [
    {
      type: TEXT,
      ...localise(
        [archiveNames.article, 'Die Kennung aus /quelle-archiv liste'],
        ['id', 'The id from /quelle-archiv list'],
      ),
      required: true,
      max_length: 300,
    },
  ],
};

/** What was chosen in the command's fields. A link goes before a file, a file before a text. */
export function readArchiveWish(options: ChatInputCommandInteraction['options']): ArchiveWish {
  switch (options.getSubcommand()) {
    case archiveNames.add:
      return readAdded(options);
    case archiveNames.list:
      return { kind: 'list' };
    case archiveNames.remove:
      return { kind: 'remove', article: (options.getString(archiveNames.article) ?? '').trim() };
    case archiveNames.undo:
      return { kind: 'undo' };
    default:
      return { kind: 'help' };
  }
}

function readAdded(options: ChatInputCommandInteraction['options']): ArchiveWish {
  const typed = (name: string): string | null => options.getString(name)?.trim() || null;
  const url = typed(archiveNames.link);
  if (url !== null) return { kind: 'add-link', url };
  const file = options.getAttachment(archiveNames.file);
  if (file !== null)
    return { kind: 'add-file', file: { name: file.name, size: file.size, address: file.url } };
  const text = typed(archiveNames.text);
  if (text === null) return { kind: 'add-nothing' };
  const title = typed(archiveNames.title);
  return {
    kind: 'add-text',
    text: title === null ? text : `${title}\n\n${text}`,
    source: typed(archiveNames.source),
    date: typed(archiveNames.date),
  };
}
