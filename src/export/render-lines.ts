import type { AnswerStatement } from '../answer/answer.ts';
import { headingOf, renderContrasts } from '../chat/contrast-lines.ts';
import { labelsOf } from './labels.ts';
import { headFields, oneLine, shownFields } from './shown-fields.ts';
import type { Takeaway } from './takeaway.ts';
import type { TextForm } from './text-form.ts';

/** An answer as lines, for people: a heading a position, under it each statement's words and what is known of them. */
export function renderLines(takeaway: Takeaway, form: TextForm): string {
  const { answer, question, language } = takeaway;
  const labels = labelsOf(language);
  const contrasts = renderContrasts(answer, language, new Map()).all;
  const head = headFields(takeaway).map(([name, value]) =>
    fieldLine(labels[name], name === 'page' ? form.address(value) : form.write(value), form),
  );
  const groups = answer.positions.flatMap(({ position, statements }) => [
    form.heading(form.write(headingOf(position, language)), 2),
    ...statements.map((statement) => renderStatement(statement, takeaway, form)),
  ]);
  const parts = [
    form.heading(form.write(oneLine(question.text)), 1),
    head.join('\n'),
    ...(groups.length === 0 ? [form.write(labels.nothing)] : groups),
    ...(contrasts.length === 0 ? [] : [contrasts.map((line) => form.write(line)).join('  \n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderStatement(statement: AnswerStatement, { language }: Takeaway, form: TextForm): string {
  const labels = labelsOf(language);
  const quotation = statement.text.split('\n').map((line) => `${form.quotation}${form.write(line)}`);
  const fields = shownFields(statement, language).map(([name, value]) =>
    fieldLine(labels[name], name === 'url' ? form.address(value) : form.write(value), form),
  );
  return [quotation.join('\n'), fields.join('\n')].join('\n\n');
}

function fieldLine(label: string, value: string, form: TextForm): string {
  return `${form.field}${label}: ${value}`;
}
