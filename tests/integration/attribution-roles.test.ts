import { encodeId } from '@alongside/backend/platform/ids';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { agreeParts } from '@alongside/shared/contracts/attribution/agree-parts';
import { changeRole } from '@alongside/shared/contracts/attribution/change-role';
import { confirmTouch } from '@alongside/shared/contracts/attribution/confirm-touch';
import { logTouch } from '@alongside/shared/contracts/attribution/log-touch';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import { expect, test } from 'vitest';
import { useApprovedDeal } from '../support/approved-deal.ts';

const approved = useApprovedDeal();

test('an appeal after the lock changes the role and makes an adjustment with its own entries', async () => {
  const { programme, registrationId, change, card, query } = approved();
  await change({ stageClass: 'late' });
  const appeal = { registrationId, role: 'none', because: 'false_evidence' } as const;
  await expect(programme.call(changeRole, programme.ae, appeal)).rejects.toMatchObject({
    code: 'not_allowed',
  });
  await programme.call(changeRole, programme.manager, appeal);
  await expect(programme.call(changeRole, programme.manager, appeal)).rejects.toThrow(
    'That is the role already.',
  );
  expect((await card()).attribution.rows).toMatchObject([
    { partner: 'Our own team', share: 10_000, amount: { amountMinor: 8_400_000 } },
  ]);
  await programme.call(changeRole, programme.manager, {
    registrationId,
    role: 'sourced',
    because: 'appeal',
  });
  expect((await card()).attribution.rows).toMatchObject([
    { partner: 'Northwind', share: 10_000, amount: { amountMinor: 8_400_000 } },
  ]);
  const rows = await query<{ cause: string }>(`SELECT cause FROM attribution_adjustment`);
  expect(rows.map(({ cause }) => cause)).toEqual(['appeal', 'appeal']);
});

test('a reply counts once its partner has confirmed it, and nobody confirms for another', async () => {
  const { programme, change, card } = approved();
  const dealId = await change({ stageClass: 'early' });
  const helper = await programme.addPartner('Bluefin');
  const { partnerId } = helper;
  const reply = { dealId, partnerId, kind: 'reply' as const, happenedOn: '2026-10-12' };
  const { touchId } = await programme.call(logTouch, programme.ae, reply);
  const partners = async () => (await card()).attribution.rows.map(({ partner }) => partner);
  expect(await partners()).toEqual(['Northwind']);
  const stranger = await programme.addPartner('Cedar');
  await expect(programme.call(confirmTouch, stranger, { touchId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await programme.call(confirmTouch, helper, { touchId });
  await programme.call(confirmTouch, helper, { touchId });
  expect(await partners()).toEqual(['Northwind', 'Bluefin']);
});

test('agreed parts hold until the deal is fixed, add up to 100 %, and go to partners of the deal', async () => {
  const { programme, change, card, query } = approved();
  const split = { ...defaultPolicy.attribution, model: 'split' as const };
  await programme.call(publishPolicy, programme.system, {
    document: { ...defaultPolicy, attribution: split },
  });
  programme.clock.advance(60_000);
  const dealId = await change({ stageClass: 'early' });
  const { partnerId } = await programme.addPartner('Bluefin');
  await programme.call(logTouch, programme.ae, {
    dealId,
    partnerId,
    kind: 'demo',
    happenedOn: '2026-10-12',
  });
  expect((await card()).attribution.state).toContain('add up to 0 %, not to 100 %');
  const [own] = await query<{ id: string }>(`SELECT partner_id AS id FROM registration`);
  const first = encodeId('partner', own!.id);
  const agree = (mine: string, theirs: string) =>
    programme.call(agreeParts, programme.manager, {
      dealId,
      parts: { [first]: mine, [partnerId]: theirs },
    });
  await expect(agree('60', '39.99')).rejects.toThrow('The parts add up to 99.99 %');
  await expect(agree('60', '39.999')).rejects.toThrow('must be a percentage like 62.5');
  await agree('50', '50.0');
  await agree('62.5', '37,50');
  await change({ stageClass: 'late' });
  const { attribution } = await card();
  expect(attribution.rows.map(({ partner, share }) => [partner, share])).toEqual([
    ['Northwind', 6250],
    ['Bluefin', 3750],
  ]);
  await expect(agree('0.01', '99.99')).rejects.toThrow('are fixed since 2026-10-12');
});
