import { findAll } from 'test-data/mount';

/** The modals that stand open, the last on top. */
export const openModals = () => [...document.querySelectorAll('c-opened-modal')];

/** The modal on top. */
export const topModal = () => openModals().at(-1);

/** Presses Salesforce's button with that label inside a component or modal. */
export function press(element, label) {
  const button = findAll(element, 'lightning-button').find((one) => one.label === label);
  if (!button) throw new Error(`There is no button ${label}`);
  button.click();
}

/** Types into a field of the form on top, as people do. */
export function type(name, value) {
  const input = findAll(topModal(), '*').find(
    (one) => one.localName.startsWith('lightning-') && one.name === name,
  );
  input.dispatchEvent(new CustomEvent('change', { detail: { value } }));
}
