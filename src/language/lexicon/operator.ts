/**
 * What a predicate does to the truth of what it embeds.
 *
 * - `say`: tells it ("sagen"); negated, nothing is said.
 * - `believe`: holds it true; negated it holds the opposite ("glaubt nicht, dass").
 * - `confirm`: stands behind it; negated it stays open ("bestätigt nicht").
 * - `know`: takes it for granted, negated or not ("bedauern, dass").
 * - `hold`: says that it is so ("stimmen"); negated that it is not.
 * - `deny`: holds the opposite; negated it is admitted.
 * - `refuse`: does not do it ("ablehnen", "verzichten").
 * - `exclude`: holds it impossible; negated it is possible.
 * - `doubt`, `possible`, `ask`: leave it open.
 * - `plan`: is for later ("planen", "ankündigen"); negated it will not be.
 * - `demand`: wants it, `warn`: fears it, `try`: works at it or only pretends it; they claim nothing ("fordern").
 * - `occur`: says only that it takes place ("stattfinden", "leisten", "es gibt").
 */
export type Operator =
  | 'say'
  | 'believe'
  | 'confirm'
  | 'know'
  | 'hold'
  | 'deny'
  | 'refuse'
  | 'exclude'
  | 'doubt'
  | 'possible'
  | 'ask'
  | 'plan'
  | 'demand'
  | 'warn'
  | 'try'
  | 'occur';
