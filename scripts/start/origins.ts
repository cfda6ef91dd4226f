import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { API_ORIGIN } from './hubspot-app.ts';

/** Where the parts of a run are reached. */
export interface Origins {
  /** What HubSpot calls the backend: part of every signature. The sandbox leads it to `backendOrigin`. */
  publicOrigin: string;
  /** The backend on this machine; partners' links lead here. */
  backendOrigin: string;
  /** The sandbox HubSpot's API and consent page. */
  hubspotOrigin: string;
  /** The sandbox HubSpot's pages, where a person begins. */
  crmOrigin: string;
  /** The sandbox Salesforce's pages: records with the real Lightning components. */
  lightningOrigin: string;
  /** The sandbox Salesforce's API and sign-in. */
  salesforceOrigin: string;
}

/** The port of each part on this machine. */
export type Ports = Readonly<
  Record<'backend' | 'crm' | 'hubspot' | 'lightning' | 'salesforce', number>
>;

const FILE = 'origins.json';

/** Origins of parts that listen on these ports of this machine. */
export function localOrigins(ports: Ports): Origins {
  return {
    publicOrigin: API_ORIGIN,
    backendOrigin: `http://localhost:${ports.backend}`,
    hubspotOrigin: `http://127.0.0.1:${ports.hubspot}`,
    crmOrigin: `http://localhost:${ports.crm}`,
    lightningOrigin: `http://localhost:${ports.lightning}`,
    salesforceOrigin: `http://127.0.0.1:${ports.salesforce}`,
  };
}

/** Leaves word of the origins for commands that join this run's database. */
export function saveOrigins(folder: string, origins: Origins): void {
  writeFileSync(path.join(folder, FILE), `${JSON.stringify(origins, undefined, 2)}\n`);
}

/** The origins of the last run on this data folder, or the usual ones before the first. */
export function readOrigins(folder: string): Origins {
  const file = path.join(folder, FILE);
  const usual = localOrigins({
    backend: 4000,
    crm: 4001,
    hubspot: 4002,
    lightning: 4003,
    salesforce: 4004,
  });
  if (!existsSync(file)) return usual;
  // An older run knew fewer parts.
  return { ...usual, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Origins>) };
}
