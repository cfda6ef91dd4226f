import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { approvalFacts, customerFacts } from './new-customer.ts';
import { openProgramme } from './open-programme.ts';

const { productLines, country } = approvalFacts;

/** Northwind's registration, whole but for the proof that an approval asks for, in a programme of its own. */
export async function openUnprovenRegistration() {
  const { programme, database } = await openProgramme();
  const partner = await programme.addPartner('Northwind');
  const input = {
    companyName: 'Unproven GmbH',
    website: 'unproven.example',
    ...customerFacts,
    productLines,
    country,
  };
  const receipt = await programme.call(submitRegistration, partner, input);
  return { programme, database, partner, input, receipt };
}
