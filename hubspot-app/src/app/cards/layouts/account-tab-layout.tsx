import { Flex, Tab, Tabs, Text } from '@hubspot/ui-extensions';
import type { AccountCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { StaleNotice } from 'alongside-hubspot-ui/load/stale-notice.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { AccountOverview } from '../parts/account-overview.tsx';
import { AccountThreads } from '../parts/account-threads.tsx';
import { AccountTop } from '../parts/account-top.tsx';
import { Certifications } from '../parts/certifications.tsx';
import { ProductProtections } from '../parts/product-protections.tsx';
import { RevenueTable } from '../parts/revenue-table.tsx';
import type { LayoutProps } from './layout-props.ts';

/** The wide card in the middle of a record: the same answer first, then everything by topic. */
export function AccountTabLayout({ card, stale, reload }: LayoutProps<AccountCardModel>) {
  return (
    <Flex direction="column" gap="md">
      <StaleNotice error={stale} retry={reload} />
      <AccountTop card={card} />
      {card.partners.length === 0 ? null : <Topics card={card} />}
      {card.note === undefined ? null : <Text variant="microcopy">{card.note}</Text>}
    </Flex>
  );
}

/** Nothing to look into where no partner ever was: the headline says what to do. */
function Topics({ card }: { readonly card: AccountCardModel }) {
  return (
    <Tabs defaultSelected="overview">
      <Tab tabId="overview" title={words.overview}>
        <AccountOverview card={card} />
      </Tab>
      <Tab tabId="protection" title={words.protection}>
        <ProductProtections protection={card.protection} />
      </Tab>
      <Tab tabId="revenue" title={words.account.revenue}>
        <RevenueTable revenue={card.revenue} />
      </Tab>
      <Tab tabId="certifications" title={words.certifications}>
        <Certifications certifications={card.certifications} />
      </Tab>
      <Tab tabId="threads" title={words.messages}>
        {card.threads.length === 0 ? (
          <Text>{words.account.noThreads}</Text>
        ) : (
          <AccountThreads threads={card.threads} />
        )}
      </Tab>
    </Tabs>
  );
}
