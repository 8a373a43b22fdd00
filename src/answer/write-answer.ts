import type { Answer, AnswerPosition, Change, Position } from './answer.ts';

/** The words of the JSON for a position: "noch nicht" is `verneint` there, told apart by its label. */
export interface WrittenPosition {
  readonly position: 'bejaht' | 'verneint' | 'offen' | 'geplant' | 'andere';
  readonly label: string;
}

export const WRITTEN_POSITIONS: Readonly<Record<Position, WrittenPosition>> = {
  bejaht: { position: 'bejaht', label: 'Ja' },
  verneint: { position: 'verneint', label: 'Nein' },
  nochNicht: { position: 'verneint', label: 'Noch nicht' },
  offen: { position: 'offen', label: 'Offen' },
  geplant: { position: 'geplant', label: 'Geplant' },
  andere: { position: 'andere', label: 'Aussagen' },
  ohneSeite: { position: 'andere', label: 'Aussagen ohne Seite' },
};

export type WrittenAnswer = Omit<Answer, 'positions' | 'changes'> & {
  readonly positions: readonly (WrittenPosition & Pick<AnswerPosition, 'statements'>)[];
  readonly changes: readonly {
    readonly speaker: string;
    readonly from: WrittenPosition & Pick<Change['from'], 'statement'>;
    readonly to: WrittenPosition & Pick<Change['to'], 'statement'>;
  }[];
};

/** An answer as `quelle ask --json`, the exports and the API give it. */
export const writeAnswer = (answer: Answer): WrittenAnswer => ({
  ...answer,
  positions: answer.positions.map(({ position, statements }) => ({
    ...WRITTEN_POSITIONS[position],
    statements,
  })),
  changes: answer.changes.map(({ speaker, from, to }) => ({
    speaker,
    from: { ...WRITTEN_POSITIONS[from.position], statement: from.statement },
    to: { ...WRITTEN_POSITIONS[to.position], statement: to.statement },
  })),
});
