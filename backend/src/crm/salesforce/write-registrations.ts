import type { RegistrationRow, WrittenRegistrations } from '../crm-rows.ts';
import { toFields } from './field-values.ts';
import type { OrgContext } from './org-context.ts';
import {
  registrationAmountField,
  registrationFields,
  registrationLookups,
  registrationName,
} from './registration-fields.ts';
import { registrationIdField } from './deal-fields.ts';
import type { RowShape } from './row-shape.ts';
import { upsertMany } from './save-many.ts';

/**
 * Upserts a row for each registration. What it leads to belongs to others and may be gone, or its
 * owner may have left: a row refused for any reason is tried once more without those.
 */
export async function writeRegistrations(
  { api }: OrgContext,
  shape: RowShape,
  rows: readonly RegistrationRow[],
): Promise<WrittenRegistrations> {
  const target = { object: shape.object, field: shape.fieldName(registrationIdField) };
  const first = await upsertMany(
    api,
    target,
    rows.map((row) => ({ ...plainValues(shape, row), ...linkedValues(shape, row) })),
  );
  const left = rows.filter((_row, at) => first[at]?.failure);
  const again = await upsertMany(
    api,
    target,
    left.map((row) => plainValues(shape, row)),
  );
  const made = (of: readonly RegistrationRow[], saved: typeof first) =>
    of.filter((_row, at) => saved[at]?.created).map(({ registrationId }) => registrationId);
  return {
    made: [...made(rows, first), ...made(left, again)],
    refused: left.flatMap(({ registrationId: id }, at) => {
      const failure = again[at]?.failure;
      return failure ? [{ id, failure }] : [];
    }),
  };
}

function plainValues(shape: RowShape, row: RegistrationRow): Record<string, unknown> {
  return {
    Name: registrationName(row),
    ...toFields(registrationFields, row, shape.fieldName),
    ...shape.amount(registrationAmountField, row.amount),
  };
}

function linkedValues(shape: RowShape, row: RegistrationRow): Record<string, unknown> {
  return {
    ...toFields(registrationLookups, row, shape.fieldName),
    ...(row.ownerUserId !== null && { OwnerId: row.ownerUserId }),
  };
}
