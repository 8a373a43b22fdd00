import { Parser } from 'htmlparser2';

/** How deep the elements of an XML document are nested, whether they are closed or not. Linear. */
export function xmlDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser(
    {
      onopentag() {
        depth += 1;
        deepest = Math.max(deepest, depth);
      },
      onclosetag(_, isImplied) {
        if (!isImplied) depth -= 1;
      },
    },
    { xmlMode: true },
  );
  // Whatever is left open is closed at the end, one by one: that says nothing about the depth, and costs.
  parser.write(text);
  return deepest;
}
