// @ts-check
/**
 * What the keys of the queue do.
 *
 * @type {Readonly<Record<string, 'next' | 'previous' | 'approve' | 'decline' | 'help'>>}
 */
const KEYS = { j: 'next', k: 'previous', a: 'approve', d: 'decline', '?': 'help' };

/** Where letters are letters. */
const FIELDS = ['INPUT', 'TEXTAREA', 'SELECT'];

/**
 * What a key asks of the queue: nothing while somebody types, with a modifier held, or when the
 * focus is in another part of the page.
 *
 * @param {KeyboardEvent} event
 * @param {EventTarget} list
 */
export function queueKeyOf(event, list) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const [target, ...around] = event.composedPath();
  const isFree = target === document.body || around.includes(list);
  return isFree && !isTyping(/** @type {HTMLElement} */ (target)) ? KEYS[event.key] : undefined;
}

/** @param {HTMLElement} target */
function isTyping(target) {
  if (target.isContentEditable) return true;
  const isTick = target.getAttribute('type') === 'checkbox';
  return FIELDS.includes(target.tagName) && !isTick;
}
