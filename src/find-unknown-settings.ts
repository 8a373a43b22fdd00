/**
 * Names in the environment that are none of our settings and look like one: a typing error leaves a setting at its
 * default, and nobody knows why. Names of other programs are left alone.
 * @param names of everything that is set
 * @param known our settings
 * @returns pairs of the unknown name and the one that was probably meant
 */
export function findUnknownSettings(
  names: readonly string[],
  known: readonly string[],
): readonly (readonly [string, string])[] {
  return names.flatMap((name) => {
    if (known.includes(name) || !/^[A-Z][A-Z0-9_]{3,40}$/.test(name)) return [];
    const meant = known.find((setting) => isAlike(bare(name), bare(setting)));
    return meant === undefined ? [] : [[name, meant] as const];
  });
}

const bare = (name: string): string => name.replaceAll('_', '');

/** One letter too many, too few or another one, in names that are long enough for that to be no accident. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    isSwapped(restA, restB)
  );
}

function isSwapped(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
