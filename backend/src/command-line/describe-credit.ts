import type { ModelComparison } from '../rules/attribution/compare/compare-models.ts';
import type { Sensitivity } from '../rules/attribution/compare/measure-sensitivity.ts';
import { attributionModels } from '../rules/attribution/models/attribution-models.ts';
import type { ModelCredit } from '../rules/attribution/models/credit-by-model.ts';
import { refusalSentence } from '../rules/attribution/models/refusal-words.ts';
import { companyKey } from '../rules/attribution/payee-key.ts';
import type { DealToShare } from './read-deal-input.ts';

type Answers = Extract<ModelComparison, { kind: 'compared' }>['answers'];

/** The name that the writer of the deal gave: `northwind`; `company` is us. */
export function nameOf(id: string): string {
  return id === companyKey ? 'company' : id.replace(/^(par|tou)_/, '');
}

/** One model with its parts, or each of several with its own. */
export function describeAnswers(answers: Answers, deal: DealToShare): string {
  return answers
    .map(({ model, credit }) => {
      const { name, advisory } = attributionModels[model];
      return `${name} (${model})${advisory ? ', to be read beside the others' : ''}\n${describeCredit(credit, deal)}`;
    })
    .join('\n');
}

function describeCredit(credit: ModelCredit, deal: DealToShare): string {
  if (credit.kind === 'refused')
    return `  ${refusalSentence(credit).replaceAll(/\b(par|tou)_/g, '')}`;
  return credit.payees
    .map(({ payee, share, credit: money }) => {
      const amount = money === null ? '' : `  ${amountText(money.amountMinor, deal).padStart(20)}`;
      return `  ${nameOf(payee).padEnd(24)}${percentText(share).padStart(9)}${amount}`;
    })
    .join('\n');
}

/** What each touch moves, and what of it was measured. */
export function describeSensitivity(sensitivity: Sensitivity, deal: DealToShare): string {
  if (sensitivity.kind === 'refused') return '';
  const { effects, touches } = sensitivity;
  const shown =
    effects.length === touches
      ? 'Left out, each help would move:'
      : `Left out, each of ${effects.length} among ${touches} helps would move (at a milestone, the first, the latest):`;
  const rows = effects.map(({ touchId, partnerId, moved }) => {
    const text = deal.amount === null ? percentText(moved) : amountText(moved, deal);
    return `  ${nameOf(touchId).padEnd(24)}${nameOf(partnerId).padEnd(24)}${text.padStart(20)}`;
  });
  return [shown, ...rows].join('\n');
}

function percentText(basisPoints: number): string {
  const [whole, rest] = [Math.floor(basisPoints / 100), basisPoints % 100];
  return `${whole}.${String(rest).padStart(2, '0')} %`;
}

/** Plain digits with a point, so that it can be computed with. */
function amountText(amountMinor: number, { amount, digits }: DealToShare): string {
  const padded = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const cut = padded.length - digits;
  const text = digits === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
  return `${amountMinor < 0 ? '-' : ''}${text} ${amount?.currency ?? ''}`;
}
