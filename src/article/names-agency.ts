import { AGENCY_NAMES } from '../language/lexicon/boilerplate.ts';

/** Whether one of the words written there is the name of a news agency: "dpa/AFP". */
export const namesAgency = (written: string): boolean =>
  written
    .toLowerCase()
    .split(/[\s/,;-]+/)
    .some((name) => AGENCY_NAMES.has(name));
