import type { Instant } from '@alongside/shared/vocabulary/values';
import { createRandom } from './random.ts';
import { makeCertifications } from './sample-certifications.ts';
import { readCustomers, type SampleCustomer } from './sample-customers.ts';
import { createDays, type SampleDays } from './sample-days.ts';
import { makePeople, type SamplePerson } from './sample-people.ts';
import { makeRegistrations, type SampleRegistration } from './sample-registrations.ts';

/** Everything the sample consists of, before it is written anywhere. */
export interface SampleProgramme {
  readonly days: SampleDays;
  readonly people: readonly SamplePerson[];
  readonly certifications: readonly (readonly string[])[];
  readonly registrations: readonly SampleRegistration[];
  /** Customers whom no partner registered. */
  readonly others: readonly SampleCustomer[];
}

const SEED = 20_261_122;

/** @param now the dates lie around it; the same instant makes the same programme */
export function makeProgramme(now: Instant): SampleProgramme {
  const random = createRandom(SEED);
  const days = createDays(now, random);
  const people = makePeople(random);
  const customers = readCustomers(random);
  const certifications = makeCertifications(people, days, random);
  const registrations = makeRegistrations({ random, days, people, customers });
  const registered = new Set(registrations.map(({ customer }) => customer));
  const others = customers.filter((customer) => !registered.has(customer));
  return { days, people, certifications, registrations, others };
}
