import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { decodeId } from '@alongside/backend/platform/ids';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { requestExtension } from '@alongside/shared/contracts/protection-window/request-extension';
import { answerInformationRequest } from '@alongside/shared/contracts/registration/answer-information-request';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import { confirmRegistration } from '@alongside/shared/contracts/registration/confirm';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { editRegistration } from '@alongside/shared/contracts/registration/edit';
import { requestInformation } from '@alongside/shared/contracts/registration/request-information';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OpenConflict, Picture } from './look-inside.ts';
import { isManaged, manageProtection, protectionFor } from './manage-protection.ts';
import { mergeBoth } from './merge-customers.ts';
import { keepAnswer, pick, type World } from './model-world.ts';
import type { Step } from './steps.ts';
import { customerFacts } from '../new-customer.ts';

type Of<K extends Step['kind']> = Extract<Step, { kind: K }>;

/** Does it through the dispatcher, like everybody does; what the product refuses is thrown. */
export async function takeStep(world: World, step: Step, before: Picture): Promise<void> {
  if (step.kind === 'submit') return submit(world, step);
  if (step.kind === 'deal') return changeDeal(world, step);
  if (step.kind === 'wait') return wait(world, step);
  if (step.kind === 'merge') return mergeBoth(world, step.kept);
  if (step.kind === 'settle') return settle(world, step, before.openConflicts);
  const meant = chooseRegistration(world, step, before);
  if (meant !== undefined) await act(world, step, meant.id, meant.owner);
}

/** Odd numbers mean one of those the step suits, so that much succeeds; even ones any, so that much is refused. */
function chooseRegistration(
  { registrations }: World,
  { kind, registration: number }: AboutOne,
  { registrations: axes }: Picture,
) {
  const suits = registrations.filter(({ id }) => {
    const { review, protection } = axes[decodeId('registration', id)]!;
    if (kind === 'answer') return review === 'info_requested';
    const meant = protectionFor[kind];
    if (meant !== undefined) return meant.includes(protection);
    return ['submitted', 'in_review', 'info_requested'].includes(review);
  });
  return pick(number % 2 === 1 && suits.length > 0 ? suits : registrations, number >> 1);
}

async function submit(world: World, step: Of<'submit'>): Promise<void> {
  const { programme, partners, registrations } = world;
  const owner = partners[step.partner]!;
  const input = {
    companyName: `Customer ${step.customer} GmbH`,
    website: `customer${step.customer}.example`,
    ...customerFacts,
    registrationType: step.teaming ? ('teaming' as const) : ('partner_sourced' as const),
    ...(step.product === null ? {} : { productLines: [step.product] }),
    ...(step.country === null ? {} : { country: step.country }),
    ...(step.proof ? { evidence: [proofOf(world)] } : {}),
  };
  const { partnerId, partnerContactId } = owner;
  const receipt = step.onBehalf
    ? await programme.call(submitRegistration, programme.ae, {
        ...input,
        partnerId,
        partnerContactId,
      })
    : await programme.call(submitRegistration, owner, input);
  if (!step.onBehalf) keepAnswer(world, owner, receipt);
  const id = receipt.registrationId;
  if (!registrations.some((known) => known.id === id))
    registrations.push({ id, owner, customer: step.customer });
}

function proofOf({ programme }: World) {
  const happenedOn = programme.clock.now().slice(0, 10);
  return { kind: 'meeting' as const, happenedOn, summary: 'First meeting' };
}

type AboutOne = Exclude<Step, Of<'submit' | 'deal' | 'wait' | 'settle' | 'merge'>>;

async function act(
  world: World,
  step: AboutOne,
  registrationId: Id<'registration'>,
  owner: PartnerContactActor,
): Promise<void> {
  const { programme } = world;
  const { manager } = programme;
  const about = { registrationId };
  if (step.kind === 'edit') {
    await programme.call(editRegistration, manager, { ...about, ...editOf(step) });
  } else if (step.kind === 'approve') {
    const approval = approvalOf(world, step, registrationId);
    await programme.call(approveRegistration, manager, { ...about, ...approval });
  } else if (step.kind === 'decline') {
    await programme.call(declineRegistration, manager, { ...about, reason: 'duplicate' });
  } else if (step.kind === 'ask') {
    await programme.call(requestInformation, manager, { ...about, question: 'Which site?' });
  } else if (isManaged(step.kind)) {
    await manageProtection(world, step.kind, registrationId);
  } else {
    keepAnswer(world, owner, await actAsPartner(world, step, registrationId, owner));
  }
}

function actAsPartner(
  world: World,
  step: Exclude<AboutOne, { kind: 'approve' | 'decline' | 'ask' | 'edit' }>,
  registrationId: Id<'registration'>,
  owner: PartnerContactActor,
) {
  const { programme } = world;
  const about = { registrationId };
  if (step.kind === 'complete') {
    const { product, country } = step;
    const rest = {
      evidence: [proofOf(world)],
      ...(product === null ? {} : { productLines: [product] }),
      ...(country === null ? {} : { country }),
    };
    return programme.call(completeRegistration, owner, { ...about, ...rest });
  }
  if (step.kind === 'answer')
    return programme.call(answerInformationRequest, owner, { ...about, answer: 'Berlin' });
  if (step.kind === 'confirm') return programme.call(confirmRegistration, owner, about);
  if (step.kind === 'withdraw') return programme.call(withdrawRegistration, owner, about);
  if (step.kind === 'release')
    return programme.call(releaseProtection, owner, { ...about, reason: 'partner_gave_up' });
  return programme.call(requestExtension, owner, { ...about, reason: 'Budget in March' });
}

function editOf({ product, country, amountMinor }: Of<'edit'>) {
  return {
    estimatedAmountMinor: amountMinor,
    ...(product === null ? {} : { productLines: [product] }),
    ...(country === null ? {} : { country }),
  };
}

function approvalOf(
  { deals, registrations }: World,
  { withDeal, exception }: Of<'approve'>,
  about: Id<'registration'>,
) {
  const meant = registrations.find(({ id }) => id === about);
  const deal = withDeal && meant !== undefined ? deals.get(meant.customer) : undefined;
  return {
    ...(deal === undefined ? {} : { deal }),
    ...(exception ? { exceptionReason: 'Agreed with sales' } : {}),
  };
}

async function settle(
  { programme }: World,
  step: Of<'settle'>,
  openConflicts: readonly OpenConflict[],
): Promise<void> {
  const conflict = pick(openConflicts, step.conflict);
  const winner = pick(conflict?.parties ?? [], step.side);
  if (conflict === undefined || winner === undefined) return;
  await programme.call(settleConflict, programme.manager, {
    conflictId: conflict.conflictId,
    winner,
    ...(step.override ? { overrideReason: 'The customer asked for them' } : {}),
  });
}

async function changeDeal({ programme, deals }: World, step: Of<'deal'>): Promise<void> {
  const { system, manager, clock } = programme;
  const over = step.stageClass === 'won' || step.stageClass === 'lost';
  const name = `Customer ${step.deal} GmbH`;
  const domain = `customer${step.deal}.example`;
  const { dealId } = await programme.call(recordDealChange, system, {
    installationId: manager.installationId,
    deal: {
      recordId: `deal-${step.deal}`,
      name: `Deal ${step.deal}`,
      amountMinor: 1_000_00,
      currency: 'EUR',
      stage: step.stageClass,
      stageClass: step.stageClass,
      expectedCloseOn: null,
      ownerUserId: null,
      createdAt: '2026-10-12T07:00:00.000Z',
      closedAt: over ? clock.now() : null,
      company: { recordId: `company-${step.deal}`, name, domain, country: 'DE' },
      deleted: false,
    },
  });
  deals.set(step.deal, dealId);
}

async function wait({ programme }: World, { hours }: Of<'wait'>): Promise<void> {
  const then = Date.parse(programme.clock.now()) + hours * 3_600_000;
  programme.clock.set(new Date(then).toISOString());
  await runDeadlines(programme);
}
