/** The version in every path we call; moving to another one is a change of this line. */
const API_VERSION = '67.0';

const data = `/services/data/v${API_VERSION}`;

export type ObjectName = 'Opportunity' | 'Account' | 'Contact' | 'OpportunityContactRole' | 'Task';

/** Paths below an org's own address. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest */
export const apiPaths = {
  query: (soql: string) => `${data}/query?q=${encodeURIComponent(soql)}`,
  /** Deleted and archived rows too. */
  queryAll: (soql: string) => `${data}/queryAll?q=${encodeURIComponent(soql)}`,
  /** Bulk API 2.0. */
  queryJobs: `${data}/jobs/query`,
  queryJob: (id: string) => `${data}/jobs/query/${encodeURIComponent(id)}`,
  queryResults: (id: string, options: Readonly<Record<string, string>>) =>
    `${data}/jobs/query/${encodeURIComponent(id)}/results?${new URLSearchParams(options).toString()}`,
  objects: (object: ObjectName) => `${data}/sobjects/${object}`,
  object: (object: ObjectName, id: string) =>
    `${data}/sobjects/${object}/${encodeURIComponent(id)}`,
  byExternalId: (object: ObjectName, field: string, value: string) =>
    `${data}/sobjects/${object}/${field}/${encodeURIComponent(value)}`,
  /** An object of ours may bear a namespace. */
  describe: (object: string) => `${data}/sobjects/${object}/describe`,
  composite: `${data}/composite`,
  /** Up to 200 records, each by a value of ours. */
  upsertMany: (object: string, field: string) =>
    `${data}/composite/sobjects/${object}/${encodeURIComponent(field)}`,
  /** Up to 200 new records, or changes of records by their own ids. */
  many: `${data}/composite/sobjects`,
  deleteMany: (ids: readonly string[]) =>
    `${data}/composite/sobjects?ids=${ids.join(',')}&allOrNone=false`,
  organizationSettings: `${data}/connect/organization`,
} as const;
