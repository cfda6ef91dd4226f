import type { Problem } from '../generated/contract.ts';
export declare const notConnected: Problem;
export declare const notAllowed: Problem;
export declare const unexpected: Problem;
export declare const stateChanged: Problem;
export declare const inputInvalid: Problem;
