import { z } from 'zod';

const KEY_BYTES = 32;

const port = z
  .string()
  .refine((text) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
    error: 'is not a port from 1 to 65535',
  })
  .transform(Number);

const origin = z
  .string({ error: 'is not set' })
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, {
    error: 'is not an origin like https://alongside.example, without a path or a slash at the end',
  });

const secret = z.string({ error: 'is not set' }).min(1, { error: 'is empty' });

const environment = z.object({
  DATABASE_URL: z
    .string({ error: 'is not set' })
    .regex(/^postgres(ql)?:\/\//, { error: 'does not begin with postgres://' }),
  PUBLIC_ORIGIN: origin,
  PAGES_ORIGIN: origin.optional(),
  HUBSPOT_CLIENT_ID: secret,
  HUBSPOT_CLIENT_SECRET: secret,
  HUBSPOT_APP_ID: secret,
  HUBSPOT_API_ORIGIN: origin.default('https://api.hubapi.com'),
  HUBSPOT_OAUTH_ORIGIN: origin.default('https://app.hubspot.com'),
  SALESFORCE_CLIENT_ID: secret.optional(),
  SALESFORCE_CLIENT_SECRET: secret.optional(),
  SALESFORCE_LOGIN_ORIGIN: origin.default('https://login.salesforce.com'),
  SALESFORCE_SANDBOX_LOGIN_ORIGIN: origin.default('https://test.salesforce.com'),
  ENCRYPTION_KEY: secret.refine((text) => Buffer.from(text, 'base64').length === KEY_BYTES, {
    error: 'is not 32 bytes in base64; make one with: openssl rand -base64 32',
  }),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.prefault('4000'),
  METRICS_PORT: port.optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'is none of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
  // Anything but `production` checks every answer against its contract.
  NODE_ENV: z.string().default('production'),
});

/** Where to listen. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Everything the backend is told from outside. */
export interface Config {
  readonly databaseUrl: string;
  /** Where people and CRMs reach us; part of every signed request. */
  readonly publicOrigin: string;
  /** Where partners reach their pages; the same unless they have a domain of their own. */
  readonly pagesOrigin: string;
  readonly hubspot: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly appId: string;
    readonly apiOrigin: string;
    readonly oauthOrigin: string;
  };
  /** Undefined: no org can be connected. */
  readonly salesforce:
    | {
        readonly clientId: string;
        readonly clientSecret: string;
        readonly loginOrigin: string;
        /** Where people of sandbox orgs sign in. */
        readonly sandboxLoginOrigin: string;
      }
    | undefined;
  /** 32 bytes; seals the tokens of the CRMs. */
  readonly encryptionKey: Buffer;
  readonly address: Address;
  /** Where `/metrics` is served, apart from what the world can reach; undefined: nowhere. */
  readonly metricsAddress: Address | undefined;
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
  readonly checkOutput: boolean;
}

/** A setting is missing or wrong; one sentence each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the environment. Values are never quoted, because they may be secrets.
 *
 * @throws {ConfigError} with a sentence for each setting that is missing or wrong
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) throw new ConfigError(describe(parsed.error));
  const found = parsed.data;
  return {
    databaseUrl: found.DATABASE_URL,
    publicOrigin: found.PUBLIC_ORIGIN,
    pagesOrigin: found.PAGES_ORIGIN ?? found.PUBLIC_ORIGIN,
    hubspot: {
      clientId: found.HUBSPOT_CLIENT_ID,
      clientSecret: found.HUBSPOT_CLIENT_SECRET,
      appId: found.HUBSPOT_APP_ID,
      apiOrigin: found.HUBSPOT_API_ORIGIN,
      oauthOrigin: found.HUBSPOT_OAUTH_ORIGIN,
    },
    salesforce: readSalesforce(found),
    encryptionKey: Buffer.from(found.ENCRYPTION_KEY, 'base64'),
    address: { host: found.HOST, port: found.PORT },
    metricsAddress:
      found.METRICS_PORT === undefined ? undefined : { host: found.HOST, port: found.METRICS_PORT },
    logLevel: found.LOG_LEVEL,
    checkOutput: found.NODE_ENV !== 'production',
  };
}

/** The app of the second CRM is there as a whole or not at all. */
function readSalesforce(found: z.output<typeof environment>): Config['salesforce'] {
  const {
    SALESFORCE_CLIENT_ID: clientId,
    SALESFORCE_CLIENT_SECRET: clientSecret,
    SALESFORCE_LOGIN_ORIGIN: loginOrigin,
    SALESFORCE_SANDBOX_LOGIN_ORIGIN: sandboxLoginOrigin,
  } = found;
  if (clientId === undefined && clientSecret === undefined) return undefined;
  if (clientId === undefined) throw new ConfigError('SALESFORCE_CLIENT_ID is not set.');
  if (clientSecret === undefined) throw new ConfigError('SALESFORCE_CLIENT_SECRET is not set.');
  return { clientId, clientSecret, loginOrigin, sandboxLoginOrigin };
}

/** The one setting that migrating needs. @throws {ConfigError} as `readConfig` */
export function readDatabaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  const parsed = environment.pick({ DATABASE_URL: true }).safeParse(env);
  if (parsed.success) return parsed.data.DATABASE_URL;
  throw new ConfigError(describe(parsed.error));
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n');
}
