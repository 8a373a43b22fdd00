import { decodeReading, type ReadingCode } from './reading-code.ts';

/** What a form is listed as, as bits: a look-up of these needs no readings to be made. */
export const KINDS = {
  noun: 1,
  /** An infinitive that is its own lemma. */
  infinitive: 2,
  /** An adjective without ending, of any degree. */
  adjective: 4,
  participle: 8,
  other: 16,
} as const;

export function kindsOfCodes(parts: readonly { readonly codes: readonly ReadingCode[] }[]): number {
  let kinds = 0;
  for (const { codes } of parts) for (const code of codes) kinds |= kindOf(decodeReading(code, '').kind);
  return kinds;
}

function kindOf(kind: ReturnType<typeof decodeReading>['kind']): number {
  switch (kind) {
    case 'noun':
    case 'infinitive':
    case 'adjective':
    case 'participle':
      return KINDS[kind];
    case 'present-participle':
      return KINDS.participle;
    default:
      return KINDS.other;
  }
}
