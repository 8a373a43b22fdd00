/** Everything the chats say in German, apart from quotations. `{name}` is filled in by `fill`. */
export const de = {
  // Answer
  notes: {
    searched: 'Gesucht: „{question}“',
    understood: 'Verstanden als: „{question}“',
    other: 'Noch nicht beantwortet: „{question}“ Bitte einzeln fragen.',
    unknown: 'Nicht verstanden: {words}',
    filters: 'Filter: {filters}',
    speaker: 'Sprecher {name}',
    source: 'Medium {name}',
    between: 'Zeitraum {period}',
    since: 'Zeitraum ab {from}',
    until: 'Zeitraum bis {to}',
    event: '„{words}“: nach dem Archiv am {day}',
    eventUnknown: '„{words}“: Dafür nennt das Archiv keinen eindeutigen Tag; danach ist nicht gefiltert.',
    askedBy: 'Frage von {name}',
    foreignQuestion: 'Das Archiv ist deutsch: Auf Deutsch gefragt finde ich mehr.',
    ownQuestion: 'Zur Frage davor findet sich dazu nichts; beantwortet ist die Frage für sich.',
  },
  positions: {
    bejaht: 'Ja',
    verneint: 'Nein',
    nochNicht: 'Noch nicht',
    offen: 'Offen',
    geplant: 'Geplant',
    andere: 'Aussagen',
    ohneSeite: 'Aussagen, keiner Seite zugeordnet',
  },
  statement: {
    unknownSpeaker: 'Sprecher unklar',
    narration: 'Sprecher unklar (Bericht des Artikels)',
    via: 'laut {via}',
    elsewhere: {
      name: 'Name aus anderen Artikeln',
      firstName: 'Vorname aus anderen Artikeln',
      role: 'Funktion aus anderen Artikeln',
      both: 'Vorname und Funktion aus anderen Artikeln',
    },
    said: 'gesagt {date}',
    told: 'im Text: {date}',
    saidUnresolved: 'gesagt „{words}“, Datum unbekannt',
    published: 'veröffentlicht {date}',
    undated: 'Datum unbekannt',
    alsoIn: 'auch in:',
  },
  changed: 'Geändert: {speaker} „{from}“ ({fromDate}) → „{to}“ ({toDate})',
  contradiction: 'Widerspruch: {affirming} „{affirmingLabel}“ – {denying} „{denyingLabel}“',
  numbered: '{name} [{number}]',
  nothingFound: 'Keine Aussagen dazu im Archiv ({archive}).',
  otherTime: 'Außerhalb des Zeitraums',
  related: 'Nur in der Nähe der Frage, keine Antwort darauf',
  archive: '{articles|Artikel|Artikel} · {period}',
  archiveUndated: '{articles|Artikel|Artikel}, Zeitraum unbekannt',
  page: 'Seite {page} von {pages}',
  noMore: 'Mehr Aussagen dazu gibt es nicht.',
  unknownDate: 'Datum unbekannt',

  // Buttons
  buttons: {
    more: 'Weitere',
    context: 'Kontext',
    show: 'Im Kanal zeigen',
    delete: 'Löschen',
    page: 'Belege ansehen',
    picture: 'Zeitleiste',
    take: 'Mitnehmen',
    cite: 'Als Zitat kopieren',
    wrong: 'Falsch zugeordnet',
  },
  evidence: {
    files: 'Die Antwort zum Mitnehmen: als Markdown, Tabelle, JSON und Text.',
    picture: 'Zeitleiste: {question}',
    nothingToDraw: 'Keine der Aussagen hat ein Datum: Eine Zeitleiste gibt es dazu nicht.',
    none: 'Das ist hier nicht eingerichtet.',
    sentDirectly: 'Das liegt in unseren Direktnachrichten.',
    filesRefused: 'Slack hat die Dateien nicht genommen. Fehlt der App das Recht files:write?',
    reportHeading: 'Falsch zugeordnet',
    reportQuestion: 'Was ist richtig?',
    reportHint: 'Wer spricht nach dem Artikel, oder wann?',
    reportSend: 'Melden',
    reportCancel: 'Abbrechen',
    reported: 'Danke. Die Redaktion sieht die Meldung; an der Anzeige ändert sich dadurch noch nichts.',
    reportsFull: 'Es liegen so viele Meldungen vor, dass gerade keine neue angenommen wird.',
    commentTooLong: 'Bitte kürzer: höchstens {limit} Zeichen.',
  },
  context: 'Kontext: {speaker}',
  contextGone: 'Diese Stelle gibt es im Archiv nicht mehr: Der Artikel wurde geändert oder entfernt.',
  buttonForgotten: 'Zu dieser Antwort ist die Frage nicht mehr gespeichert. Bitte die Frage neu stellen.',
  alreadyShown: 'Diese Antwort steht schon im Kanal.',
  notYours: 'Löschen kann nur, wer gefragt hat oder den Kanal verwaltet.',

  // Questions that cannot be searched
  tooLong: 'Bitte kürzer: höchstens {limit} Zeichen, das waren {length}.',
  noWords: 'Dafür brauche ich eine Frage in Worten.',
  needsTopic: '„{question}“ allein sagt mir nicht, worum es geht. Bitte die ganze Frage stellen',
  /** Closes a sentence where the archive answers one. */
  forExample: ', zum Beispiel: {example}',
  emptyArchive: 'Das Archiv ist leer: Es gibt noch keine Artikel, in denen ich suchen könnte.',
  badDate:
    'Das Datum „{date}“ bei „{filter}:“ verstehe ich nicht; gemeint ist etwa 06.09.2024, 09.2024 oder 2024.',
  filterNames: { from: 'von', to: 'bis' },
  wrongOrder: 'Der Zeitraum endet vor seinem Anfang: von {from} bis {to}.',
  wait: 'Zu viele Fragen auf einmal. Bitte {seconds|Sekunde|Sekunden} warten; bis dahin antworte ich nicht.',
  fullChannel:
    'Hier wird gerade viel auf einmal gefragt. In {seconds|Sekunde|Sekunden} antworte ich in diesem Kanal wieder.',
  failed:
    'Das ist bei mir schiefgegangen. Die Frage bitte noch einmal stellen; der Fehler steht im Protokoll.',
  storeRefuses: 'Was gespeichert ist, kann ich gerade nicht lesen oder ändern. Fragen beantworte ich weiter.',
  indexRefuses:
    'Das Archiv kann ich gerade nicht durchsuchen. Die Frage bitte in einer Minute noch einmal stellen.',
  noDigest: 'Abonnements sind hier nicht eingerichtet.',

  // Digest
  digest: {
    heading: { question: 'Neues zu {topic}', all: 'Neues: {topic}' },
    everything: 'das ganze Archiv',
    sections: {
      changed: 'Geändert',
      contradicted: 'Widersprüchlich',
      gone: 'Zurückgezogen oder berichtigt',
      new: 'Neu',
    },
    nothing: 'Nichts Neues.',
    nothingSince: 'Nichts Neues seit {date}.',
    withdrawn: 'Zurückgezogen: eine Aussage von {speaker} ({date}), {source}',
    corrected: 'Berichtigt: eine Aussage von {speaker} ({date}), {source}; jetzt steht dort:',
    removed: 'Berichtigt: eine Aussage von {speaker} ({date}), {source}; sie steht dort nicht mehr.',
    correctionNote: 'Nachtrag zu dieser Antwort',
    since: 'seit {date}',
    left: '{count|weitere|weitere}',
    repeated: '{count|Wiederholung|Wiederholungen}',
    disabled: 'Der Digest {topic} ist beendet: Sein Kanal ist nicht mehr zu erreichen.',
  },

  // Help and status
  help: {
    heading: 'Quelle: Wer hat was gesagt, und wann?',
    ask: 'Stell eine Frage zu den Nachrichten',
    answer:
      'Du bekommst die unterschiedlichen Aussagen dazu, wörtlich aus dem Archiv, mit Sprecher, Datum und Quelle. Ein Urteil fälle ich nicht.',
    filters: 'Eingrenzen: sprecher:NAME  medium:NAME  von:DATUM  bis:DATUM',
    followUp: 'Nachfragen: „Und was sagt NAME?“ bleibt beim Thema.',
    commands: {
      console:
        'Befehle: weitere, kontext NUMMER, zeit, mitnehmen, zitat NUMMER, falsch NUMMER, status, hilfe, beenden; /quelle FRAGE, /digest und /quelle-archiv gehen auch.',
      discord: 'Befehle: /quelle, /digest; bei einer Nachricht: Apps → „Quelle suchen“.',
      slack: 'Befehle: /quelle FRAGE, /quelle status, /digest; bei einer Nachricht: „Quelle suchen“.',
    },
  },
  status: {
    heading: 'Quelle {version}',
    archive: 'Archiv: {archive}',
    counting:
      '{sources|Medium|Medien}. Die Aussagen werden noch gesucht, bisher in {read} von {articles|Artikel|Artikeln}; Fragen werden schon beantwortet. Wie viele es sind, steht hier, wenn alle gelesen sind.',
    statements: '{statements|Aussage|Aussagen} von {speakers|Sprecher|Sprechern} aus {sources|Medium|Medien}',
    feeds: 'Feeds: {feeds}, davon nicht lesbar: {failing}',
    failingFeed: '{name}: seit {since} nicht lesbar',
    problems: 'Nicht lesbar: {problems|Datei oder Artikel|Dateien oder Artikel} (siehe Protokoll)',
  },
  startedAfresh: 'Gut, von vorn: Was möchtest du wissen?',

  // What asks nothing of the archive
  smallTalk: {
    greeting: 'Hallo! Stell mir eine Frage zu den Nachrichten',
    gratitude: 'Gern. Weitere Fragen beantworte ich jederzeit.',
    farewell: 'Bis bald!',
    self: 'Ich bin Quelle, ein Bot: Ich zeige, wer was wann gesagt hat, wörtlich aus einem Archiv von Artikeln. Ich schreibe nichts selbst und urteile nicht.',
    praise: 'Danke. Frag gern weiter.',
    complaint:
      'Schade. Jede Aussage führt zu ihrem Artikel; steht dort etwas anderes, sag es bitte denen, die mich betreiben.',
  },
  exampleSays: 'Was sagt {name}?',
  didYouMean: {
    speaker: 'Einen Sprecher „{name}“ kennt das Archiv nicht.',
    source: 'Ein Medium „{name}“ kennt das Archiv nicht.',
    word: 'Im Archiv steht nichts mit {words}.',
    question: 'Meintest du: {names}?',
  },
  example: 'Hat Iran Raketen geliefert?',

  // Console
  console: {
    greeting: 'Stell eine Frage. hilfe zeigt, was geht; beenden schließt.',
    discord: 'Discord verbinden: DISCORD_TOKEN setzen (docs/discord.md).',
    slack: 'Slack verbinden: SLACK_BOT_TOKEN und SLACK_APP_TOKEN setzen (docs/slack.md).',
    goodbye: 'Auf Wiedersehen.',
    moreHint: 'weitere zeigt mehr, eine NUMMER die Stelle im Artikel.',
    contextHint: 'Eine NUMMER zeigt die Stelle im Artikel.',
    noCommand: 'Den Befehl „{word}“ gibt es nicht; hilfe zeigt, was geht.',
    whichNumber: 'Zu welcher Aussage? Zum Beispiel: {word} 1',
    noNumber: 'Eine Aussage mit der Nummer {number} gibt es in der letzten Antwort nicht.',
    noAnswer: 'Dazu fehlt eine Antwort: erst eine Frage stellen.',
  },

  // Discord
  discord: {
    missingRight: 'In {channel} darf ich nicht schreiben: Mir fehlt dort das Recht {right}.',
    missingRights: 'In {channel} darf ich nicht schreiben: Mir fehlen dort die Rechte {right} und {other}.',
    rights: {
      view: '„Kanal ansehen“',
      send: '„Nachrichten senden“',
      sendInThreads: '„Nachrichten in Threads senden“',
    },
    ownRole: 'Auf meine Rolle antworte ich nicht. Erwähne mich selbst: @{name} und deine Frage.',
    locked: 'Der Thread {channel} ist gesperrt, darum kann ich dort nicht antworten.',
    timeout: 'In {channel} darf ich gerade nicht schreiben: Ich bin auf diesem Server im Timeout.',
    refused:
      'Discord hat meine Antwort in {channel} nicht angenommen (Fehler {code}). Bitte in einer Minute noch einmal fragen.',
  },

  // Slack
  slack: {
    invite:
      'In diesem Kanal bin ich kein Mitglied. Lade mich mit /invite {bot} ein, dann antworte ich hier öffentlich.',
    guest: 'In diesem Kanal beantworte ich nur Fragen aus dem Workspace, zu dem ich gehöre.',
    postRefused: 'Die Antwort konnte ich hier nicht zeigen, Slack hat sie abgelehnt ({reason}).',
    homeAsk: 'So fragst du',
    homeQuestion: 'DEINE FRAGE',
    homeMention: 'In einem Kanal: {bot} {example}',
    homeCommand: 'Nur für dich: /quelle {example}',
    homeDirect: 'Hier unter „Nachrichten“: einfach die Frage schreiben.',
    homeShortcut: 'Bei einer Nachricht: Mehr Aktionen → „Quelle suchen“.',
    homeArchive: 'Das Archiv',
    homeSubscriptions: 'Abonniert',
    homeNoSubscriptions: 'Noch nichts abonniert.',
  },
};

/** One table a language; this one gives the shape. */
export type Strings = typeof de;
