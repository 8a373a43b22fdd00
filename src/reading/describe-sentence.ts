import type { Span } from '../language/span.ts';
import type { ReadSentence } from './read-sentences.ts';

/** A sentence as it was read, as text: itself, its clauses with their verbs, its phrases with what they hang on. */
export function describeSentence(sentence: ReadSentence): readonly string[] {
  return [
    `Satz ${sentence.index + 1}: ${inline(wordsOf(sentence.text, sentence))}`,
    ...describeClauses(sentence),
    ...describePhrases(sentence),
  ];
}

const inline = (text: string): string => text.replace(/\s+/g, ' ');

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

function describeClauses({ clauses, predicates, text }: ReadSentence): readonly string[] {
  return clauses.map(({ kind, parent, coordinatedWith, parts }, index) => {
    const words = parts.map((part) => wordsOf(text, part)).join(' … ');
    const verb = predicates[index]?.lemmas.join('/') ?? '-';
    const under = parent === null ? '' : ` unter ${parent}`;
    const beside = coordinatedWith === null ? '' : ` neben ${coordinatedWith}`;
    return `  Teilsatz ${index} (${kind}${under}${beside}, ${verb}): ${inline(words)}`;
  });
}

function describePhrases({ phrases, text }: ReadSentence): readonly string[] {
  if (phrases.length === 0) return [];
  const named = phrases.map((phrase) => {
    const { kind, gender, plural, attachedTo, attachment } = phrase;
    const traits = [kind, gender, plural ? 'plural' : null, attachment && `${attachment} von ${attachedTo}`];
    return `[${inline(wordsOf(text, phrase))}: ${traits.filter((trait) => trait !== null).join(', ')}]`;
  });
  return [`  Gruppen: ${named.join(' ')}`];
}
