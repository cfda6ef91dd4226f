import type { Headline } from '../generated/contract.ts';
/** Every row of the headline table of the product's design, one example each. */
export declare const headlines: readonly Headline[];
