import { useEffect, useSyncExternalStore } from 'react';
import { Glyph } from '../components/text/glyph.tsx';

export interface Toast {
  readonly id: number;
  readonly type: string;
  readonly title: string | undefined;
  readonly message: string;
}

export interface ToastStore {
  readonly read: () => readonly Toast[];
  readonly add: (toast: Omit<Toast, 'id'>) => void;
  readonly remove: (id: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createToastStore(): ToastStore {
  const listeners = new Set<() => void>();
  let toasts: readonly Toast[] = [];
  let lastId = 0;
  const set = (next: readonly Toast[]) => {
    toasts = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => toasts,
    add: (toast) => {
      lastId += 1;
      set([...toasts, { ...toast, id: lastId }]);
    },
    remove: (id) => set(toasts.filter((toast) => toast.id !== id)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const SHOWN_MS = 8000;
const isLasting = (type: string) => type === 'danger' || type === 'warning';

function ToastCard({ toast, onClose }: { readonly toast: Toast; readonly onClose: () => void }) {
  useEffect(() => {
    if (isLasting(toast.type)) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div className={`ui-alert ui-alert-${toast.type} toast`}>
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <div>{toast.message}</div>
      </div>
      <button type="button" className="toast-close" aria-label="Dismiss" onClick={onClose}>
        <Glyph name="remove" size={12} />
      </button>
    </div>
  );
}

/** What cards announce with `addAlert`; read out politely, and dangers stay until dismissed. */
export function Toasts({ store }: { readonly store: ToastStore }) {
  const toasts = useSyncExternalStore(store.subscribe, store.read);
  return (
    <div className="toasts" role="log" aria-live="polite" aria-label="Announcements">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onClose={() => store.remove(toast.id)} />
      ))}
    </div>
  );
}
