import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { decodeId } from '@alongside/backend/platform/ids';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { actOnRegistration } from './act-on-registration.ts';
import { changeDeal } from './change-deal.ts';
import type { OpenConflict, Picture } from './look-inside.ts';
import { protectionFor } from './manage-protection.ts';
import { mergeBoth } from './merge-customers.ts';
import { pick, type World } from './model-world.ts';
import type { RegistrationStep, Step, StepOf } from './steps.ts';
import { submitStep } from './submit-step.ts';

/** Does it through the dispatcher, like everybody does; what the product refuses is thrown. */
export async function takeStep(world: World, step: Step, before: Picture): Promise<void> {
  if (step.kind === 'submit') return submitStep(world, step);
  if (step.kind === 'deal') return changeDeal(world, step);
  if (step.kind === 'wait') return wait(world, step);
  if (step.kind === 'merge') return mergeBoth(world, step.kept);
  if (step.kind === 'settle') return settle(world, step, before.openConflicts);
  const meant = chooseRegistration(world, step, before);
  if (meant !== undefined) await actOnRegistration(world, step, meant.id, meant.owner);
}

/** Odd numbers mean one of those the step suits, so that much succeeds; even ones any, so that much is refused. */
function chooseRegistration(
  { registrations }: World,
  { kind, registration: number }: RegistrationStep,
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

async function settle(
  { programme }: World,
  step: StepOf<'settle'>,
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

async function wait({ programme }: World, { hours }: StepOf<'wait'>): Promise<void> {
  const then = Date.parse(programme.clock.now()) + hours * 3_600_000;
  programme.clock.set(new Date(then).toISOString());
  await runDeadlines(programme);
}
