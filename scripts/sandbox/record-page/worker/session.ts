import type { ReactElement } from 'react';
import type { AppPageLocation, ExtensionContext } from '../extension-channel.ts';

export interface ExtensionApi {
  readonly context: ExtensionContext;
  readonly actions: Record<string, (...args: readonly unknown[]) => unknown>;
  readonly runServerlessFunction: () => Promise<never>;
}

export type RenderExtension = (api: ExtensionApi) => ReactElement;

/** What one worker knows about the card it runs: filled by `extend()` and by the page's `run`. */
export interface Session {
  api: ExtensionApi | undefined;
  renderExtension: RenderExtension | undefined;
  readonly page: PageStore;
}

/** The app page that is open, as an external store so that the SDK's router follows it. */
export interface PageStore {
  readonly read: () => AppPageLocation;
  readonly show: (location: AppPageLocation) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPageStore(): PageStore {
  const listeners = new Set<() => void>();
  let current: AppPageLocation = { path: '/', params: {} };
  return {
    read: () => current,
    show: (location) => {
      current = location;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
