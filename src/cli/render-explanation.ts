import type { AnswerExplanation, ExplainedCandidate } from '../answer/explain-answer.ts';

/** Why an answer is what it is, as lines for people: the question as it was read, then every candidate. */
export function renderExplanation({ question, shown, next }: AnswerExplanation): string {
  const { kind, text, predicate, roles, terms } = question;
  const weights = terms.map(({ term, weight }) => `${term} ${weight.toFixed(2)}`);
  return [
    'WARUM',
    `Frage: ${text} (${kind})`,
    `  Prädikat: ${list(predicate)}   Rollen: ${list(roles)}`,
    `  Terme: ${list(weights)}`,
    '',
    `Gezeigt: ${shown.length}`,
    ...shown.flatMap(renderCandidate),
    '',
    `Nicht gezeigt, die nächsten ${next.length}`,
    ...next.flatMap(renderCandidate),
    '',
  ].join('\n');
}

function renderCandidate(candidate: ExplainedCandidate): readonly string[] {
  const { article, start, end, text, predicate, roles, terms, polarity, position, reason } = candidate;
  const values = terms.map(({ term, value }) => `${term} ${value.toFixed(2)}`);
  return [
    `- ${article} [${start}–${end}] ${text.replace(/\s+/g, ' ')}`,
    `    Prädikat: ${list(predicate)}   Rollen: ${list(roles)}`,
    `    Terme: ${list(values)}`,
    `    Polarität: ${list(polarity)}   Position: ${position ?? 'keine'}${reason === null ? '' : `   Grund: ${reason}`}`,
  ];
}

function list(parts: readonly string[]): string {
  return parts.length === 0 ? '–' : parts.join(', ');
}
