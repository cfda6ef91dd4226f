import { Flex } from '@hubspot/ui-extensions';
import type { AccountCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { StaleNotice } from 'alongside-hubspot-ui/load/stale-notice.tsx';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { AccountPartners } from '../parts/account-partners.tsx';
import { AccountThreads } from '../parts/account-threads.tsx';
import { AccountTop } from '../parts/account-top.tsx';
import { Incumbents } from '../parts/incumbents.tsx';
import { Registrations } from '../parts/registrations.tsx';
import { RevenueLines } from '../parts/revenue-lines.tsx';
import type { LayoutProps } from './layout-props.ts';

/** One column of 320 to 430 pixels: no tables, the answer first. */
export function AccountSidebarLayout({ card, stale, reload }: LayoutProps<AccountCardModel>) {
  return (
    <Flex direction="column" gap="md">
      <StaleNotice error={stale} retry={reload} />
      <AccountTop card={card} />
      <Registrations title={words.account.withoutDeal} registrations={card.registrations} />
      <Incumbents incumbents={card.incumbents} />
      <AccountPartners partners={card.partners} />
      <RevenueLines revenue={card.revenue} />
      {card.threads.length === 0 ? null : (
        <Section title={words.messages}>
          <AccountThreads threads={card.threads} />
        </Section>
      )}
    </Flex>
  );
}
