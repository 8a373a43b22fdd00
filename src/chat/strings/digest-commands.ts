import type { Locale } from '../chat.ts';

/** What the chats say about subscriptions, German first. `{name}` is filled in by `fill`. */
const de = {
  heading: 'Abonnements',
  help: [
    '/digest abonnieren THEMA zeit:08:00 rhythmus:täglich – postet hier, was zu einem Thema neu ist',
    '/digest liste – die Abonnements dieses Kanals',
    '/digest abbestellen NUMMER – beendet eines',
    '/digest vorschau THEMA oder NUMMER – zeigt, was gepostet würde, und postet nichts',
    'THEMA ist eine Frage oder Stichwörter, auch mit sprecher:, medium:, von: und bis:, oder „alles“.',
    'rhythmus: täglich, werktags oder ein Wochentag. zone: zum Beispiel Europe/Berlin. leer:ja meldet auch, dass es nichts Neues gibt.',
  ],
  subscribed: 'Abonniert: {subscription}',
  fromNow: 'Gezeigt wird, was von jetzt an neu ist. Der nächste Digest kommt am {next}.',
  entry: 'Nr. {id}: {topic} · {schedule}',
  ended: '{entry} · beendet, der Kanal war nicht zu erreichen',
  next: '{entry} · nächste {next}',
  none: 'In diesem Kanal ist nichts abonniert. /digest hilfe zeigt, wie es geht.',
  removed: 'Abbestellt: Nr. {id}.',
  unknown: 'In diesem Kanal gibt es kein Abonnement mit der Nummer {id}. /digest liste zeigt alle.',
  noNumber: 'Welches? /digest abbestellen NUMMER; die Nummern zeigt /digest liste.',
  noTopic: 'Wozu? Zum Beispiel: /digest abonnieren THEMA zeit:08:00',
  tooMany: 'Mehr als {limit} Abonnements hat ein Kanal nicht. /digest abbestellen NUMMER macht Platz.',
  notAllowed: 'Das darf nur, wer diesen Kanal verwaltet.',
  badTime: 'Die Uhrzeit „{value}“ verstehe ich nicht; gemeint ist etwa zeit:08:00 oder zeit:17:30.',
  badRhythm:
    'Den Rhythmus „{value}“ verstehe ich nicht; möglich sind täglich, werktags, wöchentlich und jeder Wochentag.',
  badZone: 'Die Zeitzone „{value}“ kenne ich nicht; gemeint ist etwa zone:Europe/Berlin.',
  badEmpty: 'Bei leer: geht ja oder nein, nicht „{value}“.',
  rhythms: { daily: 'täglich', workdays: 'werktags (Mo–Fr)', weekly: '{weekday}s' },
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  schedule: '{rhythm} um {time} ({zone})',
  alsoEmpty: '{schedule}, auch ohne Neues',
  mark: 'Abonnement Nr. {id}, {due}',
};

type DigestStrings = typeof de;

const en: DigestStrings = {
  heading: 'Subscriptions',
  help: [
    '/digest subscribe TOPIC time:08:00 rhythm:daily – posts here what is new on a topic',
    '/digest list – the subscriptions of this channel',
    '/digest unsubscribe NUMBER – ends one',
    '/digest preview TOPIC or NUMBER – shows what would be posted, and posts nothing',
    'TOPIC is a question or keywords in German, with speaker:, source:, from: and to: if wanted, or “everything”.',
    'rhythm: daily, workdays or a day of the week. zone: for example Europe/Berlin. empty:yes also tells that there is no news.',
  ],
  subscribed: 'Subscribed: {subscription}',
  fromNow: 'It shows what is new from now on. The next digest comes on {next}.',
  entry: 'No. {id}: {topic} · {schedule}',
  ended: '{entry} · ended, the channel could not be reached',
  next: '{entry} · next {next}',
  none: 'Nothing is subscribed in this channel. /digest help shows how to.',
  removed: 'Unsubscribed: no. {id}.',
  unknown: 'This channel has no subscription number {id}. /digest list shows all.',
  noNumber: 'Which one? /digest unsubscribe NUMBER; /digest list shows the numbers.',
  noTopic: 'On what? For example: /digest subscribe TOPIC time:08:00',
  tooMany: 'A channel has {limit} subscriptions at most. /digest unsubscribe NUMBER makes room.',
  notAllowed: 'Only those who manage this channel may do that.',
  badTime: 'I do not understand the time “{value}”; try time:08:00 or time:17:30.',
  badRhythm: 'I do not understand the rhythm “{value}”; try daily, workdays, weekly or a day of the week.',
  badZone: 'I do not know the time zone “{value}”; try zone:Europe/Berlin.',
  badEmpty: 'After empty: only yes or no will do, not “{value}”.',
  rhythms: { daily: 'daily', workdays: 'workdays (Mon–Fri)', weekly: 'every {weekday}' },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  schedule: '{rhythm} at {time} ({zone})',
  alsoEmpty: '{schedule}, also without news',
  mark: 'subscription no. {id}, {due}',
};

export function digestStringsOf(locale: Locale): DigestStrings {
  return locale === 'en' ? en : de;
}
