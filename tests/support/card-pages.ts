import type { HubspotFetch } from '@alongside/scripts/sandbox/hubspot-fetch/hubspot-fetch';
import { BUNDLES } from '@alongside/scripts/machine/paths';
import { registerRecordPages } from '@alongside/scripts/sandbox/record-page/serve-record-pages';
import fastify from 'fastify';
import { createFixtureCrm } from './fixture-crm.ts';

const project = new URL('../../hubspot-app', import.meta.url);

/** Milliseconds in which a busy machine has bundled the cards; Fastify would give up after 10 s. */
const BUNDLING = 50_000;

/** What the cards' backend says: models by method and path, e.g. `GET /v1/cards/deal`. */
export type CardAnswers = Readonly<Record<string, object>>;

export interface CardPages {
  readonly origin: string;
  /** Changes what is answered from now on. */
  answer(answers: CardAnswers): void;
  /** Leaves what is asked from now on without an answer, until the returned function is called. */
  hold(): () => void;
  /** The bodies that were sent, oldest first. */
  readonly sent: object[];
  stop(): Promise<void>;
}

/** The record pages with our real cards, over models instead of a backend: each state as it looks. */
export async function startCardPages(): Promise<CardPages> {
  let current: CardAnswers = {};
  let gate: Promise<void> = Promise.resolve();
  const sent: object[] = [];
  const hubspotFetch: HubspotFetch = async ({ url, method = 'GET', body }) => {
    if (body) sent.push(body);
    await gate;
    const found = current[`${method} ${new URL(url).pathname}`];
    return found
      ? { status: 200, body: JSON.stringify(found) }
      : { status: 502, body: JSON.stringify({ status: 'error', message: 'No answer' }) };
  };
  const app = fastify({ forceCloseConnections: true, pluginTimeout: BUNDLING });
  await app.register((scope) =>
    registerRecordPages(scope, {
      records: createFixtureCrm(),
      hubspotFetch,
      startPage: async () => ({ lines: [], people: [], records: [], doors: [] }),
      portal: { portalId: 4242, timeZone: 'Europe/Berlin', companyCurrency: 'EUR', appId: 555 },
      projectFolder: project.pathname,
      profile: 'dev',
      cacheFolder: BUNDLES,
    }),
  );
  return {
    origin: await app.listen({ port: 0, host: '127.0.0.1' }),
    sent,
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    answer: (answers) => {
      current = answers;
      sent.length = 0;
    },
    stop: () => app.close(),
  };
}
