import { createIdempotencyKeys } from 'alongside-hubspot-ui/act/idempotency-keys.ts';
import type { ThreadView } from 'alongside-hubspot-ui/generated/contract.ts';
import { useSurface } from 'alongside-hubspot-ui/surface.tsx';
import { useCallback } from 'react';

/** Tells the backend that the reader saw the messages. When that fails they simply stay unread. */
export function useMarkRead({ markRead = [] }: ThreadView): () => void {
  const { backend, refresh } = useSurface();
  return useCallback(() => {
    if (markRead.length === 0) return;
    const calls = markRead.map(({ path, input }) =>
      backend.write(path, { ...input, idempotencyKey: createIdempotencyKeys()(input) }),
    );
    Promise.all(calls).then(refresh, () => undefined);
  }, [backend, markRead, refresh]);
}
