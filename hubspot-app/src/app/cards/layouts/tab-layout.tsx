import { Divider, Flex, Tab, Tabs } from '@hubspot/ui-extensions';
import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { StaleNotice } from 'alongside-hubspot-ui/load/stale-notice.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { AttributionTable } from '../parts/attribution-table.tsx';
import { Certifications } from '../parts/certifications.tsx';
import { History } from '../parts/history.tsx';
import { MoreActions } from '../parts/more-actions.tsx';
import { Protection } from '../parts/protection.tsx';
import { SyncLine } from '../parts/sync-line.tsx';
import { Thread } from '../parts/thread.tsx';
import { Top } from '../parts/top.tsx';
import { Overview } from '../parts/overview.tsx';
import { useMarkRead } from '../parts/use-mark-read.ts';
import type { LayoutProps } from './layout-props.ts';

/** The wide card in the middle of a record: the same answer first, then everything by topic. */
export function TabLayout({ card, stale, reload }: LayoutProps<DealCardModel>) {
  const { thread } = card;
  const markRead = useMarkRead(thread);
  const threadTitle =
    thread.unread === 0 ? words.thread : `${words.thread} (${words.unread(thread.unread)})`;
  return (
    <Flex direction="column" gap="md">
      <StaleNotice error={stale} retry={reload} />
      <Top card={card} />
      <Tabs
        defaultSelected="overview"
        onSelectedChange={(tabId: string | number) => (tabId === 'thread' ? markRead() : undefined)}
      >
        <Tab tabId="overview" title={words.overview}>
          <Overview card={card} />
        </Tab>
        <Tab tabId="attribution" title={words.attribution}>
          <AttributionTable attribution={card.attribution} />
        </Tab>
        <Tab tabId="protection" title={words.protection}>
          <Protection card={card} />
        </Tab>
        <Tab tabId="certifications" title={words.certifications}>
          <Certifications certifications={card.certifications} />
        </Tab>
        <Tab tabId="thread" title={threadTitle}>
          <Thread thread={thread} />
        </Tab>
        <Tab tabId="history" title={words.history}>
          <History entries={card.history} />
        </Tab>
      </Tabs>
      <MoreActions actions={card.moreActions} />
      <Divider />
      <SyncLine sync={card.sync} />
    </Flex>
  );
}
