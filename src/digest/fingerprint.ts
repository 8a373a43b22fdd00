/** Of a fingerprint of a wording, in characters. */
const LENGTH = 8;

/** Fingerprints as one text, the shortest form for an archive of many thousands. */
export function joinFingerprints(fingerprints: Iterable<string>): string {
  return [...fingerprints].join('');
}

export function splitFingerprints(text: string): ReadonlySet<string> {
  const fingerprints = new Set<string>();
  for (let start = 0; start + LENGTH <= text.length; start += LENGTH)
    fingerprints.add(text.slice(start, start + LENGTH));
  return fingerprints;
}
