let waiting = 0;

/** For tests: `html[data-page]` is `ready` once nothing is waited for. */
export function noteWaiting(step: 1 | -1): void {
  waiting += step;
  document.documentElement.dataset['page'] = waiting === 0 ? 'ready' : 'loading';
}

/**
 * Asks the page's server.
 * @throws what components catch on the platform: `{ status, body: { message } }`
 */
export async function askServer(path: string, init?: RequestInit): Promise<unknown> {
  noteWaiting(1);
  try {
    const answer = await fetch(path, init);
    const body: unknown = await answer.json();
    if (answer.ok) return body;
    // oxlint-disable-next-line only-throw-error -- the platform's errors are plain objects
    throw { ok: false, status: answer.status, body };
  } finally {
    noteWaiting(-1);
  }
}
