import type { ExplanationModel } from '../generated/contract.ts';
export declare const whyProtected: ExplanationModel;
