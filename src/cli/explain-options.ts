/** What the options of the commands mean, each in one German sentence; the same option means the same everywhere. */
const MEANINGS: Readonly<Record<string, string>> = {
  '--json': 'Eine Zeile JSON statt Text.',
  '--explain': 'Dazu, warum diese Aussagen dort stehen und andere nicht, Zahl für Zahl.',
  '--knowledge':
    'Ordner oder Datei mit Artikeln statt KNOWLEDGE_DIR; wo „…“ steht, darf die Option mehrmals stehen.',
  '--speaker': 'Nur was diese Person oder Stelle sagt, so geschrieben wie in den Artikeln („Holt“ genügt).',
  '--source': 'Nur Artikel dieses Mediums.',
  '--from':
    'Nur was an diesem Tag oder danach gesagt wurde (ohne Tag: erschien): 02.04.2025, 04.2025, 2025, „gestern“.',
  '--to': 'Nur was bis zu diesem Tag gesagt wurde oder erschien, geschrieben wie bei --from.',
  '--limit': 'So viele werden höchstens gezeigt.',
  '--batch':
    'Datei mit Fragen, eine je Zeile: eine Frage oder JSON wie {"id":"1","question":"…","without":["Artikel"]}.',
  '--format': 'Form der Ausgabe: Markdown, Tabelle, JSON oder Text.',
  '--language': 'Sprache der Beschriftungen; die Zitate bleiben, wie sie sind.',
  '--undo': 'Macht die letzte Änderung am Archiv rückgängig, bis einen Tag danach.',
  '--preview': 'Zeigt den Digest, ohne ihn zu posten.',
  '--done': 'Nummer der Meldung, die erledigt ist.',
};

const OPTION = /--[a-z]+/gu;

/**
 * @param usage the help line of a command
 * @returns a line for each of its options, in their order
 */
export function explainOptions(usage: string): readonly string[] {
  const options = [...new Set(usage.match(OPTION))].filter((option) => MEANINGS[option] !== undefined);
  const widest = Math.max(0, ...options.map((option) => option.length));
  return options.map((option) => `  ${option.padEnd(widest)}  ${MEANINGS[option]}`);
}
