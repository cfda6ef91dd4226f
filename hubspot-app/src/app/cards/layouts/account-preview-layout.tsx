import { Flex } from '@hubspot/ui-extensions';
import type { AccountCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { StaleNotice } from 'alongside-hubspot-ui/load/stale-notice.tsx';
import { HeadlineView } from '../parts/headline-view.tsx';
import { WindowBar } from '../parts/window-bar.tsx';
import type { LayoutProps } from './layout-props.ts';

/** The answer and the window that ends first. */
export function AccountPreviewLayout({ card, stale, reload }: LayoutProps<AccountCardModel>) {
  const [nearest] = card.windows;
  return (
    <Flex direction="column" gap="sm">
      <StaleNotice error={stale} retry={reload} />
      <HeadlineView headline={card.headline} />
      {nearest ? <WindowBar window={nearest} /> : null}
    </Flex>
  );
}
