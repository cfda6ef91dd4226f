import { wholeMoney } from './format-money.ts';
import type { CardRecord, DealCardFacts } from './deal-facts.ts';

const crmNames: Readonly<Record<CardRecord['crm'], string>> = {
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
};

/**
 * What a record in another CRM says otherwise than the one that leads the deal, in one sentence; null
 * when they agree. The same in every CRM.
 */
export function tellApart(
  { deal, records: [leading, ...others] }: Pick<DealCardFacts, 'deal' | 'records'>,
  locale: string,
): string | null {
  if (leading === undefined) return null;
  const nameOf = ({ crm, account }: CardRecord): string =>
    others.some((other) => other.crm === leading.crm) ? account : crmNames[crm];
  for (const other of others) {
    const says = findDifference(deal, other, locale);
    if (says === null) continue;
    const name = nameOf(other);
    const what = other.deleted ? `Deleted in ${name}` : `${name} says ${says}`;
    return `${what}; ${nameOf(leading)} leads.`;
  }
  return null;
}

function findDifference(
  deal: DealCardFacts['deal'],
  record: CardRecord,
  locale: string,
): string | null {
  if (record.deleted) return 'deleted';
  if (record.stageClass !== deal.stageClass) return record.stage;
  const { amount } = record;
  const same =
    amount?.amountMinor === deal.amount?.amountMinor && amount?.currency === deal.amount?.currency;
  if (same) return null;
  return amount === null ? 'no amount' : wholeMoney(amount, locale);
}
