import type { Programme } from '../link/open-visit.ts';
import type { Field, FormValues, Option } from './field.ts';
import { valueOf, valuesOf } from './read-form.ts';

/** Kinds of proof a partner has; letters and notes are for conflicts (domain 3.8). */
const proofKinds: readonly Option[] = [
  { value: 'meeting', label: 'Meeting' },
  { value: 'call', label: 'Call' },
  { value: 'email', label: 'Mail' },
  { value: 'proposal', label: 'Proposal' },
  { value: 'nda', label: 'Confidentiality agreement' },
  { value: 'customer_letter', label: 'Letter of the customer' },
  { value: 'note', label: 'Something else' },
];

/** What an approval needs beside the start fields; may follow later. */
export function scopeFields({ form }: Pick<Programme, 'form'>): readonly Field[] {
  return [
    {
      name: 'productLines',
      kind: 'choices',
      label: 'Products',
      required: false,
      options: form.productLines,
      missing: 'Choose at least one product.',
      wrong: 'Choose from the products shown.',
    },
    {
      name: 'country',
      kind: 'choice',
      label: 'Country of the customer',
      required: false,
      options: form.countries,
      missing: 'Choose the country of the customer.',
      wrong: 'Choose from the countries shown.',
    },
    {
      name: 'need',
      kind: 'text',
      label: 'What the customer needs',
      required: false,
      maxLength: 2000,
      missing: 'Say what the customer needs.',
      wrong: 'Write at most 2,000 characters.',
    },
  ];
}

/** One dated piece of proof. */
export function proofFields(required: boolean): readonly Field[] {
  return [
    {
      name: 'kind',
      alias: 'evidence',
      kind: 'choice',
      label: 'What it was',
      required,
      options: proofKinds,
      missing: 'Choose what it was.',
      wrong: 'Choose from the kinds shown.',
    },
    {
      name: 'happenedOn',
      kind: 'date',
      label: 'When it happened',
      required,
      missing: 'Give the day it happened.',
      wrong: 'Give a whole day, like 2026-10-31.',
    },
    {
      name: 'summary',
      kind: 'text',
      label: 'What happened',
      required,
      maxLength: 1000,
      missing: 'Say in a sentence what happened.',
      wrong: 'Write at most 1,000 characters.',
    },
    {
      name: 'url',
      kind: 'url',
      label: 'Link to it',
      required: false,
      maxLength: 2000,
      missing: 'Give a link that starts with https://.',
      wrong: 'Give a whole link that starts with https://.',
    },
  ];
}

/** The proof as the operations take it; fields that were left empty are left out. */
export function readProof(values: FormValues): object {
  return Object.fromEntries(
    ['kind', 'happenedOn', 'summary', 'url'].flatMap((name) => {
      const value = valueOf(values, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Products, country, need and proof; proof only when any of it was typed. */
export function readApprovalFields(values: FormValues) {
  const proof = readProof(values);
  return {
    productLines: valuesOf(values, 'productLines'),
    country: valueOf(values, 'country'),
    need: valueOf(values, 'need'),
    evidence: Object.keys(proof).length === 0 ? undefined : [proof],
  };
}
