import { expect, it } from 'vitest';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkReports } from './check-reports.ts';

const PARTNER_PIPELINE = 'reports/Alongside/PRM_Partner_Pipeline.report-meta.xml';
const PARTNER_PROGRAM = 'dashboards/Alongside/PRM_Partner_Program.dashboard-meta.xml';

it.each<[string, Break, string]>([
  [
    'a column not offered',
    { file: PARTNER_PIPELINE, from: 'Opportunity$Amount', to: 'Opportunity$Sum' },
    'does not offer Opportunity$Sum',
  ],
  [
    'an unknown type',
    { file: PARTNER_PIPELINE, from: 'PRM_Partner_Opportunities__c', to: 'PRM_Deals__c' },
    'no report type PRM_Deals__c',
  ],
  [
    'a type with a field that is gone',
    {
      file: 'reportTypes/PRM_Partner_Credits.reportType-meta.xml',
      from: '>PRM_Share__c<',
      to: '>PRM_Part__c<',
    },
    'no Opportunity.PRM_Partner_Credits__r$PRM_Part__c',
  ],
  [
    'a formula over what is not there',
    {
      file: 'reports/Alongside/PRM_Conflict_Rate.report-meta.xml',
      from: 'PRM_In_Conflict__c:SUM',
      to: 'PRM_Conflicts__c:SUM',
    },
    'does not offer PRM_Registration__c$PRM_Conflicts__c',
  ],
  [
    'a dashboard of no report',
    { file: PARTNER_PROGRAM, from: 'Alongside/PRM_Partner_Pipeline', to: 'Alongside/PRM_Pipeline' },
    'no report Alongside/PRM_Pipeline',
  ],
  [
    'a chart of what no report shows',
    { file: PARTNER_PROGRAM, from: '>FORMULA2<', to: '>FORMULA9<' },
    'does not show FORMULA9',
  ],
  [
    'a grouping that is a column too',
    {
      file: PARTNER_PIPELINE,
      from: '<field>Opportunity$Amount<',
      to: '<field>Opportunity$StageName<',
    },
    'Opportunity$StageName is a grouping and a column',
  ],
  [
    'a report that says too much of itself',
    { file: PARTNER_PIPELINE, from: '<description>', to: `<description>${'so '.repeat(90)}` },
    'needs 1 to 255 letters',
  ],
  [
    'a chart in no order',
    { file: PARTNER_PROGRAM, from: /<sortBy>.*?<\/sortBy>/, to: '' },
    'needs <sortBy>',
  ],
])('refuses %s', (_, broken, problem) => {
  expect(sayOfBroken(checkReports, broken)).toContain(problem);
});
