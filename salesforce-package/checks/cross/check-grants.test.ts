import { expect, it } from 'vitest';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkGrants } from './check-grants.ts';

const ADMIN = 'permissionsets/Alongside_Admin.permissionset-meta.xml';

it.each<[string, Break, string]>([
  [
    'a field no admin sees',
    {
      file: ADMIN,
      from: '>Opportunity.PRM_Motion__c<',
      to: '>Opportunity.PRM_Movement__c<',
    },
    'Alongside_Admin lacks Opportunity.PRM_Motion__c',
  ],
  [
    'a field that is not there',
    {
      file: ADMIN,
      from: '>Opportunity.PRM_Motion__c<',
      to: '>Opportunity.PRM_Movement__c<',
    },
    'PRM_Movement__c, which is not there',
  ],
  [
    'a user who may write',
    {
      file: 'permissionsets/Alongside_User.permissionset-meta.xml',
      from: '<editable>false',
      to: '<editable>true',
    },
    'lets people write Account.PRM_Cert_Earned_On__c',
  ],
  [
    'a field the engine cannot write',
    {
      file: 'permissionsets/Alongside_Integration.permissionset-meta.xml',
      from: '<editable>true',
      to: '<editable>false',
    },
    'Alongside_Integration lacks Account',
  ],
  ['a hidden tab', { file: ADMIN, from: '>Visible<', to: '>None<' }, 'lacks tab PRM_'],
  [
    'a hidden app',
    { file: ADMIN, from: '<visible>true', to: '<visible>false' },
    'lacks app Alongside',
  ],
  [
    'an object nobody reads',
    { file: ADMIN, from: '<allowRead>true', to: '<allowRead>false' },
    'Alongside_Admin lacks object PRM_',
  ],
  [
    'a switch nobody holds',
    {
      file: 'permissionsets/Alongside_Off.permissionset-meta.xml',
      from: '<enabled>true',
      to: '<enabled>false',
    },
    'gives the permission PRM_Hide_Cards',
  ],
  [
    'a principal nobody holds',
    {
      file: 'permissionsets/Alongside_Callout.permissionset-meta.xml',
      from: '<enabled>true',
      to: '<enabled>false',
    },
    'gives the principal Alongside-Alongside',
  ],
  [
    'a group of what is not there',
    {
      file: 'permissionsetgroups/Alongside.permissionsetgroup-meta.xml',
      from: 'Alongside_User<',
      to: 'Alongside_Users<',
    },
    'holds Alongside_Users',
  ],
  [
    'a standard object, which a package cannot give',
    { file: ADMIN, from: '<object>PRM_Registration__c', to: '<object>Opportunity' },
    'gives Opportunity, which no package can give',
  ],
  [
    'a permission of users, which a package cannot give',
    {
      file: ADMIN,
      from: '<tabSettings>',
      to: '<userPermissions><enabled>true</enabled><name>ApiEnabled</name></userPermissions><tabSettings>',
    },
    'gives ApiEnabled, which no package can give',
  ],
])('refuses %s', (_, broken, problem) => {
  expect(sayOfBroken(checkGrants, broken)).toContain(problem);
});
