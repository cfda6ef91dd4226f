import type { ComponentType } from 'react';
import type { LayoutProps } from './layout-props.ts';
import { PreviewLayout } from './preview-layout.tsx';
import { SidebarLayout } from './sidebar-layout.tsx';
import { TabLayout } from './tab-layout.tsx';

/** Where on a record HubSpot may show the card. */
export type Place = 'crm.record.tab' | 'crm.record.sidebar' | 'crm.preview' | 'helpdesk.sidebar';

interface PlaceLayout {
  readonly Layout: ComponentType<LayoutProps>;
  /** How many lines of text the usual card takes there, for the space kept while loading. */
  readonly lines: number;
}

const sidebar: PlaceLayout = { Layout: SidebarLayout, lines: 20 };

export const places: Readonly<Record<Place, PlaceLayout>> = {
  'crm.record.tab': { Layout: TabLayout, lines: 12 },
  'crm.record.sidebar': sidebar,
  'crm.preview': { Layout: PreviewLayout, lines: 5 },
  'helpdesk.sidebar': sidebar,
};
