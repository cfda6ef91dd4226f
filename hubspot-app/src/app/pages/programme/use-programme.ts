import type { Backend } from 'alongside-hubspot-ui/backend/call-backend.ts';
import type { ProgrammeModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { paths } from 'alongside-hubspot-ui/generated/paths.ts';
import { useLoaded } from 'alongside-hubspot-ui/load/use-loaded.ts';
import { useCallback } from 'react';

/** The figures of the last twelve months. */
export function useProgramme(backend: Backend) {
  return useLoaded(
    useCallback(() => backend.read<ProgrammeModel>(paths.summariseProgramme), [backend]),
  );
}
