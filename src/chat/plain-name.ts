/** A name without case and accents, so that "cavusoglu" meets "Çavuşoğlu". */
export function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Whether a name, or a word of it, begins so. */
export function beginsWord(name: string, beginning: string): boolean {
  return ` ${plainName(name)}`.includes(` ${plainName(beginning.trim())}`);
}
