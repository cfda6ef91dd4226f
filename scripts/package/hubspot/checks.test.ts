import { describe, expect, it } from 'vitest';
import { checkAddresses } from './check-addresses.ts';
import { checkConfigs } from './check-configs.ts';
import { checkScopes } from './check-scopes.ts';
import { checkSizes } from './check-sizes.ts';
import { checkUids } from './check-uids.ts';
import type { Component } from './upload-project.ts';

const appConfig = {
  name: 'Alongside',
  description: 'Puts the partner on the deal.',
  distribution: 'marketplace',
  auth: {
    type: 'oauth',
    redirectUrls: ['https://api.example/oauth/callback'],
    requiredScopes: ['oauth', 'crm.objects.deals.read'],
  },
  permittedUrls: { fetch: ['https://api.example'], iframe: [], img: [] },
  support: { supportEmail: 'support@api.example' },
};

const cardConfig = {
  name: 'Partner',
  location: 'crm.record.tab',
  entrypoint: '/app/cards/deal-card.tsx',
  objectTypes: ['deals'],
};

const subscription = {
  subscriptionType: 'object.propertyChange',
  objectType: 'deal',
  active: true,
};

const webhooksConfig = (subscriptions: readonly object[]) => ({
  settings: { targetUrl: 'https://api.example/webhooks', maxConcurrentRequests: 10 },
  subscriptions: { crmObjects: subscriptions },
});

const component = (type: string, config: Component['config'], uid = type): Component => ({
  file: `src/app/${uid}-hsmeta.json`,
  uid,
  type,
  config,
});

const app = component('app', appConfig);
const card = component('card', cardConfig);

describe('uids', () => {
  it('are good when each is its own', () => {
    expect(checkUids([app, card])).toEqual([]);
  });

  it.each([
    ['twice', [app, component('card', {}, 'app')], 'share the uid "app"'],
    ['too long', [component('card', {}, 'x'.repeat(65))], 'use 1 to 64 letters'],
    ['with a blank', [component('card', {}, 'deal card')], 'has the uid "deal card"'],
    ['empty', [component('card', {}, '')], 'has the uid ""'],
  ])('are refused when %s', (_, components, problem) => {
    expect(checkUids(components)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('config blocks', () => {
  it('are good as HubSpot documents them', () => {
    const webhooks = component(
      'webhooks',
      webhooksConfig([{ ...subscription, propertyName: 'amount' }]),
    );
    const page = component('page', { entrypoint: '/app/pages/home.tsx' });
    expect(checkConfigs([app, card, webhooks, page])).toEqual([]);
  });

  const changeApp = (changes: object) => component('app', { ...appConfig, ...changes });
  const changeCard = (changes: object) => component('card', { ...cardConfig, ...changes });
  const permitted = (fetch: readonly string[]) => ({ fetch, iframe: [], img: [] });
  const scoped = (requiredScopes: readonly string[]) => ({
    auth: { ...appConfig.auth, requiredScopes },
  });

  it.each<[string, readonly Component[], string]>([
    ['no app', [card], 'exactly one app, found 0'],
    ['an unknown location', [app, changeCard({ location: 'crm.record.left' })], 'config.location'],
    ['an unknown record', [app, changeCard({ objectTypes: ['deal'] })], 'config.objectTypes.0'],
    ['an entry elsewhere', [app, changeCard({ entrypoint: '/cards/a.tsx' })], 'config.entrypoint'],
    ['a word HubSpot does not know', [app, changeCard({ title: 'x' })], '(title)'],
    ['a plain address', [changeApp({ permittedUrls: permitted(['http://a.example']) })], 'fetch.0'],
    ['this machine', [changeApp({ permittedUrls: permitted(['https://localhost']) })], 'fetch.0'],
    ['a variable nobody set', [changeApp({ permittedUrls: permitted(['${X}']) })], 'fetch.0'],
    ['a sensitive scope', [changeApp(scoped(['oauth', 'crm.a.sensitive.read']))], 'Scopes.1'],
    ['no oauth scope', [changeApp(scoped(['crm.objects.deals.read']))], 'requiredScopes'],
    ['a blank around the name', [changeApp({ name: ' Alongside' })], 'config.name'],
    [
      'a property change of nothing',
      [app, component('webhooks', webhooksConfig([subscription]))],
      'propertyName',
    ],
    ['an unknown type', [app, component('function', {})], 'has the type "function"'],
  ])('are refused with %s', (_, components, problem) => {
    expect(checkConfigs(components).join('\n')).toContain(problem);
  });
});

describe('addresses in a bundle', () => {
  const bundle = (address: string) => ({
    entrypoint: '/app/cards/deal-card.tsx',
    script: `const o=e.API_ORIGIN||"${address}";fetch(o)`,
  });

  it.each(['https://api.example', 'https://api.example/v1/cards'])('may be %s', (address) => {
    expect(checkAddresses([bundle(address)], [app, card])).toEqual([]);
  });

  it.each([
    ['http://api.example', 'only https'],
    ['https://elsewhere.example', 'permittedUrls.fetch lacks'],
    ['https://api.example.evil', 'permittedUrls.fetch lacks'],
  ])('may not be %s', (address, problem) => {
    expect(checkAddresses([bundle(address)], [app])).toEqual([expect.stringContaining(problem)]);
  });
});

describe('scopes', () => {
  const required = appConfig.auth.requiredScopes;

  it('are good when app and backend agree', () => {
    expect(checkScopes([card, app], required)).toEqual([]);
  });

  it('are refused when either asks for more', () => {
    expect(checkScopes([app], [...required, 'a.read'])[0]).toContain(
      'backend asks for, the scope a.read',
    );
    expect(checkScopes([app], ['oauth'])[0]).toContain('does not ask for, the scope crm.objects');
  });
});

it('keeps each bundle within 40 kB', () => {
  const sized = (bytes: number) => ({ entrypoint: '/app/cards/a.tsx', script: 'x'.repeat(bytes) });
  expect(checkSizes([sized(40_000)])).toEqual([]);
  expect(checkSizes([sized(40_001)])).toEqual(['/app/cards/a.tsx is 40.0 kB, more than 40.0 kB']);
});
