import { z } from 'zod';

/** Values of a record as the API sends them: text or null, never numbers. */
export const propertyValues = z.record(z.string(), z.string().nullable());
const recordId = z.string().regex(/^\d{1,20}$/);

export const record = z.object({
  id: recordId,
  properties: propertyValues,
  createdAt: z.iso.datetime(),
  archived: z.boolean().default(false),
});
export type HubspotRecord = z.infer<typeof record>;

export const recordWithAssociations = record.extend({
  associations: z
    .record(
      z.string(),
      z.object({ results: z.array(z.object({ id: recordId, type: z.string() })) }),
    )
    .default({}),
});

const paging = z.object({ next: z.object({ after: z.string() }).optional() }).optional();

export const recordList = z.object({ results: z.array(record) });
export const recordsWithAssociations = z.object({ results: z.array(recordWithAssociations) });
export const searchResult = z.object({ total: z.int(), results: z.array(record) });

/** Ties of records: `toObjectId` comes as a number from some versions. */
export const associationList = z.object({
  results: z.array(
    z.object({
      from: z.object({ id: recordId }),
      to: z.array(z.object({ toObjectId: z.union([recordId, z.int().transform(String)]) })),
      paging,
    }),
  ),
});

export const owners = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      email: z.string().optional(),
      firstName: z.string().optional(),
      lastName: z.string().optional(),
      userId: z.int().optional(),
      userIdIncludingInactive: z.int().optional(),
    }),
  ),
  paging,
});

export const account = z.object({
  portalId: z.int(),
  accountType: z.string(),
  timeZone: z.string(),
  companyCurrency: z.string().regex(/^[A-Z]{3}$/),
  uiDomain: z.string(),
});

export const pipelines = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      displayOrder: z.int(),
      stages: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          displayOrder: z.int(),
          metadata: z.record(z.string(), z.string()),
        }),
      ),
    }),
  ),
});

export const named = z.object({ results: z.array(z.object({ name: z.string() })) });
export const createdName = z.object({ name: z.string() });
/** For answers of which nothing is used. */
export const anything = z.unknown();
