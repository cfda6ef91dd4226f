import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { LoadFailed } from '../load/load-failed.tsx';
import { LoadingLines } from '../load/loading-lines.tsx';
import { useLoaded } from '../load/use-loaded.ts';
import { SurfaceProvider, useSurface } from '../surface.tsx';
import { OverlayBody, OverlayFrame } from './overlay-frame.tsx';

interface LoadedOverlayProps<T> {
  readonly id: string;
  readonly title: string;
  readonly wide?: boolean;
  /** Read each time it opens, because the answer depends on that moment. */
  readonly path: string;
  /** True when what is done inside changes what it shows, so that it stays open and is read again. */
  readonly live?: boolean;
  readonly children: (data: T) => ReactNode;
}

/** A panel that reads what it shows when it is opened, and never before. */
export function LoadedOverlay<T>(props: LoadedOverlayProps<T>) {
  const { path, live = false, children, ...frame } = props;
  const [opened, setOpened] = useState(false);
  return (
    <OverlayFrame {...frame} onOpen={() => setOpened(true)} onClose={() => setOpened(false)}>
      {opened ? (
        <LoadedBody path={path} live={live}>
          {children}
        </LoadedBody>
      ) : null}
    </OverlayFrame>
  );
}

function LoadedBody<T>(props: Required<Pick<LoadedOverlayProps<T>, 'path' | 'live' | 'children'>>) {
  const { path, live, children } = props;
  const surface = useSurface();
  const { backend, refresh } = surface;
  const [loaded, reload] = useLoaded(useCallback(() => backend.read<T>(path), [backend, path]));
  const inside = useMemo(
    () =>
      live ? { ...surface, refresh: () => [reload, refresh].forEach((each) => each()) } : surface,
    [live, refresh, reload, surface],
  );
  if (loaded.state === 'ready') {
    return <SurfaceProvider surface={inside}>{children(loaded.data)}</SurfaceProvider>;
  }
  return (
    <OverlayBody>
      {loaded.state === 'loading' ? (
        <LoadingLines lines={8} />
      ) : (
        <LoadFailed error={loaded.error} retry={reload} />
      )}
    </OverlayBody>
  );
}
