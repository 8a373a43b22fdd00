import type { z } from 'zod';

/** Settings whose value no message may repeat. */
const SECRET = /TOKEN|SECRET|PASSWORD|^DATABASE_URL$/;

/** @returns what a setting expects and what came, in German; of a secret not its value */
export function wrongSetting(
  issue: z.core.$ZodIssue,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const name = String(issue.path[0]);
  const came = SECRET.test(name) ? 'gekommen ist etwas anderes' : `gekommen ist „${environment[name] ?? ''}“`;
  return `${name} erwartet ${expectation(name, issue)}, ${came}`;
}

function expectation(name: string, issue: z.core.$ZodIssue): string {
  return name.endsWith('PORT') ? 'eine Zahl von 1 bis 65535' : issue.message;
}
