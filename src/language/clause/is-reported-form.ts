import type { Form } from '../form.ts';

/** Whether a verb's form is Konjunktiv I and nothing else: "habe", "gebe", "seien". */
export function isReportedForm(form: Form | undefined): boolean {
  const third = form?.finite.filter(({ person }) => person === 3) ?? [];
  return third.length > 0 && third.every(({ mood }) => mood === 'subjunctive1');
}
