import { type ReactNode, useCallback, useState } from 'react';
import { LoadFailed } from '../load/load-failed.tsx';
import { LoadingLines } from '../load/loading-lines.tsx';
import { useLoaded } from '../load/use-loaded.ts';
import { useSurface } from '../surface.tsx';
import { OverlayBody, OverlayFrame } from './overlay-frame.tsx';

interface LoadedOverlayProps<T> {
  readonly id: string;
  readonly title: string;
  readonly wide?: boolean;
  /** Read each time it opens, because the answer depends on that moment. */
  readonly path: string;
  readonly children: (data: T) => ReactNode;
}

/** A panel that reads what it shows when it is opened, and never before. */
export function LoadedOverlay<T>({ path, children, ...frame }: LoadedOverlayProps<T>) {
  const [opened, setOpened] = useState(false);
  return (
    <OverlayFrame {...frame} onOpen={() => setOpened(true)} onClose={() => setOpened(false)}>
      {opened ? <LoadedBody path={path}>{children}</LoadedBody> : null}
    </OverlayFrame>
  );
}

function LoadedBody<T>(props: Pick<LoadedOverlayProps<T>, 'path' | 'children'>) {
  const { path, children } = props;
  const { backend } = useSurface();
  const [loaded, reload] = useLoaded(useCallback(() => backend.read<T>(path), [backend, path]));
  if (loaded.state === 'ready') return children(loaded.data);
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
