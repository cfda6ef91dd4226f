const WIDTH = 30;

/** A bar on the terminal; nothing when the output goes elsewhere. */
export function createProgressBar(title: string): {
  show: (share: number) => void;
  end: () => void;
} {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, end: () => {} };
  let shown = -1;
  return {
    show(share) {
      const percent = Math.floor(Math.min(share, 1) * 100);
      if (percent === shown) return;
      shown = percent;
      const full = Math.round((percent / 100) * WIDTH);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      stderr.write(`\r${title} ${bar} ${String(percent).padStart(3)} %`);
    },
    end: () => stderr.write('\r\u001B[K'),
  };
}
