import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const env = {
  DATABASE_URL: 'postgres://db.example/alongside',
  PUBLIC_ORIGIN: 'https://alongside.example',
  HUBSPOT_CLIENT_ID: 'client',
  HUBSPOT_CLIENT_SECRET: 'secret-of-the-app',
  HUBSPOT_APP_ID: '99',
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
};

test('what is optional has a default', () => {
  expect(readConfig(env)).toEqual({
    databaseUrl: 'postgres://db.example/alongside',
    publicOrigin: 'https://alongside.example',
    pagesOrigin: 'https://alongside.example',
    hubspot: {
      clientId: 'client',
      clientSecret: 'secret-of-the-app',
      appId: '99',
      apiOrigin: 'https://api.hubapi.com',
      oauthOrigin: 'https://app.hubspot.com',
    },
    salesforce: undefined,
    encryptionKey: Buffer.alloc(32, 7),
    address: { host: '127.0.0.1', port: 4000 },
    metricsAddress: undefined,
    logLevel: 'info',
    checkOutput: false,
  });
});

test('nothing set gives a sentence for each setting that has no default', () => {
  expect(() => readConfig({})).toThrow(
    new ConfigError(
      Object.keys(env)
        .map((name) => `${name} is not set.`)
        .join('\n'),
    ),
  );
});

test.each([
  [{ HUBSPOT_CLIENT_SECRET: '' }, 'HUBSPOT_CLIENT_SECRET is not set.'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL does not begin with postgres://.'],
  [{ PUBLIC_ORIGIN: 'https://a.example/' }, /^PUBLIC_ORIGIN is not an origin like/],
  [{ PUBLIC_ORIGIN: 'https://a.example/path' }, /^PUBLIC_ORIGIN is not an origin like/],
  [{ HUBSPOT_API_ORIGIN: 'nonsense' }, /^HUBSPOT_API_ORIGIN is not an origin like/],
  [{ SALESFORCE_CLIENT_ID: 'client' }, 'SALESFORCE_CLIENT_SECRET is not set.'],
  [{ SALESFORCE_CLIENT_SECRET: 'secret' }, 'SALESFORCE_CLIENT_ID is not set.'],
  [{ SALESFORCE_LOGIN_ORIGIN: 'salesforce' }, /^SALESFORCE_LOGIN_ORIGIN is not an origin like/],
  [{ ENCRYPTION_KEY: 'c2hvcnQ=' }, /^ENCRYPTION_KEY is not 32 bytes in base64/],
  [{ PORT: '70000' }, 'PORT is not a port from 1 to 65535.'],
  [{ PORT: '4000x' }, 'PORT is not a port from 1 to 65535.'],
  [{ METRICS_PORT: '0' }, 'METRICS_PORT is not a port from 1 to 65535.'],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is none of/],
])('%j is told in one sentence', (change, sentence) => {
  const read = () => readConfig({ ...env, ...change });
  expect(read).toThrow(sentence);
});

test('the app of the second CRM is read when both of its settings are there', () => {
  const both = { SALESFORCE_CLIENT_ID: 'id', SALESFORCE_CLIENT_SECRET: 'hidden' };
  expect(readConfig({ ...env, ...both }).salesforce).toEqual({
    clientId: 'id',
    clientSecret: 'hidden',
    loginOrigin: 'https://login.salesforce.com',
    sandboxLoginOrigin: 'https://test.salesforce.com',
  });
});

test('docs/configuration.md explains every setting that is read', () => {
  const file = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  const read = file('./config.ts').match(/(?<=^  )[A-Z][A-Z_]+(?=: )/gm) ?? [];
  const explained = file('../../docs/configuration.md').match(/(?<=^- .*`)[A-Z][A-Z_]+(?=`.*:)/gm);
  expect(read.length).toBeGreaterThan(10);
  expect([...new Set(explained)].sort()).toEqual(read.toSorted());
});
