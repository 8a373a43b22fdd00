import type { AnswerExplanation, Contribution, ExplainedSentence } from '../answer/explain-answer.ts';
import { REASONS_TOLD } from '../reference/reasons-told.ts';
import { nameEvidence } from './name-evidence.ts';

/** Why an answer is what it is, as lines for an editor: the question as it was read, then every sentence. */
export function renderExplanation({ question, shown, next }: AnswerExplanation): string {
  const { kind, text, predicate, roles, terms, gate } = question;
  const weights = terms.map(({ term, weight }) => `${term} ${decimal(weight)}`);
  return [
    'WARUM',
    `Frage: ${text} (${KINDS[kind]})`,
    `  Geschehen: ${list(predicate)}   Rollen: ${list(roles)}`,
    `  Gesucht: ${list(weights)}`,
    ...(gate === null
      ? ['  Ohne gelernte Gewichte: Gezeigt wird nur, was sich beweisen lässt.']
      : [
          `  Antwortet überhaupt etwas? ${decimal(gate.likelihood)} (ab ${decimal(gate.bar)}): ${gate.open ? 'ja' : 'nein, darum nur Bewiesenes oder Schweigen'}`,
          ...gate.contributions.map(renderContribution),
        ]),
    '',
    `Gezeigt: ${shown.length}`,
    ...shown.flatMap(renderSentence),
    '',
    `Nicht gezeigt, die nächsten ${next.length}`,
    ...next.flatMap(renderSentence),
    '',
  ].join('\n');
}

const KINDS: Readonly<Record<AnswerExplanation['question']['kind'], string>> = {
  'yes-no': 'Ja oder Nein',
  who: 'Wer?',
  what: 'Was?',
  count: 'Wie viel?',
  when: 'Wann?',
  where: 'Wo?',
  why: 'Warum?',
  says: 'Was sagt jemand?',
  keywords: 'Stichwörter',
};

const REASONS: Readonly<Record<NonNullable<ExplainedSentence['reason']>, string>> = {
  beside: 'nur gefragt, nur überschrieben oder aus einem anderen Jahr',
  gate: 'im Ganzen antwortet wahrscheinlich nichts',
  bar: 'zu wenig spricht dafür',
  copy: 'dieselben Worte stehen schon da',
  filter: 'Sprecher, Medium oder Zeitraum passen nicht',
  others: 'andere gehen vor',
};

function renderSentence(sentence: ExplainedSentence): readonly string[] {
  const { article, start, end, text, speaker, relevance, proofs, side, trusted, refusals, reason } = sentence;
  return [
    `- ${article} [${start}–${end}] ${speaker ?? 'Sprecher unklar'}: ${text.replace(/\s+/g, ' ')}`,
    ...renderReference(sentence.reference),
    ...renderElsewhere(sentence.elsewhere),
    ...(reason === null ? [] : [`    Nicht gezeigt: ${REASONS[reason]}`]),
    ...(relevance === null
      ? []
      : [
          `    Relevanz ${decimal(relevance.likelihood)} (ab ${decimal(relevance.bar)}), Summe ${signed(relevance.sum)}, Grundwert ${signed(relevance.bias)}`,
          ...relevance.contributions.map(renderContribution),
        ]),
    ...proofs.map(
      ({ label, predicate, roles, polarity }) =>
        `    Bewiesen „${label}“: ${list(predicate)} (${list(roles)})${polarity.length === 0 ? '' : `, ${list(polarity)}`}`,
    ),
    ...(side === null ? [] : [`    Seite, falls es antwortet: ${side.label} (${side.way})`]),
    ...(trusted || (proofs.length === 0 && side === null)
      ? []
      : ['    Ohne Seite: so unwahrscheinlich antwortet selten, was etwas beweist']),
    ...(proofs.length > 0 ? [] : renderRefusals(refusals)),
  ];
}

const renderReference = (reference: ExplainedSentence['reference']): readonly string[] =>
  reference === null
    ? []
    : [`    Wer: „${reference.words.replace(/\s+/g, ' ')}“, ${REASONS_TOLD[reference.reason]}`];

const renderElsewhere = (elsewhere: ExplainedSentence['elsewhere']): readonly string[] =>
  elsewhere === null
    ? []
    : [
        `    Aus anderen Artikeln: ${[elsewhere.speaker, elsewhere.role].filter((part) => part !== null).join(', ')} (${elsewhere.article})`,
      ];

const renderRefusals = (refusals: ExplainedSentence['refusals']): readonly string[] =>
  refusals.length === 0
    ? ['    Keine Seite bewiesen: kein Geschehen wie das gefragte']
    : refusals.map(({ predicate, reason }) => `    Keine Seite bewiesen: ${list(predicate)}: ${reason}`);

const renderContribution = ({ name, value, contribution }: Contribution): string =>
  `      ${signed(contribution)}  ${nameEvidence(name)} (${decimal(value)})`;

const decimal = (value: number): string => value.toFixed(2).replace('.', ',');
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${decimal(Math.abs(value))}`;

function list(parts: readonly string[]): string {
  return parts.length === 0 ? '–' : parts.join(', ');
}
