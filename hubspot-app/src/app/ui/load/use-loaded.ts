import { useCallback, useEffect, useRef, useState } from 'react';
import { type BackendError, toBackendError } from '../backend/backend-error.ts';

/** One thing that is read: nothing yet, the thing, or why not. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      readonly data: T;
      /** Why the last attempt to read it again failed; `data` is then what was known before. */
      readonly stale?: BackendError;
    }
  | { readonly state: 'failed'; readonly error: BackendError };

/**
 * Reads when it appears and again on `reload`, keeping the last good answer meanwhile. An answer
 * that arrives after a later request was sent is dropped.
 */
export function useLoaded<T>(read: () => Promise<T>): readonly [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const lastRequest = useRef(0);
  const load = useCallback(() => {
    lastRequest.current += 1;
    const request = lastRequest.current;
    const settle = (next: (before: Loaded<T>) => Loaded<T>) => {
      if (request === lastRequest.current) setLoaded(next);
    };
    read().then(
      (data) => settle(() => ({ state: 'ready', data })),
      (error: unknown) => settle((before) => keepLastKnown(before, toBackendError(error))),
    );
  }, [read]);
  useEffect(() => {
    load();
    return () => {
      lastRequest.current += 1;
    };
  }, [load]);
  const reload = useCallback(() => {
    setLoaded((before) => (before.state === 'failed' ? { state: 'loading' } : before));
    load();
  }, [load]);
  return [loaded, reload];
}

function keepLastKnown<T>(before: Loaded<T>, error: BackendError): Loaded<T> {
  if (before.state === 'ready') return { state: 'ready', data: before.data, stale: error };
  return { state: 'failed', error };
}
