import type { TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { CardView } from '../card-view.ts';
import { percentText } from '../format-money.ts';
import type { HeadlineRow } from './headline-row.ts';
import { mainContact } from './say.ts';

export const wonRow: HeadlineRow = {
  state: 'won',
  say: (view) => {
    const [first] = view.attribution.shares;
    if (view.facts.deal.stageClass !== 'won' || first === undefined) return undefined;
    const share = percentText(first.share, view.format.locale);
    return {
      text: `${partnerName(view, first.partnerId)} ${first.role} this win · ${share} attribution`,
      tone: 'success',
      ae: { id: 'see_attribution' },
      manager: { id: 'see_attribution' },
      about: view.facts.registrations.find(({ partner }) => partner.partnerId === first.partnerId),
    };
  },
};

export const coSellRow: HeadlineRow = {
  state: 'co_sell',
  say: (view) => {
    const teaming = view.facts.registrations.find(
      ({ registrationType, reviewStatus }) =>
        registrationType === 'teaming' && reviewStatus === 'approved',
    );
    if (teaming === undefined || !view.open) return undefined;
    const { partner } = teaming;
    const person = mainContact(view, partner.partnerId)?.name ?? partner.name;
    return {
      text: `Co-sell with ${partner.name} · influenced`,
      line: `${person} introduces, you run the deal`,
      tone: 'success',
      ae: { id: 'log_help' },
      manager: { id: 'see_attribution' },
      about: teaming,
    };
  },
};

export const influencedOnlyRow: HeadlineRow = {
  state: 'influenced_only',
  say: (view) => {
    const [first] = view.attribution.shares;
    if (first?.role !== 'influenced' || view.main?.live || !view.open) return undefined;
    const help = helpInWords(view, first.partnerId);
    return {
      text: `${partnerName(view, first.partnerId)} influenced this deal${help}`,
      tone: 'neutral',
      ae: { id: 'log_help' },
      manager: { id: 'see_attribution' },
      about: view.facts.registrations.find(({ partner }) => partner.partnerId === first.partnerId),
    };
  },
};

export const touchWords: Readonly<Record<TouchKind, readonly [one: string, many: string]>> = {
  introduction: ['introduction', 'introductions'],
  demo: ['demo', 'demos'],
  meeting: ['meeting', 'meetings'],
  technical: ['technical help', 'technical helps'],
  reference: ['reference', 'references'],
  proposal: ['proposal', 'proposals'],
  reply: ['reply', 'replies'],
};

/** " · 2 meetings, 1 demo"; empty when nothing was logged. */
function helpInWords({ facts }: CardView, partnerId: string): string {
  const kinds = facts.touches
    .filter((touch) => touch.partnerId === partnerId && touch.qualifying)
    .map(({ kind }) => kind);
  const counted = [...new Set(kinds)].map((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    const [one, many] = touchWords[kind];
    return `${count} ${count === 1 ? one : many}`;
  });
  return counted.length === 0 ? '' : ` · ${counted.join(', ')}`;
}

/** The name of a partner that takes part in the deal by registration or by help. */
export function partnerName({ facts }: CardView, partnerId: string): string {
  const registered = facts.registrations.find(({ partner }) => partner.partnerId === partnerId);
  const helped = facts.touches.find((touch) => touch.partnerId === partnerId);
  return registered?.partner.name ?? helped?.partnerName ?? 'A partner';
}
