import { Flex } from '@hubspot/ui-extensions';
import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { StaleNotice } from 'alongside-hubspot-ui/load/stale-notice.tsx';
import { ActionRow } from 'alongside-hubspot-ui/show/action-row.tsx';
import { HeadlineView } from '../parts/headline-view.tsx';
import { WindowBar } from '../parts/window-bar.tsx';
import type { LayoutProps } from './layout-props.ts';

/** The answer, the window that ends first, and one action. */
export function PreviewLayout({ card, stale, reload }: LayoutProps<DealCardModel>) {
  const [nearest] = card.windows;
  return (
    <Flex direction="column" gap="sm">
      <StaleNotice error={stale} retry={reload} />
      <HeadlineView headline={card.headline} />
      {nearest ? <WindowBar window={nearest} /> : null}
      <ActionRow actions={card.primaryAction ? [card.primaryAction] : []} />
    </Flex>
  );
}
