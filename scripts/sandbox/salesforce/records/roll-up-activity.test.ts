import { expect, it } from 'vitest';
import { openTestOrg, opportunity } from '../testing/test-org.ts';

function openDeal() {
  const { org, time } = openTestOrg();
  const id = org.create('Opportunity', opportunity());
  time.now += 60_000;
  const look = () => org.read('Opportunity', id);
  return {
    org,
    id,
    last: () => look()['LastActivityDate'],
    changedAt: () => look()['SystemModstamp'],
    addTask: (Status: string, ActivityDate: string | null) =>
      org.create('Task', { WhatId: id, Status, ActivityDate }),
  };
}

it('counts closed tasks and events, the latest of them, and leaves the deal unchanged otherwise', () => {
  const { org, id, last, changedAt, addTask } = openDeal();
  expect(last()).toBeNull();
  const task = addTask('Not Started', '2026-11-20');
  addTask('Completed', null);
  expect(last()).toBeNull();
  addTask('Completed', '2026-11-10');
  expect(last()).toBe('2026-11-10');
  org.update('Task', task, { Status: 'Completed' });
  expect(last()).toBe('2026-11-20');
  const event = org.create('Event', {
    WhatId: id,
    StartDateTime: '2026-11-20T23:30:00Z',
    EndDateTime: '2026-11-21T00:30:00Z',
  });
  expect(last()).toBe('2026-11-21');
  org.remove('Event', event);
  expect(last()).toBe('2026-11-20');
  expect(changedAt()).toBe('2026-11-22T12:00:00.000+0000');
});

it('counts nothing that belongs to another record', () => {
  const { org, last } = openDeal();
  const account = org.create('Account', { Name: 'Halvorsen' });
  org.create('Task', { WhatId: account, Status: 'Completed', ActivityDate: '2026-11-20' });
  org.create('Task', { Status: 'Completed', ActivityDate: '2026-11-20' });
  expect(last()).toBeNull();
});
