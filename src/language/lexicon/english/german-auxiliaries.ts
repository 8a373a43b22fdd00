/** Helping verbs in the third person, one and several: own compilation. "ist geschlossen", "wird geschlossen". */
export const GERMAN_AUXILIARIES = {
  copula: ['ist', 'sind'],
  copulaPast: ['war', 'waren'],
  have: ['hat', 'haben'],
  past: ['hat', 'haben'],
  present: ['hat', 'haben'],
  passive: ['wird', 'werden'],
  passivePast: ['wurde', 'wurden'],
  future: ['wird', 'werden'],
  ability: ['kann', 'können'],
  duty: ['muss', 'müssen'],
  advice: ['soll', 'sollen'],
  permission: ['darf', 'dürfen'],
  condition: ['würde', 'würden'],
} as const;
