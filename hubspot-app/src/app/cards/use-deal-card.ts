import type { Backend } from 'alongside-hubspot-ui/backend/call-backend.ts';
import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { paths } from 'alongside-hubspot-ui/generated/paths.ts';
import { useLoaded } from 'alongside-hubspot-ui/load/use-loaded.ts';
import { useCallback } from 'react';

/** The card of the open deal: one request when it opens, one more after something was changed. */
export function useDealCard(backend: Backend, recordId: string) {
  return useLoaded(
    useCallback(
      () => backend.read<DealCardModel>(paths.getDealCard, { recordId }),
      [backend, recordId],
    ),
  );
}
