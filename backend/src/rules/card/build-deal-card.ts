import type { ActionId, CardAction } from '@alongside/shared/vocabulary/card-action';
import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { findAction } from './allowed-actions.ts';
import { buildAttributionView } from './build-attribution-view.ts';
import { buildCertificationsView, buildPeople } from './build-certifications-view.ts';
import { buildHeadline, findHeadline, type FoundHeadline } from './build-headline.ts';
import { buildHistory } from './build-history.ts';
import { buildConflictsView, buildRegistrationsView } from './build-registrations-view.ts';
import { buildSlaView } from './build-sla-view.ts';
import { buildSyncView } from './build-sync-view.ts';
import { tellApart } from './tell-apart.ts';
import { buildThreadView } from './build-thread-view.ts';
import { buildWindowView } from './build-window-view.ts';
import { createCardView, type CardView } from './card-view.ts';
import type { DealCardFacts } from './deal-facts.ts';
import type { Reader } from './reader.ts';

/** In the order they are shown; the one beside the headline is left out. */
const frequent: readonly ActionId[] = [
  'approve',
  'answer_appeal',
  'answer_revocation',
  'request_information',
  'decline',
  'review_conflict',
  'extend',
  'keep',
  'lapse',
  'link_deal',
  'remind_partner',
  'add_evidence',
  'log_help',
  'agree_parts',
  'see_why',
];
const rare: readonly ActionId[] = [
  'edit_registration',
  'change_role',
  'register_on_behalf',
  'release',
  'revoke',
];

/** Facts -> everything both CRMs render on a deal (architecture 2). Pure: the same facts, reader and moment give the same card. */
export function buildDealCard(facts: DealCardFacts, reader: Reader, now: Instant): DealCardModel {
  const view = createCardView(facts, reader, now);
  const found = findHeadline(view);
  const { about } = found;
  const primary = findAction(view.sight.decides ? found.manager : found.ae, view, about);
  const sla = buildSlaView(view);
  const partnerId = about?.partner.partnerId;
  return {
    asOf: now,
    reader: { role: reader.role, name: reader.name },
    headline: buildHeadline(view, found),
    ...(primary === undefined ? {} : { primaryAction: { ...primary, emphasis: 'primary' } }),
    actions: listActions(frequent, view, found, primary),
    moreActions: listActions(rare, view, found, primary),
    windows: shownWindows(view).map((protection) => buildWindowView(protection, view)),
    ...(sla === undefined ? {} : { sla }),
    people: buildPeople(view, partnerId),
    ...(facts.deal.nextStep === null ? {} : { nextStep: facts.deal.nextStep }),
    registrations: buildRegistrationsView(view),
    conflicts: buildConflictsView(view),
    attribution: buildAttributionView(view),
    certifications: buildCertificationsView(view, partnerId),
    thread: buildThreadView(view, about),
    history: buildHistory(view),
    ...(about?.decisionId ? { decisionId: about.decisionId } : {}),
    sync: buildSyncView(facts.sync, now, tellApart(facts, view.format.locale)),
  };
}

function listActions(
  ids: readonly ActionId[],
  view: CardView,
  { about }: FoundHeadline,
  primary: CardAction | undefined,
): CardAction[] {
  return ids
    .filter((id) => id !== primary?.id)
    .flatMap((id) => findAction({ id }, view, about) ?? []);
}

/** The deal's windows; without any, the one that protects the customer elsewhere. */
function shownWindows({ protections, elsewhere }: CardView): CardView['protections'] {
  if (protections.length > 0 || elsewhere === undefined) return protections;
  return [elsewhere];
}
