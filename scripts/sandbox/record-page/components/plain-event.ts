import type { ExtensionEvent, Reactions } from '@hubspot/ui-extensions';

/** What a handler in the worker may see of an event: only plain data can cross. */
export const plainEvent = (type: string): Pick<ExtensionEvent, keyof ExtensionEvent> => ({
  type,
  bubbles: true,
  timeStamp: performance.now(),
  id: '',
});

/** The second argument of a handler. Overlays open by the `overlay` prop, so these do nothing. */
export const noReactions: Reactions = {
  openModal: () => undefined,
  closeModal: () => undefined,
  openPanel: () => undefined,
  closePanel: () => undefined,
};
