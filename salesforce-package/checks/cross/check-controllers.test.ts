import { expect, it } from 'vitest';
import type { MetadataFile } from '../read/metadata-file.ts';
import { checkControllers } from './check-controllers.ts';

const code = [
  {
    path: 'classes/DealCardController.cls',
    text: '@AuraEnabled(cacheable=true)\n  public static String getCard(Id recordId) {}',
  },
  { path: 'classes/Answer.cls', text: '@AuraEnabled public String text;\n  static Integer n;' },
];

function giving(apexClass: string): MetadataFile {
  const body = { classAccesses: { apexClass, enabled: 'true' } };
  return {
    path: 'permissionsets/A.permissionset-meta.xml',
    type: 'PermissionSet',
    name: 'A',
    body,
  };
}

it('asks that a controller is given, and no class that is only an answer', () => {
  expect(checkControllers([giving('DealCardController')], code)).toEqual([]);
});

it('refuses a controller that nobody is given, and a class that is not there', () => {
  expect(checkControllers([giving('DealController')], code)).toEqual([
    'No permission set gives the class DealCardController, which a card calls',
    'A permission set gives the class DealController, which is not there',
  ]);
});
