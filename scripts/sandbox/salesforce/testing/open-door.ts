import { expect } from 'vitest';
import { openTestOrg } from './test-org.ts';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The parsed text; undefined for what is no JSON. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests reach deep into bodies of every shape
  readonly body: any;
}

type Send = (
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

const DATA = '/services/data/v67.0';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What it is about, what is asked, and what is expected of the answer. */
export type Case = readonly [about: string, asked: () => Promise<Answer>, expected: object];

export const text: unknown = expect.any(String);
export const count: unknown = expect.any(Number);
/** What is said of a record that was written. */
export const done = { id: text, success: true, errors: [] };

export const refused = (status: number, errorCode: string, more: object = {}) => ({
  status,
  headers: { 'content-type': expect.stringContaining('application/json') },
  body: [expect.objectContaining({ errorCode, message: text, ...more })],
});

/** Sends with a session; paths stand below the data API unless they name a service. */
function createSender(origin: string, token: string) {
  const send =
    (method: string): Send =>
    async (path, body, headers = {}) => {
      const whole = /^\/(services|id)\//.test(path);
      const answer = await fetch(`${origin}${whole ? '' : DATA}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? null : JSON.stringify(body),
      });
      return toAnswer(answer);
    };
  return { get: send('GET'), post: send('POST'), patch: send('PATCH'), remove: send('DELETE') };
}

async function toAnswer(answer: Response): Promise<Answer> {
  const { status, headers } = answer;
  const said = await answer.text();
  return { status, headers: Object.fromEntries(headers), text: said, body: parse(said) };
}

/** An org that listens, and a session in it. */
export async function openDoor() {
  const test = openTestOrg();
  const { app, org, time } = test;
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const signIn = async (scope: string): Promise<string> =>
    String((await test.connect({ scope })).body['access_token']);
  const door = createSender(origin, await signIn('api id refresh_token'));
  const account = (Name = 'Halvorsen'): string => org.create('Account', { Name });

  return {
    ...door,
    org,
    time,
    signIn,
    account,
    sender: (token: string) => createSender(origin, token),
    login: async (form: Readonly<Record<string, string>>) =>
      toAnswer(
        await fetch(`${origin}/services/oauth2/token`, {
          method: 'POST',
          body: new URLSearchParams({ grant_type: 'refresh_token', ...form }),
        }),
      ),
    ask: (soql: string, of = 'query') => door.get(`/${of}/?q=${encodeURIComponent(soql)}`),
    deletedAccount: (): string => {
      const id = account();
      org.remove('Account', id);
      return id;
    },
    /** Runs a bulk query to its end; answers the first two of its rows. */
    runJob: async (rows: number): Promise<Answer> => {
      const query = `SELECT Id, Name FROM User LIMIT ${rows}`;
      const order = { operation: 'query', query, columnDelimiter: 'COMMA', lineEnding: 'LF' };
      const path = `/jobs/query/${(await door.post('/jobs/query', order)).body.id}`;
      for (let looks = 0; looks < 20; looks += 1) {
        if ((await door.get(path)).body.state === 'JobComplete') break;
      }
      return door.get(`${path}/results?maxRecords=2`);
    },
    close: () => app.close(),
  };
}
