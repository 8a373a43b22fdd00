const FRAME = /^\s+at .*$/gm;
const PACKAGE = /node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\:)]+)/;

/**
 * The packages in whose code an error arose, from where it was thrown outwards; none when it was thrown by code of our
 * own, which nobody can repair by building a client anew.
 */
export function findPackages(error: unknown): readonly string[] {
  const stack = typeof error === 'object' && error !== null ? Reflect.get(error, 'stack') : undefined;
  if (typeof stack !== 'string') return [];
  const frames = (stack.match(FRAME) ?? []).filter((frame) => !/[( ]node:|<anonymous>\)?$/.test(frame));
  const names = frames.map((frame) => PACKAGE.exec(frame)?.[1]?.replaceAll('\\', '/') ?? null);
  return names[0] == null ? [] : [...new Set(names.filter((name) => name !== null))];
}
