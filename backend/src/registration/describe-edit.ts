import type { InputOf } from '@alongside/shared/contracts/define-operation';
import type { editRegistration } from '@alongside/shared/contracts/registration/edit';
import { scopeOf } from '../customer/claim-store.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { type ProductLine, territoryRanges } from '../protection-window/scope-store.ts';
import type { EditChanges, FreeField } from '../rules/registration/edit.ts';
import { readTypedAmount } from './read-typed-amount.ts';
import type { RegistrationRecord } from './registration-record.ts';
import { resolveProductLines } from './resolve-product-lines.ts';

type Input = InputOf<typeof editRegistration>;

/** What an edit means, as the rules look at it, and the product lines it names. */
export interface DescribedEdit {
  readonly changes: EditChanges;
  readonly productLines: readonly ProductLine[] | undefined;
}

/** Finds what an edit names; texts stay outside, only that they change is told. */
export async function describeEdit(
  context: OperationContext,
  record: RegistrationRecord,
  input: Input,
): Promise<DescribedEdit> {
  const { partnerId, country } = input;
  const productLines =
    input.productLines && (await resolveProductLines(context.tx, input.productLines));
  const movesGround = productLines !== undefined || country !== undefined;
  return {
    productLines,
    changes: {
      ...(namesAnotherCustomer(record, input) ? { customer: true } : {}),
      ...(partnerId === undefined ? {} : { partnerId }),
      ...(productLines && { productLines: productLines.map((line) => line.code) }),
      ...(country === undefined ? {} : { country }),
      ...(movesGround ? { scope: await scopeAfter(context, record, country, productLines) } : {}),
      ...(namesAmount(input) ? { amount: amountOf(record, input) } : {}),
      free: freeFields(record, input),
    },
  };
}

function namesAnotherCustomer(record: RegistrationRecord, { companyName, website }: Input) {
  return (
    (companyName !== undefined && companyName !== record.companyName) ||
    (website !== undefined && website !== record.website)
  );
}

async function scopeAfter(
  { tx }: OperationContext,
  record: RegistrationRecord,
  country: string | undefined,
  productLines: readonly ProductLine[] | undefined,
) {
  const place = country ?? record.country;
  const [territory] = place === null ? [null] : await territoryRanges(tx, [place]);
  const numbers = productLines?.map((line) => line.number) ?? record.productLineNumbers;
  return scopeOf(numbers, territory ?? null);
}

function namesAmount({ estimatedAmountMinor, estimatedAmount, currency }: Input): boolean {
  return [estimatedAmountMinor, estimatedAmount, currency].some((one) => one !== undefined);
}

function amountOf(
  { amount }: RegistrationRecord,
  { estimatedAmountMinor, estimatedAmount, currency = amount.currency }: Input,
): NonNullable<EditChanges['amount']> {
  if (estimatedAmountMinor !== undefined) return { amountMinor: estimatedAmountMinor, currency };
  if (estimatedAmount === undefined) return { amountMinor: amount.amountMinor, currency };
  return readTypedAmount(estimatedAmount, currency);
}

function freeFields(record: RegistrationRecord, input: Input): FreeField[] {
  const { contactName, contactEmail, expectedCloseOn, need } = input;
  const fields: FreeField[] = [];
  if (contactName !== undefined || contactEmail !== undefined) fields.push('contact');
  if (expectedCloseOn !== undefined && expectedCloseOn !== record.expectedCloseOn)
    fields.push('expected_close_date');
  if (need !== undefined) fields.push('need');
  return fields;
}
