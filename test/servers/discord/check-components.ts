import {
  checkChoice,
  checkList,
  checkText,
  checkUrl,
  type Fault,
  fault,
  isJson,
  type Json,
  notAnObject,
  type Path,
} from './form.ts';

const ACTION_ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const LINK = 5;

function checkButton(button: Json, path: Path): readonly Fault[] {
  const label = checkText(button.label, [...path, 'label'], 80, button.emoji === undefined ? 1 : 0);
  if (button.style !== LINK) {
    const forbidden = button.url === undefined ? [] : [onlyForLinks([...path, 'url'])];
    return [
      ...checkChoice(button.style, [...path, 'style'], [1, 2, 3, 4]),
      ...checkText(button.custom_id, [...path, 'custom_id'], 100, 1),
      ...label,
      ...forbidden,
    ];
  }
  if (button.custom_id !== undefined) return [onlyForLinks([...path, 'custom_id'])];
  return [...label, ...checkUrl(button.url ?? '', [...path, 'url'])];
}

const onlyForLinks = (path: Path): Fault =>
  fault(path, 'COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');

function checkOption(option: unknown, path: Path): readonly Fault[] {
  if (!isJson(option)) return [notAnObject(path)];
  return [
    ...checkText(option.label, [...path, 'label'], 100, 1),
    ...checkText(option.value, [...path, 'value'], 100, 1),
    ...checkText(option.description, [...path, 'description'], 100),
  ];
}

function checkSelect(select: Json, path: Path): readonly Fault[] {
  return [
    ...checkText(select.custom_id, [...path, 'custom_id'], 100, 1),
    ...checkText(select.placeholder, [...path, 'placeholder'], 150),
    ...checkList(select.options, [...path, 'options'], 25, checkOption),
  ];
}

function checkInRow(component: unknown, path: Path): readonly Fault[] {
  if (!isJson(component)) return [notAnObject(path)];
  if (component.type === BUTTON) return checkButton(component, path);
  if (component.type === STRING_SELECT) return checkSelect(component, path);
  return checkChoice(component.type, [...path, 'type'], [BUTTON, STRING_SELECT, 4, 5, 6, 7, 8]);
}

function checkRow(row: unknown, path: Path): readonly Fault[] {
  if (!isJson(row)) return [notAnObject(path)];
  const entries = Array.isArray(row.components) ? row.components : [];
  if (entries.length === 0) {
    return [fault([...path, 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.')];
  }
  return [
    ...checkChoice(row.type, [...path, 'type'], [ACTION_ROW]),
    ...checkList(entries, [...path, 'components'], 5, checkInRow),
  ];
}

function findDuplicates(rows: readonly unknown[], path: Path): readonly Fault[] {
  const seen = new Set<unknown>();
  return rows.filter(isJson).flatMap((row, rowIndex) =>
    (Array.isArray(row.components) ? row.components.filter(isJson) : []).flatMap((component, index) => {
      const id = component.custom_id;
      if (typeof id !== 'string') return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const at = [...path, rowIndex, 'components', index, 'custom_id'];
      return [fault(at, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')];
    }),
  );
}

/** Faults of a message's `components`: at most 5 rows of at most 5 buttons, ids of 1-100 characters, each once. */
export function checkComponents(rows: unknown, path: Path): readonly Fault[] {
  const faults = checkList(rows, path, 5, checkRow);
  return Array.isArray(rows) ? [...faults, ...findDuplicates(rows, path)] : faults;
}
