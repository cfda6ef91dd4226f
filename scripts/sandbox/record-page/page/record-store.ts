import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { PageModel, RecordView } from '../page-model.ts';
import type { ToastStore } from './toasts.tsx';

type Listener = (record: RecordView) => void;

/** The record on the page, kept fresh. Without a record (the app home) it stays empty. */
export interface RecordStore {
  readonly read: () => RecordView | undefined;
  readonly refresh: () => Promise<RecordView | undefined>;
  readonly subscribe: (listener: Listener) => () => void;
}

export function createRecordStore(initial: RecordView | undefined): RecordStore {
  const listeners = new Set<Listener>();
  let current = initial;
  let known = JSON.stringify(initial);
  const refresh = async () => {
    if (!initial) return undefined;
    const answer = await fetch(`/__record/view/${initial.typeId}/${initial.id}`);
    if (!answer.ok) return current;
    const text = await answer.text();
    if (text === known) return current;
    known = text;
    const view = JSON.parse(text) as RecordView;
    current = view;
    for (const listener of listeners) listener(view);
    return current;
  };
  return {
    read: () => current,
    refresh,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export interface PageTools {
  readonly model: PageModel;
  readonly record: RecordStore;
  readonly toasts: ToastStore;
}

export const PageContext = createContext<PageTools | undefined>(undefined);

export function usePage(): PageTools {
  const tools = useContext(PageContext);
  if (!tools) throw new Error('This part of the page stands outside of it');
  return tools;
}

const REFRESH_MS = 3000;

/** The record as it is now; looks again every three seconds while the page is seen. */
export function useRecord(): RecordView | undefined {
  const { record } = usePage();
  useEffect(() => {
    const look = () => {
      if (!document.hidden) void record.refresh();
    };
    const timer = setInterval(look, REFRESH_MS);
    return () => clearInterval(timer);
  }, [record]);
  return useSyncExternalStore(record.subscribe, record.read);
}
