import { CardOverlaysProvider } from 'alongside-hubspot-ui/act/card-overlays.tsx';
import { LoadFailed } from 'alongside-hubspot-ui/load/load-failed.tsx';
import { LoadingLines } from 'alongside-hubspot-ui/load/loading-lines.tsx';
import { SurfaceProvider } from 'alongside-hubspot-ui/surface.tsx';
import {
  type HostActions,
  type HostContext,
  useBackend,
  useHostSurface,
} from 'alongside-hubspot-ui/use-host.ts';
import { findCardOverlay } from '../find-card-overlay.tsx';
import { useDealCard } from '../use-deal-card.ts';
import { type Place, places } from './places.tsx';

interface DealCardProps {
  readonly context: HostContext & {
    readonly location: Place;
    readonly crm: { readonly objectId: number };
  };
  readonly actions: HostActions;
}

/** Reads the card of the open deal and lays it out for the place it stands in. */
export function DealCard({ context, actions }: DealCardProps) {
  const backend = useBackend(context);
  const [loaded, reload] = useDealCard(backend, String(context.crm.objectId));
  const surface = useHostSurface(backend, actions, reload);
  const { Layout, lines } = places[context.location];

  if (loaded.state === 'loading') return <LoadingLines lines={lines} />;
  if (loaded.state === 'failed') return <LoadFailed error={loaded.error} retry={reload} />;
  return (
    <SurfaceProvider surface={surface}>
      <CardOverlaysProvider value={findCardOverlay(loaded.data)}>
        <Layout card={loaded.data} stale={loaded.stale} reload={reload} />
      </CardOverlaysProvider>
    </SurfaceProvider>
  );
}
