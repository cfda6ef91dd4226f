import { useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { settle, settleIfThere } from '../settle.ts';
import { CloseOverlayContext, OverlayRegistryContext } from './overlay-registry.ts';

interface DialogProps {
  readonly id: string;
  readonly onOpen?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/**
 * Opens a native modal dialog while mounted. The browser keeps the focus inside, makes the rest
 * inert and gives the focus back on close; Escape asks us to close through `cancel`.
 */
export function useDialog({ id, onOpen, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const close = useContext(CloseOverlayContext);
  const registry = useContext(OverlayRegistryContext);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const handlers = useRef({ onOpen, onClose });
  handlers.current = { onOpen, onClose };
  useEffect(() => {
    settle(handlers.current.onOpen?.());
    return () => settleIfThere(handlers.current.onClose);
  }, []);
  useEffect(() => registry.add(id, close), [registry, id, close]);
  return { ref, close };
}
