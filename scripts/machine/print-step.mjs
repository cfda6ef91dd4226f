// @ts-check

const DETAIL_WIDTH = 60;

/**
 * Runs one step of a task and keeps the person informed: on a terminal a line that counts the
 * seconds, elsewhere one line at the start and one at the end. Written to stderr, so that stdout
 * stays the task's own.
 *
 * @template T
 * @param {string} title what is being done, e.g. "Fetching Node 24"
 * @param {(report: (detail: string) => void) => Promise<T> | T} work may report what it is at
 * @returns {Promise<T>} what `work` returns; its error passes through
 */
export async function printStep(title, work) {
  const started = performance.now();
  let detail = '';
  const draw = () => drawRunning(title, seconds(started), detail);
  draw();
  const timer = process.stderr.isTTY ? setInterval(draw, 500) : undefined;
  try {
    const result = await work((text) => (detail = text));
    drawEnd('✓', title, started);
    return result;
  } catch (error) {
    drawEnd('✗', title, started);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** @param {number} started */
function seconds(started) {
  return (performance.now() - started) / 1000;
}

/** @param {string} title @param {number} elapsed @param {string} detail */
function drawRunning(title, elapsed, detail) {
  if (!process.stderr.isTTY) {
    process.stderr.write(`  … ${title}\n`);
    return;
  }
  const tail = detail ? `  ${detail.slice(0, DETAIL_WIDTH)}` : '';
  process.stderr.write(`\r\u001B[K  … ${title}  ${Math.floor(elapsed)} s${tail}`);
}

/** @param {string} mark @param {string} title @param {number} started */
function drawEnd(mark, title, started) {
  const start = process.stderr.isTTY ? '\r\u001B[K' : '';
  process.stderr.write(`${start}  ${mark} ${title}  ${seconds(started).toFixed(1)} s\n`);
}
