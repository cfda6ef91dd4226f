import { CardOverlaysProvider } from 'alongside-hubspot-ui/act/card-overlays.tsx';
import type { Backend } from 'alongside-hubspot-ui/backend/call-backend.ts';
import { LoadFailed } from 'alongside-hubspot-ui/load/load-failed.tsx';
import { LoadingLines } from 'alongside-hubspot-ui/load/loading-lines.tsx';
import { findReadOverlay } from 'alongside-hubspot-ui/panels/find-read-overlay.tsx';
import { SurfaceProvider } from 'alongside-hubspot-ui/surface.tsx';
import { type HostActions, useHostSurface } from 'alongside-hubspot-ui/use-host.ts';
import { useState } from 'react';
import { Queue } from './queue.tsx';
import { type Show, useQueue } from './use-queue.ts';

interface QueueTabProps {
  readonly backend: Backend;
  readonly actions: HostActions;
  readonly show: Show;
}

const USUAL_LINES = 10;

/** One tab of the queue, read when it is opened. */
export function QueueTab({ backend, actions, show }: QueueTabProps) {
  const [pages, setPages] = useState(1);
  const [loaded, reload] = useQueue(backend, show, pages);
  const surface = useHostSurface(backend, actions, reload);
  if (loaded.state === 'loading') return <LoadingLines lines={USUAL_LINES} />;
  if (loaded.state === 'failed') return <LoadFailed error={loaded.error} retry={reload} />;
  return (
    <SurfaceProvider surface={surface}>
      <CardOverlaysProvider value={findReadOverlay}>
        <Queue
          queue={loaded.data}
          stale={loaded.stale}
          reload={reload}
          showMore={() => setPages(pages + 1)}
        />
      </CardOverlaysProvider>
    </SurfaceProvider>
  );
}
