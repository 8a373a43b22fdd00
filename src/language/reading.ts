/** What a word form can be, by the dictionaries and the closed-class lists. One form often has several readings. */
export type Gender = 'masculine' | 'feminine' | 'neuter';
export type GrammaticalNumber = 'singular' | 'plural';
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative';
export type Person = 1 | 2 | 3;

export interface NounReading {
  readonly kind: 'noun';
  readonly lemma: string;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  readonly case: Case;
}

export interface FiniteVerbReading {
  readonly kind: 'finite';
  /** The infinitive; for a separated verb ("greift … an") the stem's infinitive here, joined by the clause reader. */
  readonly lemma: string;
  readonly person: Person;
  readonly number: GrammaticalNumber;
  readonly tense: 'present' | 'past';
  /** Konjunktiv I is `subjunctive1` (reported), Konjunktiv II `subjunctive2`. */
  readonly mood: 'indicative' | 'subjunctive1' | 'subjunctive2';
}

export interface NonFiniteVerbReading {
  readonly kind: 'infinitive' | 'zu-infinitive' | 'participle' | 'present-participle' | 'imperative';
  readonly lemma: string;
}

export interface AdjectiveReading {
  readonly kind: 'adjective';
  readonly lemma: string;
}

export type Reading = NounReading | FiniteVerbReading | NonFiniteVerbReading | AdjectiveReading;
