const MARGIN = 8;

/**
 * How far a box from `left` to `right` must move sideways to stand inside a window, in pixels.
 * Where it is too wide for the window, its beginning stays inside.
 */
export function shiftInside(left: number, right: number, windowWidth: number): number {
  const fromRight = Math.min(0, windowWidth - MARGIN - right);
  const fromLeft = Math.max(0, MARGIN - (left + fromRight));
  return fromRight + fromLeft;
}

/** Moves an element sideways, if it must, so that all of it can be seen. */
export function keepInside(element: HTMLElement): void {
  element.style.translate = '';
  const { left, right } = element.getBoundingClientRect();
  element.style.translate = `${shiftInside(left, right, document.documentElement.clientWidth)}px`;
}
