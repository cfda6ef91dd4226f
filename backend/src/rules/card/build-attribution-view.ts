import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import type { Money } from '@alongside/shared/vocabulary/values';
import type { CreditShare } from '../attribution/attribute-deal.ts';
import { refusalSentence } from '../attribution/models/refusal-words.ts';
import { modelWords, roleWords } from '../attribution/role-words.ts';
import { renderReason } from '../sharing/render-reason.ts';
import { capitalise } from './actions/form-fields.ts';
import { buildOtherModels } from './build-other-models.ts';
import { cardAttributionPolicy } from './card-attribution.ts';
import type { CardView } from './card-view.ts';
import { exactMoney, percentText } from './format-money.ts';
import { partnerName } from './headlines/shared-rows.ts';

type CreditRow = DealCardModel['attribution']['rows'][number];

/** Who gets how much, by which rule; money only for readers who may see it. */
export function buildAttributionView(view: CardView): DealCardModel['attribution'] {
  const { attribution } = view;
  const { company } = attribution;
  const rows = attribution.shares.map((share) => ({
    partner: partnerName(view, share.partnerId),
    role: capitalise(roleWords[share.role]),
    ...shareOf(share.share, share.credit, view),
    reason: reasonFor(share),
  }));
  const ours = {
    partner: 'Our own team',
    role: 'Direct',
    ...shareOf(company.share, company.credit, view),
    reason: 'What no partner gets stays with us.',
  };
  const others = buildOtherModels(view);
  return {
    model: modelWords[attribution.model].name,
    state: stateText(view),
    rows: company.share === 0 ? rows : [...rows, ours],
    ...(others.length === 0 ? {} : { others }),
  };
}

/** Whether the parts can still change, and since when not (R45a). */
function stateText({ attribution, facts, format }: CardView): string {
  const { lockedAt, refusal } = attribution;
  if (refusal !== null) return `${refusalSentence(refusal)} Nothing is shared until then.`;
  if (lockedAt !== null) {
    const latest = facts.attributionFixed?.adjustments.at(-1);
    const adjusted = latest ? `, adjusted on ${format.date(latest.adjustedAt)}` : '';
    return `Fixed on ${format.date(lockedAt)}${adjusted}`;
  }
  return cardAttributionPolicy(facts).attribution.lock === 'at_close'
    ? 'Open until the deal closes'
    : 'Open until the deal nears its close';
}

function shareOf(
  share: number,
  credit: Money | null,
  { format, sight }: CardView,
): Pick<CreditRow, 'share' | 'shareText' | 'amount' | 'amountText'> {
  const shareText = percentText(share, format.locale);
  if (credit === null || !sight.money) return { share, shareText };
  return { share, shareText, amount: credit, amountText: exactMoney(credit, format.locale) };
}

function reasonFor({ role, touches }: CreditShare): string {
  const code = role === 'sourced' ? 'sourced_before_opportunity' : 'influenced_by_touches';
  const facts = touches === 0 ? {} : { count: touches };
  return renderReason({ code, facts }, { audience: 'internal' });
}
