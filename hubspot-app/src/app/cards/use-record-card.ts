import type { Backend } from 'alongside-hubspot-ui/backend/call-backend.ts';
import { useLoaded } from 'alongside-hubspot-ui/load/use-loaded.ts';
import { useCallback } from 'react';

/** The card of the open record: one request when it opens, one more after something was changed. */
export function useRecordCard<Card>(backend: Backend, path: string, recordId: string) {
  return useLoaded(
    useCallback(() => backend.read<Card>(path, { recordId }), [backend, path, recordId]),
  );
}
