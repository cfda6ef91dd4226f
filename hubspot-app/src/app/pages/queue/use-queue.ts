import type { Backend } from 'alongside-hubspot-ui/backend/call-backend.ts';
import type { QueueModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { paths } from 'alongside-hubspot-ui/generated/paths.ts';
import { useLoaded } from 'alongside-hubspot-ui/load/use-loaded.ts';
import { useCallback } from 'react';

/** What the queue can be narrowed to, in the backend's words. */
export type Show = 'waiting' | 'conflicts' | 'decided';

/** The first `pages` pages of the queue, read again as a whole, so that nothing in it is out of date. */
export function useQueue(backend: Backend, show: Show, pages: number) {
  return useLoaded(useCallback(() => readQueue(backend, show, pages), [backend, show, pages]));
}

async function readQueue(backend: Backend, show: Show, pages: number): Promise<QueueModel> {
  let queue = await backend.read<QueueModel>(paths.listQueue, { show });
  for (let page = 1; page < pages && queue.nextCursor !== undefined; page += 1) {
    const before = queue.items;
    // Each page starts where the one before it ended.
    // oxlint-disable-next-line no-await-in-loop
    queue = await backend.read<QueueModel>(paths.listQueue, { show, cursor: queue.nextCursor });
    queue = { ...queue, items: [...before, ...queue.items] };
  }
  return queue;
}
