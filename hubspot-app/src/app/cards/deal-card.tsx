import { hubspot } from '@hubspot/ui-extensions';
import { DealCard } from './layouts/deal-card-view.tsx';

hubspot.extend<'crm.record.tab'>(({ context, actions }) => (
  <DealCard context={context} actions={actions} />
));
