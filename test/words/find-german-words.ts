import { parseSync } from '@swc/core';

/** A place in a source file that holds German words. */
export interface GermanWords {
  readonly kind: 'list' | 'pattern' | 'comparison';
  readonly line: number;
  readonly words: readonly string[];
}

interface Node {
  readonly type: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly [key: string]: unknown;
}

/**
 * German words in a source file: lists (array, set, map, record, switch, or a text cut at its blanks), patterns (regular
 * expressions, literal or built of text) and comparisons with one word. A list of one word is a comparison, too.
 *
 * @param source TypeScript
 * @param isGerman whether a word is one of the German language, and not one of the program's
 */
export function findGermanWords(source: string, isGerman: (word: string) => boolean): readonly GermanWords[] {
  const bytes = Buffer.from(source);
  const program = parseSync(source, { syntax: 'typescript' }) as unknown as Node;
  const first = (program.span?.end ?? 0) - bytes.length;
  const lineOf = (node: Node): number =>
    bytes
      .subarray(0, (node.span?.start ?? first) - first)
      .toString()
      .split('\n').length;
  const found: GermanWords[] = [];
  const visit = (node: Node): void => {
    const place = placeOf(node, isGerman);
    if (place !== null) found.push({ ...place, line: lineOf(node) });
    // What a list holds belongs to it.
    if (place === null || place.kind === 'comparison') childrenOf(node).forEach(visit);
  };
  visit(program);
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'span' && key !== 'typeAnnotation')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .flatMap((value) => (isNode(value) ? [value] : expressionOf(value)))
    .filter(
      ({ type }) => !type.startsWith('Ts') || type.startsWith('TsAs') || type.startsWith('TsSatisfies'),
    );
}

/** Elements, arguments and the like stand in wrappers without a type. */
function expressionOf(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter(isNode);
}

function placeOf(node: Node, isGerman: (word: string) => boolean): Omit<GermanWords, 'line'> | null {
  const german = (words: readonly string[]): readonly string[] => words.filter(isGerman);
  const list = listOf(node).filter((word) => word !== '');
  if (german(list).length > 1 && german(list).length * 2 >= list.length)
    return { kind: 'list', words: german(list) };
  const pattern = patternOf(node);
  if (german(pattern).length > 0) return { kind: 'pattern', words: german(pattern) };
  const compared = german(comparedOf(node));
  return compared.length > 0 ? { kind: 'comparison', words: compared } : null;
}

const textOf = (value: unknown): string => {
  const node = value as Node | null;
  if (node?.type === 'StringLiteral') return node.value as string;
  if (node?.type === 'BinaryExpression' && node.operator === '+')
    return textOf(node.left) + textOf(node.right);
  if (node?.type === 'ParenthesisExpression') return textOf(node.expression);
  if (node?.type === 'TemplateLiteral' && (node.expressions as readonly unknown[]).length === 0)
    return (node.quasis as readonly { raw: string }[]).map(({ raw }) => raw).join('');
  return '';
};

const elementsOf = (node: Node): readonly Node[] =>
  (node.elements as readonly ({ expression: Node } | null)[]).flatMap((element) =>
    element === null ? [] : [element.expression],
  );

const oneWord = (text: string): readonly string[] => (/^[\p{L} .-]+$/u.test(text) ? [text] : []);
const blankParted = (text: string): readonly string[] =>
  /^[\p{L}\s.-]+$/u.test(text) && /\S\s+\S/.test(text) ? text.trim().split(/\s+/) : [];

function listOf(node: Node): readonly string[] {
  if (node.type === 'ArrayExpression')
    return elementsOf(node).flatMap((element) =>
      element.type === 'ArrayExpression'
        ? elementsOf(element)
            .slice(0, 1)
            .flatMap((first) => oneWord(textOf(first)))
        : oneWord(textOf(element)),
    );
  if (node.type === 'ObjectExpression')
    return (node.properties as readonly { key?: Node; value?: Node }[]).flatMap(({ key, value }) =>
      // A record of one word each ("month: 'Monat'") is a text of the program's own.
      key?.type === 'StringLiteral' || key?.type === 'Identifier'
        ? oneWord(key.value as string)
        : value === undefined
          ? []
          : oneWord(textOf(value)),
    );
  if (node.type === 'SwitchStatement')
    return (node.cases as readonly { test?: Node }[]).flatMap(({ test }) => oneWord(textOf(test)));
  if (node.type !== 'CallExpression') return [];
  const callee = node.callee as Node;
  const name = ((callee.property as Node | undefined)?.value ?? callee.value) as string | undefined;
  if (name === 'split' || name === 'trim') return blankParted(textOf(callee.object));
  return name !== undefined && /words$/i.test(name)
    ? (node.arguments as readonly { expression: Node }[]).flatMap(({ expression }) =>
        blankParted(textOf(expression)),
      )
    : [];
}

/** The words of a regular expression: runs of letters outside of classes, properties and escapes. */
const wordsOfPattern = (source: string): readonly string[] =>
  source
    .replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\\u\{?[0-9a-f]{1,6}\}?|\(\?<?[=!a-z]*>?|\[[^\]]*\]/giu, ' ')
    .match(/\p{L}{2,}/gu) ?? [];

function patternOf(node: Node): readonly string[] {
  if (node.type === 'RegExpLiteral') return wordsOfPattern(node.pattern as string);
  const isBuilt = node.type === 'NewExpression' && (node.callee as Node).value === 'RegExp';
  if (!isBuilt) return [];
  const [first] = (node.arguments ?? []) as readonly { expression: Node }[];
  const quasis = (first?.expression.quasis ?? []) as readonly { raw: string }[];
  return wordsOfPattern([textOf(first?.expression), ...quasis.map(({ raw }) => raw)].join(' '));
}

const COMPARING = new Set(['startsWith', 'endsWith', 'includes', 'has', 'indexOf', 'lastIndexOf']);

function comparedOf(node: Node): readonly string[] {
  if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator as string))
    return [node.left, node.right].flatMap((side) => oneWord(textOf(side)));
  if (node.type === 'CallExpression') {
    const property = (node.callee as Node).property as Node | undefined;
    if (!COMPARING.has((property?.value ?? '') as string)) return [];
    return (node.arguments as readonly { expression: Node }[]).flatMap(({ expression }) =>
      oneWord(textOf(expression)),
    );
  }
  return node.type === 'ArrayExpression'
    ? elementsOf(node).flatMap((element) => oneWord(textOf(element)))
    : [];
}
