import type { ActionForm, FormField } from '@alongside/shared/vocabulary/card-action';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { ReaderPreferences } from '@alongside/shared/vocabulary/reader';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { renderReason } from '../sharing/render-reason.ts';
import { textArea } from './actions/form-fields.ts';
import { factWords, namesOf, withNames } from './card-words.ts';
import { createFormat, type Format } from './format.ts';
import { wholeMoney } from './format-money.ts';
import type { ApprovalFacts } from './page-facts.ts';

/**
 * What approving will do in the CRM, before it does (domain 3.9): link the one open deal, choose
 * among several, or create company and deal.
 */
export function buildApprovalForm(
  facts: ApprovalFacts,
  reader: ReaderPreferences,
  now: Instant,
): ActionForm {
  const { registration, policy } = facts;
  const format = createFormat(reader, policy.calendar.zone, now);
  const { name } = registration.partner;
  return {
    title: `Approve ${name} for ${facts.customerName}`,
    consequences: [
      `${name} is protected until ${format.lastDay(facts.wouldEndAt)}.`,
      ...dealConsequences(facts),
      ...findingSentences(facts, format),
      `${name} reads the decision at once.`,
    ],
    fields: [dealField(facts, format), ...(facts.exceptionNeeded ? exceptionFields() : [])],
    submit: 'Approve',
  };
}

function dealConsequences({ openDeals, companyExists, customerName }: ApprovalFacts): string[] {
  const [only, ...others] = openDeals;
  if (only === undefined) {
    return [
      companyExists
        ? `A deal is created for ${customerName}.`
        : `The company ${customerName} and a deal are created.`,
    ];
  }
  if (others.length === 0) return [`The deal "${only.name}" is linked to the registration.`];
  return [`${openDeals.length} open deals of ${customerName} fit. Choose the one to link.`];
}

/** One match is preselected; of several the manager picks; without any the deal is created. */
function dealField({ openDeals, companyExists }: ApprovalFacts, format: Format): FormField {
  const [only, ...others] = openDeals;
  const preselected = only === undefined ? 'create' : others.length === 0 ? only.value : undefined;
  return {
    name: 'deal',
    label: 'What happens in the CRM',
    kind: 'radio',
    required: true,
    ...(preselected === undefined ? {} : { value: preselected }),
    options: [
      ...openDeals.map((deal) => ({
        value: deal.value,
        label: `Link "${deal.name}"`,
        help: dealHelp(deal, format),
      })),
      { value: 'create', label: companyExists ? 'Create a deal' : 'Create the company and a deal' },
      { value: 'none', label: 'Nothing for now' },
    ],
  };
}

function dealHelp(
  { amount, stage, expectedCloseOn }: ApprovalFacts['openDeals'][number],
  format: Format,
): string {
  const close = expectedCloseOn === null ? [] : [`expected close ${format.date(expectedCloseOn)}`];
  const money = amount === null ? [] : [wholeMoney(amount, format.locale)];
  return [...money, stage, ...close].join(' · ');
}

/** What the form's own sentences say of the approval to come. */
const saidAlready: ReadonlySet<ReasonCode> = new Set(['approved_clean', 'window_opened']);

function findingSentences(facts: ApprovalFacts, format: Format): string[] {
  const { findings, registration, customerNames } = facts;
  const words = factWords(format, withNames(namesOf([registration]), customerNames));
  return findings
    .filter(({ code }) => !saidAlready.has(code))
    .map((reason) => renderReason(reason, { audience: 'internal', words }));
}

function exceptionFields(): FormField[] {
  return [
    textArea('exceptionReason', 'Why it is right all the same', {
      required: true,
      help: 'The rules would not approve this. Your reason is kept with the decision.',
    }),
    textArea('conditions', 'On condition that', {
      required: false,
      help: 'The partner reads it.',
    }),
  ];
}
