import { z } from 'zod';

/** A decimal number as it was written. */
const decimal = z.string().regex(/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/);
const text = z.string().nullable();

/** A page of a query's rows. */
export const queryPage = z.object({
  totalSize: z.coerce.number(),
  done: z.boolean(),
  nextRecordsUrl: z.string().startsWith('/services/data/').optional(),
  records: z.array(z.unknown()),
});

/** A bulk query, from its order to its end. */
export const queryJob = z.object({
  id: z.string(),
  state: z.enum(['UploadComplete', 'InProgress', 'JobComplete', 'Failed', 'Aborted']),
});

export const account = z.object({
  Id: z.string(),
  Name: z.string(),
  Website: text,
  BillingCountry: text,
  BillingCountryCode: text.optional(),
});
export type AccountRow = z.infer<typeof account>;

/** With our own fields beside, under the names that the org gives them. */
export const opportunity = z.looseObject({
  Id: z.string(),
  Name: z.string(),
  Amount: decimal.nullable(),
  /** Only where several currencies are switched on. */
  CurrencyIsoCode: z.string().optional(),
  StageName: z.string(),
  IsClosed: z.boolean(),
  IsWon: z.boolean(),
  CloseDate: z.iso.date(),
  OwnerId: z.string(),
  CreatedDate: z.string(),
  LastActivityDate: z.iso.date().nullable(),
  LastStageChangeDate: text,
  IsDeleted: z.boolean(),
  Account: account.nullable(),
});
export type OpportunityRow = z.infer<typeof opportunity>;

export const stage = z.object({
  MasterLabel: z.string(),
  ApiName: z.string(),
  IsClosed: z.boolean(),
  DefaultProbability: decimal,
});

export const currencyType = z.object({ IsoCode: z.string() });
export const rate = z.object({ ConversionRate: decimal });

export const organization = z.object({
  Id: z.string(),
  Name: z.string(),
  TimeZoneSidKey: z.string(),
  IsSandbox: z.boolean(),
  OrganizationType: text,
});
export const organizationSettings = z.object({
  features: z.object({ defaultCurrencyIsoCode: z.string() }),
});

/** For rows of which only the id is asked. */
export const named = z.object({ Id: z.string() });
export const user = z.object({ Id: z.string(), Name: z.string(), Email: z.string() });
export const contact = z.object({ Id: z.string(), AccountId: text });
export const contactRole = z.object({ Id: z.string() });
export const task = z.object({ Id: z.string(), Description: text });

export const event = z.object({ WhatId: z.string(), EndDateTime: z.string() });
export const emailMessage = z.object({ RelatedToId: z.string(), MessageDate: z.string() });

const choice = z.object({ value: z.string(), active: z.boolean() });
export const description = z.object({
  fields: z.array(z.object({ name: z.string(), picklistValues: z.array(choice).default([]) })),
});
export const saved = z.object({ id: z.string() });
/** One for each record of a collection, in its order. */
export const savedMany = z.array(
  z.object({
    success: z.boolean(),
    created: z.boolean().default(false),
    errors: z
      .array(
        z.object({
          statusCode: z.string(),
          message: z.string().default(''),
          fields: z.array(z.string()).default([]),
        }),
      )
      .default([]),
  }),
);
/** For answers of which nothing is used. */
export const anything = z.unknown();

export const compositeAnswer = z.object({
  compositeResponse: z.array(
    z.object({
      referenceId: z.string(),
      httpStatusCode: z.coerce.number(),
      body: z.unknown(),
    }),
  ),
});
