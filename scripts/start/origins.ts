import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the parts of a run are reached. */
export interface Origins {
  /** The backend, for people and the CRM. */
  publicOrigin: string;
  /** The sandbox HubSpot, both its API and its consent page. */
  hubspotOrigin: string;
}

const FILE = 'origins.json';

/** Leaves word of the origins for commands that join this run's database. */
export function saveOrigins(folder: string, { publicOrigin, hubspotOrigin }: Origins): void {
  const text = JSON.stringify({ publicOrigin, hubspotOrigin }, undefined, 2);
  writeFileSync(path.join(folder, FILE), `${text}\n`);
}

/** The origins of the last run on this data folder, or the usual ones before the first. */
export function readOrigins(folder: string): Origins {
  const file = path.join(folder, FILE);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Origins;
  return { publicOrigin: 'http://localhost:4000', hubspotOrigin: 'http://localhost:4001' };
}
