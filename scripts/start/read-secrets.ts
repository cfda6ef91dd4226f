import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a deployment is told by its operator; here it is made up once and kept with the data. */
export interface Secrets {
  /** 32 bytes in base64; seals the CRM's tokens in the database. */
  encryptionKey: string;
  /** What the sandbox HubSpot signs its requests to us with. */
  hubspotClientSecret: string;
  /** By which the sandbox Salesforce knows our app. */
  salesforceClientSecret: string;
}

/** The secrets of this data folder, made when it has none. Only this user may read them. */
export function readSecrets(folder: string): Secrets {
  const file = path.join(folder, 'secrets.json');
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>)
    : undefined;
  // An older run had fewer.
  const made: Secrets = {
    encryptionKey: randomBytes(32).toString('base64'),
    hubspotClientSecret: randomBytes(24).toString('hex'),
    salesforceClientSecret: randomBytes(24).toString('hex'),
    ...kept,
  };
  writeFileSync(file, `${JSON.stringify(made, undefined, 2)}\n`, { mode: 0o600 });
  return made;
}
