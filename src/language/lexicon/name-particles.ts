/**
 * Small words inside names: "Ursula von der Leyen", "Karl-Theodor zu Guttenberg", "Mohammed el-Baradei".
 * Own compilation.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'von van de der den del della di da dos el al bin ibn ben zu la le du ter ten y'.split(' '),
);
