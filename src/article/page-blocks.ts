const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER ' +
    'LI MAIN OL P PRE SECTION TABLE TD TH TR UL'
  ).split(' '),
);
/** What has no words for a reader. */
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE NAV FORM BUTTON SVG IFRAME'.split(' '));

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;

/** @returns the text of each block element, in order, white space folded; the tree may not be deeper than the stack */
export function pageBlocks(root: PageNode): readonly string[] {
  const found: string[] = [];
  let open = '';
  const close = (): void => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text !== '') found.push(text);
    open = '';
  };
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT) open += node.textContent ?? '';
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    const block = BLOCKS.has(name);
    if (block || name === 'BR') close();
    for (const child of node.childNodes) visit(child);
    if (block) close();
  };
  visit(root);
  close();
  return found;
}

/** How deep a tree is and how many elements it has; counted without recursion, so that no tree is too deep. */
export function measurePage(root: PageNode): { readonly depth: number; readonly elements: number } {
  let depth = 0;
  let elements = 0;
  const open: (readonly [PageNode, number])[] = [[root, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, level] = next;
    elements += 1;
    depth = Math.max(depth, level);
    for (const child of node.childNodes) if (child.nodeType === ELEMENT) open.push([child, level + 1]);
  }
  return { depth, elements };
}
