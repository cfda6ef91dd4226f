import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { changeRows } from './dml/change-rows.ts';
import { loadOrg } from './load-org.ts';
import type { CalloutAnswer } from './org-state.ts';
import { runJob } from './run-job.ts';
import { testHost } from './test-host.ts';
import { Row } from './values/value.ts';

const org = loadOrg(fileURLToPath(new URL('../../force-app/main/default', import.meta.url)));

/** What an org sends when an account changes, and after how many minutes each time. */
function reportOf(answers: readonly CalloutAnswer[]): { sent: string[]; minutes: number[] } {
  const sent: string[] = [];
  const minutes: number[] = [];
  const send = ({ body }: { body: string }): CalloutAnswer => {
    sent.push(body);
    return answers[sent.length - 1] ?? { status: 200, body: '{}' };
  };
  const machine = org.start({ ...testHost, send });
  const account = new Row('Account');
  account.fields.set('name', 'Globex');
  changeRows('insert', account, machine);
  for (let job = machine.state.jobs.shift(); job; job = machine.state.jobs.shift()) {
    minutes.push(job.delayMinutes);
    runJob(machine, job, 'org');
  }
  return { sent, minutes };
}

const away: CalloutAnswer = { failure: 'Read timed out' };
const busy: CalloutAnswer = { status: 503, body: '{"code":"busy"}' };
const proxy: CalloutAnswer = { status: 503, body: '<html>503 Service Unavailable</html>' };
const refused: CalloutAnswer = { status: 401, body: '{"code":"signature_wrong"}' };

test.each<[string, readonly CalloutAnswer[], readonly number[]]>([
  ['is taken', [], [0]],
  ['meets nobody once', [away], [0, 1]],
  ['meets a service that has no time', [busy, busy], [0, 1, 3]],
  ['meets a proxy', [proxy], [0, 1]],
  ['meets nobody for a quarter of an hour', [away, busy, proxy, away, away], [0, 1, 3, 10]],
  ['is refused', [refused], [0]],
  ['is refused after nobody was there', [away, refused], [0, 1]],
])('a report that %s is sent again after these minutes', (_, answers, expected) => {
  const { sent, minutes } = reportOf(answers);
  expect(minutes).toEqual(expected);
  expect(new Set(sent).size, 'it says the same each time').toBe(1);
  expect(sent).toHaveLength(expected.length);
});

test('a job that changes more than one report may tell of goes through all the same', () => {
  const machine = org.start(testHost);
  machine.state.insideJob = 'org';
  for (const object of ['Account', 'Opportunity']) changeRows('insert', new Row(object), machine);
  expect(machine.state.jobs).toHaveLength(1);
});
