export interface SeenCall {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** What is answered: a body, or something that decides, waits or throws. */
export type Answer = object | ((call: SeenCall) => object | Promise<object>);

interface HubSpotFetchOptions {
  readonly method?: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/**
 * Answers `hubspot.fetch` by method and path, as HubSpot's proxy would: whatever the backend says
 * arrives as a body, and a problem is told apart only by its content.
 */
export function startFakeBackend(answers: Readonly<Record<string, Answer>>): SeenCall[] {
  const calls: SeenCall[] = [];
  const hsFetch = async (url: string, options: HubSpotFetchOptions = {}) => {
    const call = readCall(url, options);
    calls.push(call);
    const answer = answers[`${call.method} ${call.path}`];
    if (!answer) throw new Error(`Nothing answers ${call.method} ${call.path}`);
    const body = typeof answer === 'function' ? await answer(call) : answer;
    return { ok: true, json: async () => body };
  };
  Object.assign(globalThis, { self: globalThis, hsFetch });
  return calls;
}

function readCall(url: string, options: HubSpotFetchOptions): SeenCall {
  const [address = '', search = ''] = url.split('?');
  const pairs = search === '' ? [] : search.split('&').map((pair) => pair.split('='));
  return {
    method: options.method ?? 'GET',
    path: address.replace('https://api.alongside.example', ''),
    query: Object.fromEntries(
      pairs.map(([name = '', value = '']) => [name, decodeURIComponent(value)]),
    ),
    body: options.body,
  };
}

/** A promise that is settled from outside, for answers that come late. */
export function createLateAnswer<T extends object>() {
  let arrive: (answer: T) => void = () => undefined;
  let fail: () => void = () => undefined;
  const answer = new Promise<T>((resolve, reject) => {
    arrive = resolve;
    fail = () => reject(new Error('The line is dead'));
  });
  return { answer, arrive, fail };
}
