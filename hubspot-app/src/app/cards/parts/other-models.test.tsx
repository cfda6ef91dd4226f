import { Accordion } from '@hubspot/ui-extensions';
import { buildDealCard } from 'alongside-hubspot-ui/test-data/deal-card.ts';
import { startFakeBackend } from 'alongside-hubspot-ui/test-data/fake-backend.ts';
import { readText } from 'alongside-hubspot-ui/test-data/read-text.ts';
import { renderRecord } from 'alongside-hubspot-ui/test-data/render-record.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { expect, it } from 'vitest';
import { DealCard } from '../layouts/deal-card-view.tsx';

const isOthers = ({ props }: { props: { title?: unknown } }) => props.title === words.otherModels;

it('keeps what other models would give closed until it is asked for', async () => {
  startFakeBackend({ 'GET /v1/cards/deal': buildDealCard() });
  const view = renderRecord('crm.record.tab', (api) => <DealCard {...api} />);
  await view.waitFor(() => view.find(Accordion, isOthers));
  expect(view.find(Accordion, isOthers).props.defaultOpen).toBeUndefined();
  expect(readText(view.getRootNode())).toContain('First touch, Last touch');
});

it('says nothing of other models where there is nothing to compare', async () => {
  const { attribution } = buildDealCard();
  const { others: _, ...alone } = attribution;
  startFakeBackend({ 'GET /v1/cards/deal': buildDealCard({ attribution: alone }) });
  const view = renderRecord('crm.record.tab', (api) => <DealCard {...api} />);
  await view.waitFor(() => expect(readText(view.getRootNode())).toContain(attribution.state));
  expect(view.maybeFind(Accordion, isOthers)).toBeNull();
});
