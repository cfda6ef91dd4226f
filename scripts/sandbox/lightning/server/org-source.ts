import type { OrgOptions } from '../../salesforce/options.ts';
import { schemaOf } from '../../salesforce/org/org-store.ts';
import type { OrgSchema } from '../../salesforce/schema/org-schema.ts';
import type { FieldValue } from '../../salesforce/schema/field.ts';

/** A record with every field it has, empty ones as null. */
export type OrgRecord = Readonly<Record<string, FieldValue>>;

/** The org behind the pages, as its own screens see it. */
export interface OrgSource {
  readonly id: string;
  readonly readOptions: () => Promise<OrgOptions>;
  readonly readSchema: () => Promise<OrgSchema>;
  readonly list: (type: string) => Promise<readonly OrgRecord[]>;
  readonly find: (type: string, id: string) => Promise<OrgRecord | undefined>;
}

/** Reads an org of the sandbox Salesforce at `origin` through its human doors. */
export function createOrgSource(origin: string, org: string): OrgSource {
  const read = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${origin}/__sandbox/orgs${path}`);
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`The sandbox Salesforce answered ${answer.status} to ${path}`);
    return answer.json();
  };
  const readOptions = async (): Promise<OrgOptions> => {
    const { orgs } = (await read('')) as { orgs: readonly (OrgOptions & { id: string })[] };
    const found = orgs.find(({ id }) => id === org);
    if (!found) throw new Error(`The sandbox Salesforce has no org ${org}`);
    return found;
  };
  return {
    id: org,
    readOptions,
    readSchema: async () => schemaOf(await readOptions()),
    list: async (type) => {
      const { records } = (await read(`/${org}/records/${type}`)) as { records: OrgRecord[] };
      return records.filter((record) => record['IsDeleted'] !== true);
    },
    find: async (type, id) =>
      (await read(`/${org}/records/${type}/${encodeURIComponent(id)}`)) as OrgRecord | undefined,
  };
}
