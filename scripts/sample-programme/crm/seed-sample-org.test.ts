import { expect, it } from 'vitest';
import { findStage } from '../../sandbox/hubspot/pipelines/deal-pipelines.ts';
import { STAGES } from '../../sandbox/salesforce/org/stages.ts';
import { openTestOrg } from '../../sandbox/salesforce/testing/test-org.ts';
import { makeProgramme } from '../generate/make-programme.ts';
import { makeDeals } from './sample-deals.ts';
import { seedSampleOrg } from './seed-sample-org.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const deals = makeDeals(makeProgramme(NOW));

it('an org gets every deal of the sample once, as far along as in the other CRM', () => {
  const { org } = openTestOrg();
  seedSampleOrg(org, NOW);
  seedSampleOrg(org, NOW);
  const stages = new Map(STAGES.map((stage) => [stage.name, stage]));
  const made = org.list('Opportunity').map(({ Name, StageName }) => {
    const { isClosed, isWon, probability } = stages.get(String(StageName))!;
    return [Name, isClosed, isWon, probability >= 80];
  });
  const expected = deals.map(({ name, stageId }) => {
    const { isClosed, probability } = findStage(stageId)!.metadata;
    return [name, isClosed === 'true', probability === '1.0', Number(probability) >= 0.8];
  });
  expect(made).toEqual(expected);
});
