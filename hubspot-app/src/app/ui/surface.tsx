import { createContext, type ReactNode, useContext } from 'react';
import type { Backend } from './backend/call-backend.ts';

/** What a card or page lends to the components it shows. */
export interface Surface {
  readonly backend: Backend;
  /** Says what happened, in HubSpot's own place for it. */
  readonly announce: (message: string) => void;
  /** Shows anew what an action may have changed: our model and HubSpot's own fields. */
  readonly refresh: () => void;
  readonly closeOverlay: (id: string) => void;
  readonly copy: (text: string) => Promise<void>;
}

const SurfaceContext = createContext<Surface | undefined>(undefined);

export function SurfaceProvider(props: {
  readonly surface: Surface;
  readonly children: ReactNode;
}) {
  return <SurfaceContext.Provider value={props.surface}>{props.children}</SurfaceContext.Provider>;
}

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('useSurface needs a SurfaceProvider around it');
  return surface;
}
