import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import { compareModels } from '../attribution/compare/compare-models.ts';
import { creditedPartners } from '../attribution/credited-partners.ts';
import { dealModelFacts } from '../attribution/deal-model-facts.ts';
import { attributionModels } from '../attribution/models/attribution-models.ts';
import { settingsOf } from '../attribution/models/choose-model.ts';
import type { ModelName } from '../attribution/models/model-settings.ts';
import type { PayeeCredit } from '../attribution/models/credit-by-model.ts';
import { companyKey } from '../attribution/payee-key.ts';
import { attributionFacts } from './attribution-facts.ts';
import { cardAttributionPolicy } from './card-attribution.ts';
import type { CardView } from './card-view.ts';
import { percentText } from './format-money.ts';
import { partnerName } from './headlines/shared-rows.ts';

type OtherModels = NonNullable<DealCardModel['attribution']['others']>;

/** A card answers at once; longer paths are compared on the command line. */
const MOST_TOUCHES = 1000;
const modelNames = Object.keys(attributionModels) as readonly ModelName[];

/**
 * What the other models would give, so that a programme sees what its choice means. Those with the
 * same result share a row. Left out are models that learn from past paths, and those that need what
 * the deal does not have.
 */
export function buildOtherModels(view: CardView): OtherModels {
  const { facts, now, attribution } = view;
  if (attribution.shares.length === 0 || facts.touches.length > MOST_TOUCHES) return [];
  const policy = cardAttributionPolicy(facts);
  const deal = attributionFacts(facts);
  const path = dealModelFacts(deal, creditedPartners(deal, policy, now), policy, now);
  const settings = settingsOf(policy.attribution);
  const compared = compareModels(path, settings, null, policy.zone, othersThan(attribution.model));
  if (compared.kind === 'refused') return [];
  const rows = new Map<string, string[]>();
  for (const { model, credit } of compared.answers) {
    if (credit.kind === 'refused') continue;
    const parts = partsText(credit.payees, view);
    rows.set(parts, [...(rows.get(parts) ?? []), attributionModels[model].name]);
  }
  return [...rows].map(([parts, models]) => ({ models: models.join(', '), parts }));
}

function othersThan(chosen: ModelName): readonly ModelName[] {
  return modelNames.filter((model) => model !== chosen && !attributionModels[model].advisory);
}

/** The largest part first; who would get nothing is not named. */
function partsText(payees: readonly PayeeCredit[], view: CardView): string {
  return payees
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .map(({ payee, share }) => {
      const name = payee === companyKey ? 'Our own team' : partnerName(view, payee);
      return `${name} ${percentText(share, view.format.locale)}`;
    })
    .join(', ');
}
