import { Divider, Flex } from '@hubspot/ui-extensions';
import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { StaleNotice } from 'alongside-hubspot-ui/load/stale-notice.tsx';
import { Conflicts } from '../parts/conflicts.tsx';
import { LastMessage } from '../parts/last-message.tsx';
import { NextStep } from '../parts/next-step.tsx';
import { People } from '../parts/people.tsx';
import { SyncLine } from '../parts/sync-line.tsx';
import { Top } from '../parts/top.tsx';
import type { LayoutProps } from './layout-props.ts';

/** One column of 320 to 430 pixels: no tables, the answer first. */
export function SidebarLayout({ card, stale, reload }: LayoutProps<DealCardModel>) {
  return (
    <Flex direction="column" gap="md">
      <StaleNotice error={stale} retry={reload} />
      <Top card={card} />
      <Conflicts conflicts={card.conflicts} actions={card.actions} />
      <People people={card.people} />
      <NextStep text={card.nextStep} />
      <LastMessage thread={card.thread} />
      <Divider />
      <SyncLine sync={card.sync} />
    </Flex>
  );
}
