/** Ended as asked. */
export const ENDED = 0;
/** Ended by something that may pass: starting anew makes sense. */
export const FAILED = 1;
/** A setting is missing or wrong (EX_CONFIG of sysexits.h): starting anew changes nothing. */
export const WRONG_SETTING = 78;
