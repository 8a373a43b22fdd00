export type Json = Record<string, unknown>;

/** One thing wrong with a request's body: where, and Discord's code and message for it. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

export type Path = readonly (string | number)[];

export const fault = (path: Path, code: string, message: string): Fault => ({ path, code, message });

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** The nested `errors` object of code 50035: one level a path step, `_errors` at the end. */
export function renderFaults(faults: readonly Fault[]): Json {
  const root: Json = {};
  for (const { path, code, message } of faults) {
    let level = root;
    for (const step of path) {
      const next: unknown = level[step] ?? {};
      level[step] = next;
      if (isJson(next)) level = next;
    }
    const errors = level._errors;
    level._errors = [...(Array.isArray(errors) ? errors : []), { code, message }];
  }
  return root;
}

export const required = (path: Path): Fault => fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');

/** Faults of a text of `min` to `max` UTF-16 units; absent is allowed unless `min` is at least 1. */
export function checkText(value: unknown, path: Path, max: number, min = 0): readonly Fault[] {
  if (isAbsent(value)) return min > 0 ? [required(path)] : [];
  if (typeof value !== 'string')
    return [fault(path, 'STRING_TYPE_CONVERT', 'Could not interpret as string.')];
  if (value.length > max) {
    return [fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)];
  }
  if (value.length < min) {
    return [fault(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)];
  }
  // Discord trims before it asks whether a required text is there.
  return min > 0 && value.trim() === '' ? [required(path)] : [];
}

/** Faults of a list of at most `max` entries, and of each entry by `check`. */
export function checkList(
  value: unknown,
  path: Path,
  max: number,
  check: (entry: unknown, path: Path) => readonly Fault[],
): readonly Fault[] {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) return [fault(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used.')];
  if (value.length > max) {
    return [fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)];
  }
  return value.flatMap((entry, index) => check(entry, [...path, index]));
}

export function checkChoice(value: unknown, path: Path, choices: readonly unknown[]): readonly Fault[] {
  if (choices.includes(value)) return [];
  return [fault(path, 'BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`)];
}

export function checkUrl(value: unknown, path: Path): readonly Fault[] {
  if (isAbsent(value)) return [];
  if (typeof value !== 'string' || !URL.canParse(value)) {
    return [fault(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.')];
  }
  if (value.length > 2048) {
    return [fault(path, 'BASE_TYPE_MAX_LENGTH', 'Must be 2048 or fewer in length.')];
  }
  const scheme = new URL(value).protocol.replace(':', '');
  if (scheme === 'http' || scheme === 'https') return [];
  return [
    fault(
      path,
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${scheme}" is not supported. Scheme must be one of ('http', 'https').`,
    ),
  ];
}

export const notAnObject = (path: Path): Fault =>
  fault(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
