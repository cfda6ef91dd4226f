import { CardOverlaysProvider, type FindOverlay } from 'alongside-hubspot-ui/act/card-overlays.tsx';
import { LoadFailed } from 'alongside-hubspot-ui/load/load-failed.tsx';
import { LoadingLines } from 'alongside-hubspot-ui/load/loading-lines.tsx';
import { SurfaceProvider } from 'alongside-hubspot-ui/surface.tsx';
import {
  type HostActions,
  type HostContext,
  useBackend,
  useHostSurface,
} from 'alongside-hubspot-ui/use-host.ts';
import { useRecordCard } from '../use-record-card.ts';
import type { Place, PlaceLayouts } from './place-layout.ts';

/** What HubSpot hands to every card on a record. */
export interface RecordCardHost {
  readonly context: HostContext & {
    readonly location: Place;
    readonly crm: { readonly objectId: number };
  };
  readonly actions: HostActions;
}

interface RecordCardProps<Card> extends RecordCardHost {
  /** Where the card of a record is read. */
  readonly path: string;
  readonly places: PlaceLayouts<Card>;
  readonly findOverlay: (card: Card) => FindOverlay;
}

/** Reads the card of the open record and lays it out for the place it stands in. */
export function RecordCard<Card>(props: RecordCardProps<Card>) {
  const { context, actions, path, places, findOverlay } = props;
  const backend = useBackend(context);
  const [loaded, reload] = useRecordCard<Card>(backend, path, String(context.crm.objectId));
  const surface = useHostSurface(backend, actions, reload);
  const { Layout, lines } = places[context.location];

  if (loaded.state === 'loading') return <LoadingLines lines={lines} />;
  if (loaded.state === 'failed') return <LoadFailed error={loaded.error} retry={reload} />;
  return (
    <SurfaceProvider surface={surface}>
      <CardOverlaysProvider value={findOverlay(loaded.data)}>
        <Layout card={loaded.data} stale={loaded.stale} reload={reload} />
      </CardOverlaysProvider>
    </SurfaceProvider>
  );
}
