/** What grammar says of a sentence and a question: proven to answer, or why not. */
export interface Proof {
  /** Somebody does in it what was asked, in no role somebody else: from 0 to 2, 0 for no proof. */
  readonly strength: number;
  /** It takes a side on a question of yes or no. */
  readonly sided: boolean;
  /** Its event is the asked one, and somebody else fills a role. */
  readonly somebodyElse: boolean;
  /** Its event is the asked one, and a role is filled by nobody. */
  readonly incomplete: boolean;
  /** Its event is the asked one, and the claim takes no side, is of another time or lacks what was asked for. */
  readonly unsaid: boolean;
}

export const NO_PROOF: Proof = {
  strength: 0,
  sided: false,
  somebodyElse: false,
  incomplete: false,
  unsaid: false,
};
