import type { AccountCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { AccountPreviewLayout } from './account-preview-layout.tsx';
import { AccountSidebarLayout } from './account-sidebar-layout.tsx';
import { AccountTabLayout } from './account-tab-layout.tsx';
import type { PlaceLayouts } from './place-layout.ts';

const sidebar = { Layout: AccountSidebarLayout, lines: 14 };

export const accountPlaces: PlaceLayouts<AccountCardModel> = {
  'crm.record.tab': { Layout: AccountTabLayout, lines: 12 },
  'crm.record.sidebar': sidebar,
  'crm.preview': { Layout: AccountPreviewLayout, lines: 5 },
  'helpdesk.sidebar': sidebar,
};
