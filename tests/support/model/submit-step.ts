import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { customerFacts } from '../new-customer.ts';
import { keepAnswer, type World } from './model-world.ts';
import type { StepOf } from './steps.ts';

/** A partner registers a customer, or a person inside does it for them. */
export async function submitStep(world: World, step: StepOf<'submit'>): Promise<void> {
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

/** A meeting on the day it is. */
export function proofOf({ programme }: World) {
  const happenedOn = programme.clock.now().slice(0, 10);
  return { kind: 'meeting' as const, happenedOn, summary: 'First meeting' };
}
