import { useCallback, useMemo } from 'react';
import { readOrigin } from './backend/build-url.ts';
import { type Backend, createBackend } from './backend/call-backend.ts';
import type { Surface } from './surface.tsx';

/** The part of HubSpot's context that every place of the app has. */
export interface HostContext {
  readonly user: { readonly locale?: string };
  readonly portal: { readonly timezone: string };
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** HubSpot's actions that every place of the app has; only records can refresh their fields. */
export interface HostActions {
  addAlert(alert: { type: 'success'; message: string }): void;
  closeOverlay(id: string): void;
  copyTextToClipboard(text: string): Promise<void>;
  refreshObjectProperties?(): void;
}

export function useBackend({ user, portal, variables }: HostContext): Backend {
  return useMemo(
    () => createBackend(readOrigin(variables), { locale: user.locale, timeZone: portal.timezone }),
    [user.locale, portal.timezone, variables],
  );
}

/** Lends HubSpot's actions to the components of a card or page. */
export function useHostSurface(
  backend: Backend,
  actions: HostActions,
  reload: () => void,
): Surface {
  const refresh = useCallback(() => {
    reload();
    actions.refreshObjectProperties?.();
  }, [actions, reload]);
  return useMemo(
    () => ({
      backend,
      refresh,
      announce: (message) => actions.addAlert({ type: 'success', message }),
      closeOverlay: (id) => actions.closeOverlay(id),
      copy: (text) => actions.copyTextToClipboard(text),
    }),
    [actions, backend, refresh],
  );
}
