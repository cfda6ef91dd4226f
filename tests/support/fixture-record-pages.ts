import { createHubspotFetch } from '@alongside/scripts/sandbox/hubspot-fetch/hubspot-fetch';
import {
  startTestBackend,
  type TestBackend,
} from '@alongside/scripts/sandbox/hubspot-fetch/test-backend';
import { BUNDLES } from '@alongside/scripts/machine/paths';
import { registerRecordPages } from '@alongside/scripts/sandbox/record-page/serve-record-pages';
import fastify from 'fastify';
import { createFixtureCrm, type FixtureCrm } from './fixture-crm.ts';

const publicOrigin = 'https://api.example.com';
const project = new URL('../../scripts/sandbox/record-page/fixtures/project', import.meta.url);

export interface FixturePages {
  readonly origin: string;
  readonly backend: TestBackend;
  readonly crm: FixtureCrm;
  stop(): Promise<void>;
}

const startPage = async () => ({
  lines: ['One line.', 'Two lines.', 'Three lines.'],
  people: [
    {
      title: 'Account executive',
      name: 'Ada Ek',
      question: 'May I work this deal?',
      links: [
        { label: 'The deal', href: '/act-as/11?to=/crm/record/0-3/9001', detail: 'Protected' },
      ],
    },
  ],
  records: [{ title: 'Protected', links: [{ label: 'Contoso', href: '/crm/record/0-3/9001' }] }],
  doors: [{ label: 'Mailbox', href: '/mail' }],
});

/** The record pages with the fixture cards, over a backend that echoes what it is sent. */
export async function startFixturePages(): Promise<FixturePages> {
  const backend = await startTestBackend((request, response) => response.end(request.body));
  const crm = createFixtureCrm();
  const app = fastify({ forceCloseConnections: true });
  await app.register((scope) =>
    registerRecordPages(scope, {
      records: crm,
      hubspotFetch: createHubspotFetch({
        policy: {
          permittedPrefixes: [`${publicOrigin}/`],
          localTargets: { [publicOrigin]: backend.origin },
        },
        clientSecret: 'a-secret',
      }),
      startPage,
      portal: { portalId: 4242, timeZone: 'Europe/Berlin', companyCurrency: 'EUR', appId: 555 },
      projectFolder: project.pathname,
      profile: 'none',
      cacheFolder: BUNDLES,
    }),
  );
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const stop = async () => {
    await app.close();
    await backend.stop();
  };
  return { origin, backend, crm, stop };
}
