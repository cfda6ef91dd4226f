import type { QueueItem, QueueModel } from '../generated/contract.ts';
export declare const buildQueueItem: (changes?: Partial<QueueItem>) => QueueItem;
export declare const buildQueue: (
  items: readonly QueueItem[],
  changes?: Partial<QueueModel>,
) => QueueModel;
