import type { DealCardModel } from '../generated/contract.ts';
/** A card with some of it different. */
export declare const buildDealCard: (changes?: Partial<DealCardModel>) => DealCardModel;
/** A deal nobody registered: almost everything is empty. */
export declare const noPartnerDeal: DealCardModel;
