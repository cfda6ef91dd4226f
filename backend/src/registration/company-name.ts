import { ProductError } from '../platform/errors.ts';

/** A company is named by its name, or for want of one by its web site. */
export function companyNameOf(input: {
  readonly companyName?: string | undefined;
  readonly website?: string | undefined;
}): string {
  const name = input.companyName ?? input.website;
  if (name === undefined) {
    throw new ProductError(
      'input_invalid',
      { fields: 'company name or web site' },
      {
        fields: [{ path: 'companyName', message: 'Name the company or give its web site.' }],
      },
    );
  }
  return name;
}
