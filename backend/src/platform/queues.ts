/** Queues that a transaction can wake. A job carries nothing: the rows are the truth (architecture 6). */
export const queues = ['crm-sync'] as const;
export type Queue = (typeof queues)[number];
