import { createContext } from 'react';

export type OpenPage = (to: string, params: Record<string, string>) => void;

/** Opens another page of the app home; given by the page that hosts it. */
export const OpenPageContext = createContext<OpenPage>(() => undefined);

/** The address of an app page on this host. */
export function appPageHref(to: string, params: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...params, path: to });
  return `/app-home?${query.toString()}`;
}
