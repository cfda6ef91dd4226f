import type { ActionForm, CardAction } from '../generated/contract.ts';
export declare const approvalForm: ActionForm;
export declare const approve: CardAction;
export declare const extend: CardAction;
export declare const decline: CardAction;
export declare const remind: CardAction;
export declare const extendTooLate: CardAction;
export declare const seeAttribution: CardAction;
export declare const seeWhy: CardAction;
export declare const reviewConflict: CardAction;
export declare const sendToPartner: CardAction;
export declare const noteInternally: CardAction;
export declare const markRead: {
    method: 'POST';
    path: string;
    input: Readonly<Record<string, string | number | boolean>>;
};
