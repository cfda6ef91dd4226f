/** The date that stands in every path we call; moving to another version is a change of this line. */
const API_DATE = '2026-03';

type ObjectName = 'deals' | 'companies' | 'contacts' | 'notes';

/** Paths of the API, all of one dated version. https://developers.hubspot.com/docs/api-reference */
export const apiPaths = {
  objects: (object: ObjectName) => `/crm/objects/${API_DATE}/${object}`,
  object: (object: ObjectName, id: string) =>
    `/crm/objects/${API_DATE}/${object}/${encodeURIComponent(id)}`,
  batchRead: (object: ObjectName) => `/crm/objects/${API_DATE}/${object}/batch/read`,
  batchUpsert: (object: ObjectName) => `/crm/objects/${API_DATE}/${object}/batch/upsert`,
  search: (object: ObjectName) => `/crm/objects/${API_DATE}/${object}/search`,
  associations: (from: ObjectName, to: ObjectName) =>
    `/crm/associations/${API_DATE}/${from}/${to}/batch/read`,
  associate: (from: ObjectName, to: ObjectName) =>
    `/crm/associations/${API_DATE}/${from}/${to}/batch/associate/default`,
  properties: (object: ObjectName) => `/crm/properties/${API_DATE}/${object}`,
  propertyBatch: (object: ObjectName) => `/crm/properties/${API_DATE}/${object}/batch/create`,
  propertyGroups: (object: ObjectName) => `/crm/properties/${API_DATE}/${object}/groups`,
  pipelines: `/crm/pipelines/${API_DATE}/deals`,
  owners: `/crm/owners/${API_DATE}`,
  account: `/account-info/${API_DATE}/details`,
  token: `/oauth/${API_DATE}/token`,
  introspect: `/oauth/${API_DATE}/token/introspect`,
} as const;
