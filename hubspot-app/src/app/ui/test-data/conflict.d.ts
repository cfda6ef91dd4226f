import type { ConflictModel } from '../generated/contract.ts';
/** Two partners want the same customer; the rules propose the one who registered first. */
export declare const twoRegistrations: ConflictModel;
