import type { Argument, Proposition, SentenceReading } from '../../src/language/proposition/proposition.ts';

/** The propositions of a sentence as text, one a line: predicate, who in which place, what is claimed. */
export const describePropositions = ({ propositions }: SentenceReading): readonly string[] =>
  propositions.map(
    (proposition) =>
      `  ${proposition.kind} ${proposition.lemmas.join('/')}${describeGroups(proposition)}: ${proposition.arguments
        .map(describeArgument)
        .join(', ')} (${describeClaim(proposition)})`,
  );

const describeGroups = ({ groups }: Proposition): string =>
  groups.length === 0 ? '' : ` [${groups.join(' ')}]`;

const describeArgument = ({ slots, words, inferred }: Argument): string =>
  `${slots.join('|')}=${words.map(({ text }) => text).join(' ')}${inferred ? '*' : ''}`;

const describeClaim = ({ claim: { polarity, notYet, rules } }: Proposition): string =>
  [polarity, notYet ? 'not yet' : null, ...rules].filter((part) => part !== null).join(' < ');
