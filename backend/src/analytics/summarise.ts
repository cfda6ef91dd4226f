import { summariseProgramme as contract } from '@alongside/shared/contracts/analytics/summarise';
import { readerOf } from '../card/reader-of.ts';
import { handle } from '../platform/operation-handler.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { loadPoliciesOf } from '../registration/load-policies-of.ts';
import { decidePeriod } from '../rules/analytics/period.ts';
import { attributionPolicy } from '../rules/attribution/attribution-policy.ts';
import { buildProgramme } from '../rules/card/programme/build-programme.ts';
import { listCountedDeals, listCountedPartners, listSubmitted } from './programme-store.ts';
import { toDealFigures, toPartnerFigures, toRegistrationFigures } from './to-programme-figures.ts';

/** The figures of the programme in a period, for those who decide. */
export const summariseProgramme = handle(contract, async (context, input) => {
  const { tx, now } = context;
  const policy = await loadCurrentPolicy(context);
  const { zone } = policy.calendar;
  const period = decidePeriod(input, zone, now);
  const submitted = await listSubmitted(tx, period);
  const policyOf = await loadPoliciesOf(
    context,
    submitted.map(({ policyVersion }) => policyVersion),
  );
  const credit = attributionPolicy(policy, undefined);
  const figures = {
    registrations: submitted.map((row) =>
      toRegistrationFigures(row, policyOf(row.policyVersion).calendar),
    ),
    deals: (await listCountedDeals(tx, period)).map((row) => toDealFigures(row, credit, now)),
    partners: (await listCountedPartners(tx, period)).map(toPartnerFigures),
  };
  return buildProgramme({ figures, period, zone }, await readerOf(context), now);
});
