/** What is said to the person who tries the bot. */
export interface TryWords {
  readonly starting: string;
  /** `{chat}` is the platform's name. */
  readonly connected: string;
  readonly ended: string;
  readonly nothing: string;
  readonly form: string;
  readonly forYou: string;
}

const GERMAN: TryWords = {
  starting: 'Der Bot startet. Hat er noch kein Wörterbuch, baut er es erst (20 bis 60 Sekunden) …',
  connected:
    'Verbunden mit einem {chat} auf diesem Rechner. Eine Zeile ist eine Erwähnung im Kanal (@Quelle …),\n/quelle FRAGE ein Befehl, eine Nummer drückt den Knopf mit dieser Nummer. Strg-C beendet.',
  ended: 'Der Bot ist von selbst zu Ende gegangen:',
  nothing: '(Dazu ist nichts gekommen.)',
  form: '(Ein Formular: Die nächste Zeile wird hineingeschrieben und abgeschickt.)',
  forYou: ', nur für dich',
};

const ENGLISH: TryWords = {
  starting: 'The bot is starting. Without a dictionary yet, it builds one first (20 to 60 seconds) …',
  connected:
    'Connected to a {chat} on this machine. A line is a mention in the channel (@Quelle …),\n/quelle QUESTION a command, a number presses the button with that number. Ctrl-C ends.',
  ended: 'The bot has ended by itself:',
  nothing: '(Nothing came of it.)',
  form: '(A form: the next line is written into it and sent.)',
  forYou: ', only for you',
};

/** English where the terminal is set to it, else German, which the archive is in. */
export function chooseTryWords({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): TryWords {
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? ENGLISH : GERMAN;
}
