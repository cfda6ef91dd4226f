import type { Backend } from 'alongside-hubspot-ui/backend/call-backend.ts';
import { LoadFailed } from 'alongside-hubspot-ui/load/load-failed.tsx';
import { LoadingLines } from 'alongside-hubspot-ui/load/loading-lines.tsx';
import { Programme } from './programme.tsx';
import { useProgramme } from './use-programme.ts';

const USUAL_LINES = 24;

/** What the programme brings, read when the tab is opened. */
export function ProgrammeTab({ backend }: { readonly backend: Backend }) {
  const [loaded, reload] = useProgramme(backend);
  if (loaded.state === 'loading') return <LoadingLines lines={USUAL_LINES} />;
  if (loaded.state === 'failed') return <LoadFailed error={loaded.error} retry={reload} />;
  return <Programme programme={loaded.data} stale={loaded.stale} reload={reload} />;
}
