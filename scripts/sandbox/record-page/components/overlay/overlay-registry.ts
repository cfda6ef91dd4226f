import { createContext } from 'react';

/** The open overlays of one card, so that `actions.closeOverlay(id)` finds the one it names. */
export class OverlayRegistry {
  #closers = new Map<string, () => void>();

  /** Returns the function that takes the overlay off again. */
  add(id: string, close: () => void): () => void {
    this.#closers.set(id, close);
    return () => void this.#closers.delete(id);
  }

  close(id: string): void {
    this.#closers.get(id)?.();
  }
}

export const OverlayRegistryContext = createContext(new OverlayRegistry());

/** Closes the overlay around a component. Outside of one there is nothing to close. */
export const CloseOverlayContext = createContext<() => void>(() => undefined);
