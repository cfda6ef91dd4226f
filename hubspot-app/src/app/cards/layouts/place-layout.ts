import type { ComponentType } from 'react';
import type { LayoutProps } from './layout-props.ts';

/** Where on a record HubSpot may show a card. */
export type Place = 'crm.record.tab' | 'crm.record.sidebar' | 'crm.preview' | 'helpdesk.sidebar';

interface PlaceLayout<Card> {
  readonly Layout: ComponentType<LayoutProps<Card>>;
  /** How many lines of text the usual card takes there, for the space kept while loading. */
  readonly lines: number;
}

/** How one kind of card is laid out wherever it may stand. */
export type PlaceLayouts<Card> = Readonly<Record<Place, PlaceLayout<Card>>>;
