/**
 * The two ways to say a reason. `{name}` quotes a fact of the reason; a part in square brackets is
 * left out when a fact it quotes is not there, so every quote stands in brackets. The partner-safe
 * sentence neither names nor implies anybody else (G14) and quotes only the partner's own facts.
 */
export interface ReasonSentence {
  readonly internal: string;
  readonly partnerSafe: string;
}

/** A reason that both sides may read in the same words. */
export function same(sentence: string): ReasonSentence {
  return { internal: sentence, partnerSafe: sentence };
}
