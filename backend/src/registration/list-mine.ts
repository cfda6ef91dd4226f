import { listMyRegistrations as contract } from '@alongside/shared/contracts/registration/list-mine';
import { handle } from '../platform/operation-handler.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { listProductLines } from '../protection-window/scope-store.ts';
import { buildReceipt } from '../rules/card/build-receipt.ts';
import { createFormat } from '../rules/card/format.ts';
import { wholeMoney } from '../rules/card/format-money.ts';
import { durationInWords } from '../rules/policy/plain-words.ts';
import { countryOptions } from './country-options.ts';
import { loadPoliciesOf } from './load-policies-of.ts';
import { listOfPartner, readPartnerHome } from './partner-home-store.ts';
import { partnerContact } from './partner-contact.ts';
import { decodeCursor, encodeCursor } from './queue-cursor.ts';
import { toRegistrationRecord } from './registration-record.ts';
import { toCardRegistration } from './to-card-registration.ts';

/** R28: my registrations, newest first within a page, and what the form offers. */
export const listMyRegistrations = handle(contract, async (context, input) => {
  const { partnerId, partnerContactId } = partnerContact(context.actor);
  const home = await readPartnerHome(context.tx, partnerContactId);
  const after = input.cursor === undefined ? null : decodeCursor(input.cursor);
  const rows = await listOfPartner(context.tx, partnerId, { limit: input.limit + 1, after });
  const page = rows.slice(0, input.limit);
  const policy = await loadCurrentPolicy(context);
  const policyOf = await loadPoliciesOf(
    context,
    page.map((row) => row.registration.policyVersion),
  );
  const format = createFormat(context.reader, policy.calendar.zone, context.now);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  return {
    ...home.names,
    items: page.map(({ registration: json }) => {
      const record = toRegistrationRecord(json);
      const own = policyOf(record.policyVersion);
      const card = toCardRegistration(record, own, context.now);
      const receipt = buildReceipt(card, own, context.reader, context.now, 'partner');
      return {
        ...receipt,
        customer: record.companyName,
        amount: wholeMoney(record.amount, format.locale),
        needsYou: needsPartner(card),
      };
    }),
    ...(last === undefined
      ? {}
      : { nextCursor: encodeCursor({ at: last.sortAt, id: last.registration.id }) }),
    form: {
      productLines: (await listProductLines(context.tx)).map((line) => ({
        value: line.code,
        label: line.name,
      })),
      countries: countryOptions(context.reader.locale),
      currencies: [...new Set([home.currency, 'EUR', 'USD', 'GBP', 'CHF', 'JPY'])],
      defaultCurrency: home.currency,
    },
    decisionPromise: `We answer within ${durationInWords(policy.document.sla.decision)}.`,
  };
});

/** Something is missing or asked, so the partner is the one who can go on. */
function needsPartner({ reviewStatus, missing }: ReturnType<typeof toCardRegistration>): boolean {
  if (reviewStatus === 'info_requested') return true;
  return missing.length > 0 && (reviewStatus === 'submitted' || reviewStatus === 'in_review');
}
