import type { ActionForm, FormField } from '@alongside/shared/vocabulary/card-action';
import type { LocalDate } from '@alongside/shared/vocabulary/values';
import { isOver } from '../registration/rules/edit-open.ts';
import type { CardRegistration } from './registration-facts.ts';

type Options = NonNullable<FormField['options']>;

/** What stands in a registration, and what else the programme has to offer. */
export interface EditFormFacts {
  readonly registration: CardRegistration;
  readonly customerName: string;
  readonly productLineCodes: readonly string[];
  readonly country: string | null;
  /** As it is written into the form: whole units and a point, without grouping. */
  readonly amountText: string;
  readonly currency: string;
  readonly expectedCloseOn: LocalDate;
  readonly productLines: Options;
  readonly countries: Options;
  /** Partners to whom it may be moved, its own among them. */
  readonly partners: Options;
}

/** The form that changes a registration, filled with what stands; the customer is not in it (domain 3.2). */
export function buildEditForm(facts: EditFormFacts): ActionForm {
  const { registration, customerName } = facts;
  const over = isOver(registration.protectionStatus);
  return {
    title: `Change the registration of ${registration.partner.name} for ${customerName}`,
    consequences: [
      over
        ? 'Its protection is over, so partner, products and country stay as they are.'
        : lookedAtAgain(registration),
      'Amount and expected close change at once.',
      'When the amount rises a lot, we ask again who decides.',
      'The customer cannot be changed: register the other one anew, or merge the two.',
    ],
    fields: [...(over ? [] : groundFields(facts)), ...freeFields(facts)],
    submit: 'Change',
  };
}

function lookedAtAgain({ reviewStatus, protectionStatus }: CardRegistration): string {
  const what = 'Another product, country or partner is looked at again';
  if (protectionStatus === 'active') return `${what}; protection stands meanwhile.`;
  return reviewStatus === 'approved' ? `${what}.` : 'Whoever decides reads it as it is changed.';
}

/** What protection covers and whose it is. */
function groundFields(facts: EditFormFacts): FormField[] {
  const { registration, productLines, productLineCodes, countries, country, partners } = facts;
  return [
    {
      name: 'productLines',
      label: 'Products',
      kind: 'choices',
      required: productLineCodes.length > 0,
      value: productLineCodes.join(),
      options: productLines,
    },
    {
      name: 'country',
      label: 'Country',
      kind: 'select',
      required: country !== null,
      value: country ?? '',
      options: countries,
    },
    {
      name: 'partnerId',
      label: 'Partner',
      kind: 'select',
      required: true,
      help: 'Another partner has to confirm it, and reads nothing of before.',
      value: registration.partner.partnerId,
      options: partners,
    },
  ];
}

function freeFields({ amountText, currency, expectedCloseOn }: EditFormFacts): FormField[] {
  return [
    {
      name: 'estimatedAmount',
      label: `Amount in ${currency}`,
      kind: 'text',
      required: true,
      value: amountText,
      maxLength: 60,
    },
    {
      name: 'expectedCloseOn',
      label: 'Expected close',
      kind: 'date',
      required: true,
      value: expectedCloseOn,
    },
  ];
}
