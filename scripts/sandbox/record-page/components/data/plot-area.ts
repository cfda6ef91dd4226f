/** The drawing's own units; the picture scales with its place. */
export const plot = { width: 480, height: 220, left: 44, right: 472, top: 12, bottom: 186 };

/** The middle of the slot of one category. */
export const xOf = (index: number, count: number): number =>
  plot.left + ((plot.right - plot.left) * (index + 0.5)) / Math.max(1, count);

/** The height of a share (0 to 1) of the y axis. */
export const yOf = (share: number): number => plot.bottom - (plot.bottom - plot.top) * share;
