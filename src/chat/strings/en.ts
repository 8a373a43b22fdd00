import type { Strings } from './de.ts';

/** Everything the chats say in English, apart from quotations, which stay German. */
export const en: Strings = {
  notes: {
    searched: 'Searched: “{question}”',
    filters: 'Filters: {filters}',
    speaker: 'speaker {name}',
    source: 'outlet {name}',
    between: 'period {period}',
    since: 'since {from}',
    until: 'until {to}',
    askedBy: 'Asked by {name}',
    foreignQuestion:
      'The archive is German: asking in German finds more. I searched with the names in your question.',
  },
  labels: {
    Ja: 'Yes',
    Nein: 'No',
    'Noch nicht': 'Not yet',
    Offen: 'Open',
    Geplant: 'Planned',
    Aussagen: 'Statements',
  },
  statement: {
    unknownSpeaker: 'speaker unclear',
    narration: 'report, no speaker named',
    via: 'according to {via}',
    said: 'said {date}',
    saidUnresolved: 'said “{words}”, date unknown',
    published: 'published {date}',
    undated: 'date unknown',
    alsoIn: 'also in:',
  },
  changed: 'Changed: {speaker} “{from}” ({fromDate}) → “{to}” ({toDate})',
  contradiction: 'Contradiction: {affirming} “{affirmingLabel}” – {denying} “{denyingLabel}”',
  numbered: '{name} [{number}]',
  nothingFound: 'No statements on this in the archive ({archive}).',
  related: 'Merely near the question, not an answer to it',
  archive: '{articles} articles · {period}',
  archiveUndated: '{articles} articles, period unknown',
  page: 'page {page} of {pages}',
  noMore: 'There are no more statements on this.',
  unknownDate: 'date unknown',

  buttons: { more: 'More', context: 'Context', show: 'Show in channel', delete: 'Delete' },
  context: 'Context: {speaker}',
  contextGone: 'This passage is no longer in the archive: the article was changed or removed.',
  buttonForgotten: 'The question behind this old answer is no longer stored. Please ask again.',
  alreadyShown: 'This answer is already in the channel.',
  notYours: 'Only the person who asked, or who manages the channel, can delete this.',

  tooLong: 'Please keep it shorter: {limit} characters at most, this was {length}.',
  noWords: 'I need a question in words, for example: {example}',
  emptyArchive: 'The archive is empty: there are no articles to search yet.',
  badDate: 'I do not understand the date “{date}” after “{filter}:”; try 2024-09-06, 09.2024 or 2024.',
  wrongOrder: 'The period ends before it begins: from {from} to {to}.',
  wait: 'Too many questions at once. Please wait {seconds} seconds; I will not answer until then.',
  failed: 'Something went wrong on my side. Please ask again; the error is in the log.',
  noDigest: 'Subscriptions are not set up here.',

  digest: {
    heading: 'News on {topic}',
    everything: 'the whole archive',
    sections: {
      changed: 'Changed',
      contradicted: 'Contradictory',
      gone: 'Withdrawn or corrected',
      new: 'New',
    },
    nothing: 'Nothing new.',
    nothingSince: 'Nothing new since {date}.',
    withdrawn: 'Withdrawn: a statement by {speaker} ({date}), {source}',
    corrected: 'Corrected: a statement by {speaker} ({date}), {source}; it now reads:',
    removed: 'Corrected: a statement by {speaker} ({date}), {source}; it is no longer there.',
    since: 'since {date}',
    left: '{count} more',
    repeated: '{count} repeated',
    disabled: 'The digest {topic} has ended: its channel can no longer be reached.',
  },

  help: {
    heading: 'Quelle: who said what, and when?',
    ask: 'Ask a question about the news, in German: {example}',
    answer:
      'You get the differing statements on it, verbatim from the archive, with speaker, date and source. I pass no verdict.',
    filters: 'Narrow it down: speaker:NAME  source:NAME  from:DATE  to:DATE, for example {example}',
    followUp: 'Follow up: “And what does NAME say?” keeps the topic.',
    commands: {
      console: 'Commands: more, context NUMBER, status, help, quit; /quelle QUESTION and /digest work too.',
      discord: 'Commands: /quelle, /digest; on a message: Apps → “Quelle suchen”.',
      slack: 'Commands: /quelle QUESTION, /quelle status, /digest; on a message: “Quelle suchen”.',
    },
  },
  status: {
    heading: 'Quelle {version}',
    archive: 'Archive: {archive}',
    counting: '{sources} outlets; the statements are still being counted',
    statements: '{statements} statements by {speakers} speakers from {sources} outlets',
    problems: 'Unreadable: {problems} files or articles (see the log)',
  },
  example: 'Hat Iran Raketen geliefert?',

  console: {
    greeting: 'Ask a question. help shows what you can do; quit ends.',
    discord: 'Connect Discord: set DISCORD_TOKEN (see docs/discord.md).',
    slack: 'Connect Slack: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (see docs/slack.md).',
    goodbye: 'Goodbye.',
    moreHint: 'more shows further statements, context NUMBER the passage in the article.',
    contextHint: 'context NUMBER shows the passage in the article.',
    noNumber: 'There is no statement number {number} in the last answer.',
    noAnswer: 'There is no answer yet: ask a question first.',
  },

  discord: {
    noPermission:
      'I may not write in {channel}. There I need the permissions “View Channel” and “Send Messages” (in threads: “Send Messages in Threads”).',
  },

  slack: {
    invite: 'I am not a member of this channel. Invite me with /invite {bot} and I will answer here for all.',
    postRefused: 'I could not show the answer here, Slack refused it ({reason}).',
    homeAsk: 'How to ask',
    homeMention: 'In a channel: {bot} {example}',
    homeCommand: 'For you alone: /quelle {example}',
    homeDirect: 'Here under “Messages”: just write the question.',
    homeShortcut: 'On a message: More actions → “Quelle suchen”.',
    homeArchive: 'The archive',
    homeSubscriptions: 'Subscribed',
    homeNoSubscriptions: 'Nothing subscribed yet.',
  },
};
