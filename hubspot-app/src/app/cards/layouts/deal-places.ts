import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import type { PlaceLayouts } from './place-layout.ts';
import { PreviewLayout } from './preview-layout.tsx';
import { SidebarLayout } from './sidebar-layout.tsx';
import { TabLayout } from './tab-layout.tsx';

const sidebar = { Layout: SidebarLayout, lines: 20 };

export const dealPlaces: PlaceLayouts<DealCardModel> = {
  'crm.record.tab': { Layout: TabLayout, lines: 12 },
  'crm.record.sidebar': sidebar,
  'crm.preview': { Layout: PreviewLayout, lines: 5 },
  'helpdesk.sidebar': sidebar,
};
