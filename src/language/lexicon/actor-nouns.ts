/**
 * Nouns that with a country's name or adjective stand for the country as an actor: "die iranische Regierung", "Russlands
 * Armee". The last part of a compound counts ("Außenministerium"). Own compilation.
 * Example: "Die isländische Regierung lehnte ab" says what Island does.
 */
export const ACTOR_NOUNS: readonly string[] = (
  'Regierung Regime Führung Staat Präsident Präsidentin Ministerium Minister Ministerin Kanzler Kanzlerin Premier ' +
  'Regierungschef Staatschef Staatsoberhaupt König Königin Führer Parlament Senat Kongress Kabinett Behörde Amt ' +
  'Armee Militär Streitkräfte Streitkraft Truppe Marine Luftwaffe Soldat General Geheimdienst Dienst Botschaft Botschafter ' +
  'Mission Delegation Diplomat Sprecher Sprecherin Beamter Regierungsbeamter Behörden Administration Seite Vertreter Machthaber Garde ' +
  'Republik Land Volk Zentralbank Justiz Polizei Bundesregierung Mannschaft Nationalmannschaft Team Verband Flugabwehr Einheit'
).split(' ');
