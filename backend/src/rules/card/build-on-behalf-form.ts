import type { ActionForm, FormField } from '@alongside/shared/vocabulary/card-action';
import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type { LocalDate } from '@alongside/shared/vocabulary/values';
import { optionsOf, select, textArea } from './actions/form-fields.ts';
import { evidenceWords } from './evidence-words.ts';

type Options = NonNullable<FormField['options']>;

/** What a deal says already, and whom and what the programme has to offer. */
export interface OnBehalfFormFacts {
  readonly customerName: string;
  readonly country: string | null;
  /** Partners' people, one of whom has to confirm. */
  readonly registrants: Options;
  /** There are more people than are offered. */
  readonly moreRegistrants: boolean;
  /** As it is written into the form: whole units and a point, without grouping; empty when unknown. */
  readonly amountText: string;
  readonly currency: string;
  readonly expectedCloseOn: LocalDate | null;
  readonly productLines: Options;
  readonly countries: Options;
  /** What the programme asks for at once; all else may follow. */
  readonly requiredAtStart: readonly RegistrationField[];
}

/** The form by which one of us registers a deal's customer for a partner (domain 3.9). */
export function buildOnBehalfForm(facts: OnBehalfFormFacts): ActionForm {
  return {
    title: `Register ${facts.customerName} for a partner`,
    consequences: [
      'The partner has to confirm it; nothing is protected before it is approved.',
      'It counts from now, as if the partner had registered now.',
    ],
    fields: [
      {
        ...select('partnerContactId', 'Partner and who confirms', facts.registrants),
        ...(facts.moreRegistrants
          ? { help: `The first ${facts.registrants.length} are listed.` }
          : {}),
      },
      text('contactName', 'Contact at the customer', 200),
      { ...text('estimatedAmount', `Amount in ${facts.currency}`, 60), value: facts.amountText },
      {
        name: 'expectedCloseOn',
        label: 'Expected close',
        kind: 'date',
        required: true,
        value: facts.expectedCloseOn ?? '',
      },
      ...scopeFields(facts),
    ],
    submit: 'Register',
  };
}

/** What approval needs as well: it may follow unless the programme asks for it at once. */
function scopeFields(facts: OnBehalfFormFacts): FormField[] {
  const { productLines, countries, country, requiredAtStart } = facts;
  const choices: FormField = {
    name: 'productLines',
    label: 'Products',
    kind: 'choices',
    required: requiredAtStart.includes('product_lines'),
    options: productLines,
  };
  return [
    ...(productLines.length === 0 ? [] : [choices]),
    {
      ...select('country', 'Country', countries),
      required: requiredAtStart.includes('country'),
      value: country ?? '',
    },
    ...(requiredAtStart.includes('need')
      ? [textArea('need', 'What the customer needs', { required: true, maxLength: 2000 })]
      : []),
    ...(requiredAtStart.includes('proof_of_engagement') ? proofFields : []),
  ];
}

const proofFields: readonly FormField[] = [
  select('proof.kind', 'What the partner did', optionsOf(evidenceWords)),
  { name: 'proof.happenedOn', label: 'When it happened', kind: 'date', required: true },
  textArea('proof.summary', 'What happened', { required: true }),
];

function text(name: string, label: string, maxLength: number): FormField {
  return { name, label, kind: 'text', required: true, maxLength };
}
