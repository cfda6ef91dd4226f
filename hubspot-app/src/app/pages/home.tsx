import { hubspot } from '@hubspot/ui-extensions';
import { QueuePage } from './queue/queue-page.tsx';

hubspot.extend<'pages'>(({ context, actions }) => (
  <QueuePage context={context} actions={actions} />
));
