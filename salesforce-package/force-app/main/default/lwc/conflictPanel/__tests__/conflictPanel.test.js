import ConflictPanel from 'c/conflictPanel';
import { words } from 'c/words';
import { twoRegistrations } from 'test-data/conflict';
import { createLateAnswer, inTurn, refuse, startFakeService } from 'test-data/fakeService';
import { openModals, press, topModal } from 'test-data/modals';
import { find, findAll, read, settle } from 'test-data/mount';
import { unexpected } from 'test-data/refusals';

const GET = 'conflict.get';
const SETTLE = 'conflict.settle';

async function open(answers) {
  const calls = startFakeService(answers);
  const path = `/v1/conflicts/${twoRegistrations.conflictId}`;
  ConflictPanel.open({ label: words.conflict, path });
  await settle();
  return { modal: topModal(), calls };
}

/** Settles the conflict by the form of its one action. */
async function settleConflict(modal) {
  press(modal, 'Settle for Northwind');
  await settle();
  press(topModal(), 'Settle');
  await settle();
}

it('shows both sides with the decision the rules propose', async () => {
  const { modal } = await open({ [GET]: twoRegistrations });
  expect(findAll(modal, 'c-conflict-side').map(({ proposed }) => proposed)).toEqual([true, false]);
  expect(read(modal)).toEqual(
    expect.arrayContaining([
      twoRegistrations.title,
      `Open · ${words.due} Tue 24 Nov, 14:00`,
      `${words.proposal}: Northwind keeps the customer`,
      `${words.decidingRule}: Who registered first`,
      twoRegistrations.evidenceNeeded,
      words.ruleOutcome.decides,
    ]),
  );
  await expect(modal).toBeAccessible();
});

it('says what is special: no date, an escalation, our own opportunity', async () => {
  const { due: _, ...rest } = twoRegistrations;
  const directSales = [{ dealId: 'deal_1', name: 'Contoso renewal', text: 'Open since May' }];
  const { modal } = await open({
    [GET]: { ...rest, escalation: 'Nobody decided for 3 days.', directSales },
  });
  expect(read(modal)).toEqual(
    expect.arrayContaining([
      'Open',
      'Nobody decided for 3 days.',
      `${words.directDeal}: Contoso renewal. Open since May`,
    ]),
  );
  await expect(modal).toBeAccessible();
});

it('stays open when it is settled and shows how it stands now', async () => {
  const settled = { ...twoRegistrations, status: 'Settled for Northwind', actions: [] };
  const { modal, calls } = await open({
    [GET]: inTurn(twoRegistrations, settled),
    [SETTLE]: { status: 'Settled' },
  });
  const focused = jest.spyOn(find(modal, '.close'), 'focus');
  await settleConflict(modal);
  expect(focused).toHaveBeenCalledTimes(1);
  expect(calls.map(({ operation }) => operation)).toEqual([GET, SETTLE, GET]);
  expect(calls[1].input).toMatchObject({ winner: twoRegistrations.proposal.winner });
  expect(openModals()).toEqual([modal]);
  expect(read(modal).join('\n')).toContain('Settled for Northwind');
});

it('keeps what it shows when it cannot be read again, and says so', async () => {
  const { modal } = await open({
    [GET]: inTurn(twoRegistrations, refuse(unexpected)),
    [SETTLE]: { status: 'Settled' },
  });
  await settleConflict(modal);
  expect(read(modal)).toEqual(
    expect.arrayContaining([words.failure.stale, unexpected.sentence, twoRegistrations.title]),
  );
  await expect(modal).toBeAccessible();
});

it('holds its height while it is read', async () => {
  const { answer } = createLateAnswer();
  const { modal } = await open({ [GET]: () => answer });
  expect(read(modal)).toContain(words.loading);
  await expect(modal).toBeAccessible();
});

it('says why it cannot be shown, and tries again', async () => {
  const { modal } = await open({ [GET]: inTurn(refuse(unexpected), twoRegistrations) });
  expect(read(modal)).toContain(unexpected.sentence);
  expect(find(modal, '.body')).toBeUndefined();
  press(modal, words.failure.retry);
  await settle();
  expect(read(modal)).toContain(twoRegistrations.title);
  expect(read(modal)).not.toContain(unexpected.sentence);
});

it('is closed by its button', async () => {
  const { modal } = await open({ [GET]: twoRegistrations });
  press(modal, words.form.close);
  expect(openModals()).toEqual([]);
});
