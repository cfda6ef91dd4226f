import { useCallback, useEffect, useState } from 'react';
import { appPageHref, type OpenPage } from '../components/navigation/page-navigation.ts';
import type { AppPageLocation } from '../extension-channel.ts';

export interface AppPages {
  readonly current: AppPageLocation;
  readonly open: OpenPage;
}

function readLocation(): AppPageLocation {
  const { path = '/', ...params } = Object.fromEntries(new URLSearchParams(location.search));
  return { path, params };
}

/** Which page of the app home is open: kept in the address, so that Back works. */
export function useAppPages(): AppPages {
  const [current, setCurrent] = useState(readLocation);
  useEffect(() => {
    const follow = () => setCurrent(readLocation());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const open = useCallback<OpenPage>((to, params) => {
    const href = appPageHref(to, params);
    if (location.pathname !== '/app-home') return location.assign(href);
    history.pushState(undefined, '', href);
    return setCurrent(readLocation());
  }, []);
  return { current, open };
}
