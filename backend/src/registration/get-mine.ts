import { getMyRegistration as contract } from '@alongside/shared/contracts/registration/get-mine';
import { toPartnerHelp } from '../attribution/touch-store.ts';
import { mapEvent } from '../card/map-deal-card.ts';
import { toCardMessage } from '../collaboration/thread-store.ts';
import { encodeIdOrNull } from '../platform/ids.ts';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import { buildPartnerRegistration } from '../rules/card/build-partner-registration.ts';
import { partnerContact } from './partner-contact.ts';
import { readRegistrationPage } from './registration-page-store.ts';
import { toRegistrationRecord } from './registration-record.ts';
import { toCardRegistration } from './to-card-registration.ts';

/** R28: one registration as its partner sees it; somebody else's does not exist. */
export const getMyRegistration = handle(contract, async (context, input) => {
  const { partnerId } = partnerContact(context.actor);
  const page = await readRegistrationPage(context.tx, input.registrationId, partnerId);
  if (page === undefined)
    throw new ProductError('not_found', { what: 'registration', value: input.registrationId });
  const record = toRegistrationRecord(page.registration);
  const policy = await loadPolicyVersion(context, record.policyVersion);
  return buildPartnerRegistration(
    {
      registration: toCardRegistration(record, policy, context.now),
      customerName: record.companyName,
      amount: record.amount,
      expectedCloseOn: record.expectedCloseOn,
      reasons: page.reasons ?? [],
      timeline: page.timeline.flatMap(mapEvent),
      messages: page.messages.map(toCardMessage),
      help: page.help.map(toPartnerHelp),
      threadId: encodeIdOrNull('thread', page.threadId),
      partnerManagerName: page.partnerManager,
      policy,
    },
    context.reader,
    context.now,
  );
});
