import { AutoGrid } from '@hubspot/ui-extensions';
import type { AccountCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { AccountPartners } from './account-partners.tsx';
import { Incumbents } from './incumbents.tsx';
import { Registrations } from './registrations.tsx';

const COLUMN = 260;

/** Who works with this account, what is still without a deal, and who holds what was sold. */
export function AccountOverview({ card }: { readonly card: AccountCardModel }) {
  return (
    <AutoGrid columnWidth={COLUMN} gap="md" flexible>
      <AccountPartners partners={card.partners} />
      <Registrations title={words.account.withoutDeal} registrations={card.registrations} />
      <Incumbents incumbents={card.incumbents} />
    </AutoGrid>
  );
}
