import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { editRegistration } from '@alongside/shared/contracts/registration/edit';
import { requestInformation } from '@alongside/shared/contracts/registration/request-information';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { actAsPartner } from './act-as-partner.ts';
import { isManaged, manageProtection } from './manage-protection.ts';
import { keepAnswer, type World } from './model-world.ts';
import type { RegistrationStep, StepOf } from './steps.ts';

/** What somebody does with one registration. */
export async function actOnRegistration(
  world: World,
  step: RegistrationStep,
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

function editOf({ product, country, amountMinor }: StepOf<'edit'>) {
  return {
    estimatedAmountMinor: amountMinor,
    ...(product === null ? {} : { productLines: [product] }),
    ...(country === null ? {} : { country }),
  };
}

function approvalOf(
  { deals, registrations }: World,
  { withDeal, exception }: StepOf<'approve'>,
  about: Id<'registration'>,
) {
  const meant = registrations.find(({ id }) => id === about);
  const deal = withDeal && meant !== undefined ? deals.get(meant.customer) : undefined;
  return {
    ...(deal === undefined ? {} : { deal }),
    ...(exception ? { exceptionReason: 'Agreed with sales' } : {}),
  };
}
