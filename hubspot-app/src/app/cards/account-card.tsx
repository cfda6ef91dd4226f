import { hubspot } from '@hubspot/ui-extensions';
import { AccountCard } from './layouts/account-card-view.tsx';

hubspot.extend<'crm.record.tab'>(({ context, actions }) => (
  <AccountCard context={context} actions={actions} />
));
