import {
  Alert,
  Button,
  EmptyState,
  ErrorState,
  LoadingSpinner,
  StatisticsItem,
  Table,
  TableRow,
  Tabs,
  Text,
} from '@hubspot/ui-extensions';
import { type Answer, startFakeBackend } from 'alongside-hubspot-ui/test-data/fake-backend.ts';
import * as problems from 'alongside-hubspot-ui/test-data/problems.ts';
import { buildProgramme } from 'alongside-hubspot-ui/test-data/programme.ts';
import { buildQueue } from 'alongside-hubspot-ui/test-data/queue.ts';
import { readText } from 'alongside-hubspot-ui/test-data/read-text.ts';
import { renderRecord } from 'alongside-hubspot-ui/test-data/render-record.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { expect, it } from 'vitest';
import { QueuePage } from '../queue/queue-page.tsx';

const QUEUE = 'GET /v1/registrations/queue';
const PROGRAMME = 'GET /v1/analytics/programme';

async function openProgramme(answer: Answer) {
  const calls = startFakeBackend({ [QUEUE]: buildQueue([]), [PROGRAMME]: answer });
  const view = renderRecord('crm.record.tab', (api) => <QueuePage {...api} />);
  await view.waitFor(() => expect(view.maybeFind(LoadingSpinner)).toBeNull());
  view.find(Tabs).trigger('onSelectedChange', 'programme' as never);
  await view.waitFor(() => expect(calls).toHaveLength(2));
  return { ...view, calls };
}

it('says every figure with what it counts', async () => {
  const view = await openProgramme(buildProgramme());
  await view.waitFor(() => view.find(StatisticsItem));
  const { label, number } = view.find(StatisticsItem).props;
  expect([label, number]).toEqual(['Registrations', '8']);
  expect(readText(view.find(StatisticsItem))).toContain('Submitted in these days.');
  const rows = view.findAll(TableRow).map(readText);
  expect(rows).toEqual(
    expect.arrayContaining([
      expect.stringContaining('62% of 8'),
      expect.stringContaining('€120,000'),
    ]),
  );
});

it('says what a table without rows would show, and draws no empty table', async () => {
  const view = await openProgramme(buildProgramme());
  await view.waitFor(() => expect(view.findAll(Table)).toHaveLength(2));
  expect(view.findAll(Text).map(readText)).toContain('None yet.');
});

it('says when there is nothing to count', async () => {
  const empty = { title: 'Nothing to count yet', text: 'A partner registers first.' };
  const view = await openProgramme(buildProgramme({ empty, headlines: [], tables: [] }));
  await view.waitFor(() => expect(view.find(EmptyState).props.title).toBe(empty.title));
  expect(view.maybeFind(Table)).toBeNull();
});

it('says who may see it', async () => {
  const view = await openProgramme(problems.notAllowed);
  await view.waitFor(() =>
    expect(view.find(ErrorState).props.title).toBe(words.failure.notAllowed),
  );
});

it('can be tried again after a failure', async () => {
  let answers = 0;
  const view = await openProgramme(() => {
    answers += 1;
    return answers === 1 ? problems.notAllowed : buildProgramme();
  });
  await view.waitFor(() => view.find(ErrorState));
  view.find(Button).trigger('onClick');
  await view.waitFor(() => view.find(StatisticsItem));
  expect(view.maybeFind(Alert)).toBeNull();
});
