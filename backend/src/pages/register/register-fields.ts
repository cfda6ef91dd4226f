import { formatAmount } from '../amount/format-amount.ts';
import { minorDigits } from '../amount/number-marks.ts';
import type { Field } from '../form/field.ts';
import type { Programme } from '../link/open-visit.ts';

/** Who buys, and whom the partner speaks with. */
export const customerFields: readonly Field[] = [
  {
    name: 'companyName',
    alias: 'website',
    kind: 'line',
    label: 'Customer',
    hint: 'Name or web site',
    required: true,
    maxLength: 200,
    autocomplete: 'off',
    missing: 'Name the customer or give its web site.',
    wrong: 'Write at most 200 characters.',
  },
  {
    name: 'contactName',
    kind: 'line',
    label: 'Your contact there',
    required: true,
    maxLength: 200,
    missing: 'Name the person you speak with.',
    wrong: 'Write at most 200 characters.',
  },
  {
    name: 'contactEmail',
    kind: 'email',
    label: 'Mail of your contact',
    required: false,
    maxLength: 254,
    missing: 'Give a mail address.',
    wrong: 'Give a mail address like name@example.com, or leave it empty.',
  },
];

const exampleUnits = 84_000;

/** How much, written as the reader writes numbers. */
export function amountFields({ form }: Pick<Programme, 'form'>, locale: string): readonly Field[] {
  const currency = form.defaultCurrency;
  const example = formatAmount(exampleUnits * 10 ** minorDigits(currency), currency, locale);
  return [
    {
      name: 'estimatedAmountMinor',
      kind: 'amount',
      label: 'Estimated amount',
      required: true,
      maxLength: 60,
      missing: 'Estimate the amount.',
      wrong: `Write a number like ${example}.`,
    },
    {
      name: 'currency',
      kind: 'choice',
      label: 'Currency',
      required: true,
      options: form.currencies.map((code) => ({ value: code, label: code })),
      missing: 'Choose the currency.',
      wrong: 'Choose from the currencies shown.',
    },
  ];
}

/** Whether the customer asks others too, in a formal way. */
export const tenderField: Field = {
  name: 'tender',
  kind: 'choices',
  label: 'Formal tender',
  required: false,
  options: [{ value: 'yes', label: 'The customer asks several vendors in a formal tender.' }],
  missing: 'Say whether it is a formal tender.',
  wrong: 'Choose it, or leave it out.',
};

/** By when. */
export const closeField: Field = {
  name: 'expectedCloseOn',
  kind: 'date',
  label: 'Expected close',
  required: true,
  missing: 'Say when you expect to close.',
  wrong: 'Give a whole day, like 2026-10-31.',
};

/** The facts that start the clock (R17): who, with whom, how much, when. */
export function startFields(programme: Pick<Programme, 'form'>, locale: string): readonly Field[] {
  return [...customerFields, ...amountFields(programme, locale), closeField];
}
