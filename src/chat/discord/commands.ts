import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { LONGEST_QUESTION } from '../read-question.ts';

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

type Text = string & {};
interface Localised {
  readonly name: Text;
  readonly description: Text;
  readonly name_localizations: Readonly<Record<'en-US' | 'en-GB', string>>;
  readonly description_localizations: Readonly<Record<'en-US' | 'en-GB', string>>;
}

const english = (text: string): Readonly<Record<'en-US' | 'en-GB', string>> => ({
  'en-US': text,
  'en-GB': text,
});

function texts(name: string, description: string, nameEn: string, descriptionEn: string): Localised {
  return {
    name,
    description,
    name_localizations: english(nameEn),
    description_localizations: english(descriptionEn),
  };
}

/** In servers, in the direct channel with the bot, and wherever a user has brought the application along. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

const text = ApplicationCommandOptionType.String;
/** Long enough for every name and date, short enough for every suggestion. */
const filter = { type: text, required: false, max_length: 100 } as const;

/** Every command, as Discord is told it. A new list takes the place of the whole old one. */
export const commands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.ChatInput,
    ...texts(
      names.ask,
      'Wer hat was gesagt, und wann? Aussagen aus dem Archiv',
      'source',
      'Who said what, and when? Statements from the archive',
    ),
    ...everywhere,
    options: [
      {
        type: text,
        ...texts(
          names.question,
          'Zum Beispiel: Hat Iran Raketen geliefert?',
          'question',
          'In German, for example: Hat Iran Raketen geliefert?',
        ),
        required: true,
        max_length: LONGEST_QUESTION,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...texts(
          names.public,
          'Antwort für alle im Kanal (sonst nur für dich)',
          'public',
          'Answer for everyone in the channel (otherwise only for you)',
        ),
        required: false,
      },
      {
        ...filter,
        ...texts(names.speaker, 'Nur Aussagen dieser Person', 'speaker', 'Only statements of this person'),
        autocomplete: true,
      },
      {
        ...filter,
        ...texts(names.source, 'Nur aus diesem Medium', 'outlet', 'Only from this outlet'),
        autocomplete: true,
      },
      {
        ...filter,
        ...texts(
          names.from,
          'Frühester Tag, Monat oder Jahr: 06.09.2024, 09.2024, 2024',
          'from',
          'Earliest day, month or year: 2024-09-06, 2024-09, 2024',
        ),
      },
      {
        ...filter,
        ...texts(
          names.to,
          'Letzter Tag, Monat oder Jahr: 06.09.2024, 09.2024, 2024',
          'to',
          'Last day, month or year: 2024-09-06, 2024-09, 2024',
        ),
      },
    ],
  },
  {
    type: ApplicationCommandType.ChatInput,
    ...texts(names.help, 'Wie man Quelle fragt', 'source-help', 'How to ask Quelle'),
    ...everywhere,
  },
  {
    type: ApplicationCommandType.ChatInput,
    ...texts(
      names.status,
      'Was im Archiv ist: Artikel, Zeitraum, Aussagen',
      'source-status',
      'What is in the archive: articles, period, statements',
    ),
    ...everywhere,
  },
  {
    type: ApplicationCommandType.Message,
    name: names.search,
    name_localizations: english('Find statements'),
    ...everywhere,
  },
];
