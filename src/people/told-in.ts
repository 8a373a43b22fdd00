import type { Vocabulary } from '../language/form.ts';
import type { NamedPerson } from './named-person.ts';

/** The article that a speaker is told in. */
export interface ToldIn {
  readonly text: string;
  /** Of its publication, in days since 1970. */
  readonly day: number;
  /** Whom it names in full. */
  readonly named: readonly NamedPerson[];
  readonly vocabulary: Vocabulary;
}
