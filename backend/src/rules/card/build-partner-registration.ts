import type { PartnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';
import type { ReaderPreferences } from '@alongside/shared/vocabulary/reader';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore } from '../kernel/instant.ts';
import { isShownToPartner } from '../sharing/audience.ts';
import { renderReason } from '../sharing/render-reason.ts';
import { capitalise } from './actions/form-fields.ts';
import { benefitText } from './benefit-text.ts';
import { buildReceipt } from './build-receipt.ts';
import { buildMessage } from './build-thread-view.ts';
import { factWords } from './card-words.ts';
import { createFormat, type Format } from './format.ts';
import { wholeMoney } from './format-money.ts';
import { productsText } from './headline-modifiers.ts';
import { touchWords } from './headlines/shared-rows.ts';
import type { PartnerHelp, PartnerRegistrationFacts } from './page-facts.ts';
import { partnerMay } from './partner-may.ts';
import { partnerSight } from './partner-sight.ts';
import { protectionOf } from './protection.ts';

/**
 * One registration for the partner who made it. A safelist: nothing is in here that comes from
 * another partner, from our own deals or from an internal note (R73, domain 3.4).
 */
export function buildPartnerRegistration(
  whole: PartnerRegistrationFacts,
  reader: ReaderPreferences,
  now: Instant,
): PartnerRegistration {
  const facts = { ...whole, registration: partnerSight(whole.registration) };
  const { registration, policy, amount, expectedCloseOn, partnerManagerName, threadId } = facts;
  const format = createFormat(reader, policy.calendar.zone, now);
  const { productLines, question, reviewStatus, appealUntil } = registration;
  const asked = reviewStatus === 'info_requested' && question !== null;
  const benefit = benefitText(registration.benefit, format);
  const keepAlive = keepAliveText(facts, format, now);
  return {
    ...buildReceipt(registration, policy, reader, now, 'partner'),
    customer: facts.customerName,
    amount: amount === null ? 'No amount' : wholeMoney(amount, format.locale),
    expectedClose: expectedCloseOn === null ? 'Not said yet' : format.date(expectedCloseOn),
    ...(productLines.length === 0 ? {} : { products: productsText(registration) }),
    ...(benefit === undefined ? {} : { benefit }),
    may: partnerMay(registration, policy, now),
    ...(asked ? { question } : {}),
    reasons: reasonsFor(facts, format),
    ...(appealUntil !== null && isBefore(now, appealUntil)
      ? { appealBy: format.moment(appealUntil) }
      : {}),
    ...(keepAlive === undefined ? {} : { keepAlive }),
    timeline: timelineFor(facts, format),
    messages: facts.messages
      .filter(({ internal }) => !internal)
      .map((message) => partnerMessage(message, registration.partner.name, format)),
    help: facts.help.map((one) => helpLine(one, format)),
    ...(partnerManagerName === null ? {} : { partnerManager: partnerManagerName }),
    ...(threadId === null ? {} : { threadId }),
  };
}

/** Each sentence once: different findings may read the same to a partner. */
function reasonsFor({ reasons }: PartnerRegistrationFacts, format: Format): string[] {
  return [
    ...new Set(
      reasons.filter(({ code }) => isShownToPartner(code)).map((reason) => say(reason, format)),
    ),
  ];
}

function timelineFor(
  { timeline }: PartnerRegistrationFacts,
  format: Format,
): PartnerRegistration['timeline'] {
  return timeline
    .filter(({ reason }) => isShownToPartner(reason.code))
    .map(({ happenedAt, reason }) => ({
      happened: format.moment(happenedAt),
      text: say(reason, format),
    }));
}

/** No names are known here, so that none can slip out. */
function say(reason: PartnerRegistrationFacts['reasons'][number], format: Format): string {
  return renderReason(reason, { audience: 'partner', words: factWords(format, new Map()) });
}

function partnerMessage(
  message: PartnerRegistrationFacts['messages'][number],
  partner: string,
  format: Format,
): PartnerRegistration['messages'][number] {
  const audience = message.fromPartner ? 'From you' : 'To you';
  return { ...buildMessage(message, partner, format), audience };
}

/** "Demo on 3 Nov 2026, logged by us": what the partner is asked to confirm, without our note. */
function helpLine(
  { touchId, kind, happenedOn, confirmed }: PartnerHelp,
  format: Format,
): PartnerRegistration['help'][number] {
  const [what] = touchWords[kind];
  const text = `${capitalise(what)} on ${format.date(happenedOn)}, logged by us`;
  return { touchId, text, confirmed };
}

function keepAliveText(
  { registration, policy }: PartnerRegistrationFacts,
  format: Format,
  now: Instant,
): string | undefined {
  const protection = protectionOf(registration, policy, now);
  const by = protection?.live === true ? protection.status.keepAlive.nextActivityBy : null;
  return by === null
    ? undefined
    : `Tell us how it goes by ${format.lastDay(by)} to keep your protection.`;
}
