import type { Interview, InterviewAnswer } from '../article/interview.ts';
import { FORMS_OF_ADDRESS } from '../language/lexicon/interview-words.ts';
import { SAYS_I, SAYS_WE } from '../language/lexicon/pronouns.ts';
import { isFirstName } from '../language/phrase/classify-noun.ts';
import type { Span } from '../language/span.ts';
import type { Reading } from '../reading/reading.ts';
import { type PersonRegistry, peopleOf } from '../reference/person-registry.ts';
import type { ReferenceReason } from '../reference/speaker.ts';
import { resolveStatementDate } from './resolve-statement-date.ts';
import type { Statement } from './statement.ts';

/**
 * What the interviewed answer: each paragraph is one statement of theirs, with the name and the office that the article
 * gives them elsewhere, and the question as its context. It was said on the day of publication, for nobody says another.
 */
export function findInterviewAnswers(reading: Reading): readonly Statement[] {
  const { interview, article } = reading;
  if (interview === null) return [];
  const people = peopleOf(reading);
  const { date, unresolvedDate } = resolveStatementDate(article, [], {
    frame: [],
    content: [],
    cue: null,
    previous: null,
  });
  return withoutTold(interview.answers, reading).map((answer) => {
    const { start, end, mention, question } = answer;
    return {
      start,
      end,
      type: 'direct',
      spans: [{ start, end }],
      sentence: { start, end },
      cue: null,
      cueLemma: null,
      speaker: { ...nameOf(answer, people), mention, kind: 'person' },
      reference: { mention, reason: 'interviewed' },
      via: null,
      date,
      unresolvedDate,
      question,
      rule: 'answer in an interview',
    };
  });
}

/**
 * The answers without what the paper tells of whoever answers: "Jana Ohm kam 1969 zur Welt. Sie …" names them and has no "ich", and
 * all that stands below it in the answer is the paper's, too.
 */
function withoutTold(answers: readonly InterviewAnswer[], { text }: Reading): readonly InterviewAnswer[] {
  let told: InterviewAnswer | null = null;
  return answers.filter((answer) => {
    const goesOn = told !== null && told.mention.start === answer.mention.start;
    if (!goesOn) told = isToldOf(answer, text) ? answer : null;
    return told === null;
  });
}

/** "Hans [Ohm] …", "1969 kam [Ohm] …": a paragraph that names whoever answers, and in which nobody says "ich" or "wir". */
function isToldOf({ start, end, who }: InterviewAnswer, article: string): boolean {
  const said = article.slice(start, end);
  const surname = who.slice(who.lastIndexOf(' ') + 1);
  const at = said.indexOf(surname);
  if (at < 0 || /\p{L}/u.test(said.charAt(at + surname.length))) return false;
  if (SAYS_I.test(said) || SAYS_WE.test(said)) return false;
  const before = /\p{Lu}[\p{L}-]*(?= $)/u.exec(said.slice(0, at))?.[0] ?? '';
  return isFirstName(before) || YEAR.test(said);
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** "Ohm" in full, where the article names somebody so. */
function nameOf({ who }: InterviewAnswer, people: PersonRegistry): { name: string; role: string | null } {
  const person = people.find(who);
  if (person === null) return { name: who, role: null };
  const role = person.roles.find((own) => !isAddress(own)) ?? null;
  return { name: person.name.endsWith(` ${who}`) ? person.name : who, role };
}

/** "Herr", "Herr Professor": how a question addresses somebody is no office. */
const isAddress = (role: string): boolean => FORMS_OF_ADDRESS.includes(role.split(' ', 1)[0] ?? '');

/** Found by a name or an office, not by who went on speaking, and no "man" or "Leute": so people talk, who report nobody. */
const TOLD: ReadonlySet<ReferenceReason> = new Set(['named', 'office']);

/**
 * The statements of an article without those that are read into the words of an interview: there "ich" is whoever
 * answers. What they tell of others stays, and goes through them.
 *
 * @param answers those of the interview
 */
export function withoutOwnWords(
  statements: readonly Statement[],
  answers: readonly Statement[],
  interview: Interview | null,
): readonly Statement[] {
  if (interview === null) return statements;
  return statements.flatMap((statement) => {
    const answer = answers.find((candidate) => holds(candidate, statement));
    const asked = answer === undefined && interview.questions.some((question) => holds(question, statement));
    if (answer === undefined && !asked) return [statement];
    const { speaker, reference } = statement;
    const told = speaker !== null && reference !== null && TOLD.has(reference.reason);
    if (!told || speaker.name === answer?.speaker?.name) return [];
    return [{ ...statement, via: statement.via ?? answer?.speaker?.name ?? null }];
  });
}

/** A statement that reaches out of an answer, over its label mostly, is one of its words all the same. */
const holds = (around: Span, { start, end }: Span): boolean => start < around.end && end > around.start;
