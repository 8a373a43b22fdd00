import type { ReferenceReason } from './speaker.ts';

/** Why words stand for somebody, or for nobody, as an explanation says it. */
export const REASONS_TOLD: Readonly<Record<ReferenceReason, string>> = {
  named: 'mit Namen',
  titled: 'so genannt, ohne Namen',
  office: 'hat im Artikel dieses Amt',
  field: 'ist im Artikel von diesem Fach',
  only: 'sonst war niemand gemeint',
  age: 'so alt wie im Artikel gesagt',
  both: 'die beiden davor',
  above: 'Subjekt des Satzes darüber',
  last: 'sprach zuletzt',
  subject: 'nächstes Subjekt, das passt',
  candidate: 'das Einzige davor, das passt',
  antecedent: 'worauf sich das Relativpronomen bezieht',
  'goes on': 'spricht oder handelt weiter',
  interviewed: 'wird befragt',
  two: 'zwei passen',
  none: 'niemand passt',
  mute: 'kann nicht sprechen',
};
