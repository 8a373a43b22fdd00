import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { LONGEST_QUESTION } from '../read-question.ts';
import { archiveCommand } from './archive-command.ts';
import { digestCommand } from './digest-command.ts';
import { english, everywhere, localise } from './localised.ts';

/** The German names of the commands and options, by which interactions name them in every language. */
export const names = {
  ask: 'quelle',
  help: 'quelle-hilfe',
  status: 'quelle-status',
  search: 'Quelle suchen',
  question: 'frage',
  speaker: 'sprecher',
  source: 'medium',
  from: 'von',
  to: 'bis',
  public: 'öffentlich',
} as const;

const TEXT = ApplicationCommandOptionType.String;
/** Long enough for every name and date, short enough for every suggestion. */
const filter = { type: TEXT, required: false, max_length: 100 } as const;

const askCommand: RESTPostAPIApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  ...localise(
    [names.ask, 'Wer hat was gesagt, und wann? Aussagen aus dem Archiv'],
    ['source', 'Who said what, and when? Statements from the archive'],
  ),
  ...everywhere,
  options: [
    {
      type: TEXT,
      ...localise(
        [names.question, 'Eine Frage zu den Nachrichten'],
        ['question', 'A question about the news, best in German'],
      ),
      required: true,
      max_length: LONGEST_QUESTION,
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      ...localise(
        [names.public, 'Antwort für alle im Kanal (sonst nur für dich)'],
        ['public', 'Answer for everyone in the channel (otherwise only for you)'],
      ),
      required: false,
    },
    {
      ...filter,
      ...localise(
        [names.speaker, 'Nur Aussagen dieser Person oder Organisation'],
        ['speaker', 'Only statements of this person or organisation'],
      ),
      autocomplete: true,
    },
    {
      ...filter,
      ...localise([names.source, 'Nur aus diesem Medium'], ['outlet', 'Only from this outlet']),
      autocomplete: true,
    },
    {
      ...filter,
      ...localise(
        [names.from, 'Frühester Tag, Monat oder Jahr: 06.09.2024, 09.2024, 2024'],
        ['from', 'Earliest day, month or year: 2024-09-06, 2024-09, 2024'],
      ),
    },
    {
      ...filter,
      ...localise(
        [names.to, 'Letzter Tag, Monat oder Jahr: 06.09.2024, 09.2024, 2024'],
        ['to', 'Last day, month or year: 2024-09-06, 2024-09, 2024'],
      ),
    },
  ],
};

/** The commands that are always there. */
export const commands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  askCommand,
  {
    type: ApplicationCommandType.ChatInput,
    ...localise([names.help, 'Wie man Quelle fragt'], ['source-help', 'How to ask Quelle']),
    ...everywhere,
  },
  {
    type: ApplicationCommandType.ChatInput,
    ...localise(
      [names.status, 'Was im Archiv ist: Artikel, Zeitraum, Aussagen'],
      ['source-status', 'What is in the archive: articles, period, statements'],
    ),
    ...everywhere,
  },
  digestCommand,
  {
    type: ApplicationCommandType.Message,
    name: names.search,
    name_localizations: english('Find statements'),
    ...everywhere,
  },
];

/**
 * Every command, as Discord is told it. A new list takes the place of the whole old one.
 * @param archive whether the archive can be changed from Discord, and by a role, too; null: it cannot
 */
export function commandsFor(
  archive: { readonly role: string | null } | null,
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return archive === null ? commands : [...commands, archiveCommand(archive.role !== null)];
}
