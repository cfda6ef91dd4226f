import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { requestExtension } from '@alongside/shared/contracts/protection-window/request-extension';
import { answerInformationRequest } from '@alongside/shared/contracts/registration/answer-information-request';
import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import { confirmRegistration } from '@alongside/shared/contracts/registration/confirm';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { World } from './model-world.ts';
import type { RegistrationStep } from './steps.ts';
import { proofOf } from './submit-step.ts';

type PartnerStep = Exclude<RegistrationStep, { kind: 'approve' | 'decline' | 'ask' | 'edit' }>;

/** What a partner does with its own registration; answers what it is told. */
export function actAsPartner(
  world: World,
  step: PartnerStep,
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
