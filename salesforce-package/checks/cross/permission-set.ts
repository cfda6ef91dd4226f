import { childrenOf, textOf, type MetadataFile } from '../read/metadata-file.ts';

/** What a permission set gives. */
export interface PermissionSet {
  readonly name: string;
  /** `Opportunity.PRM_Motion__c`. */
  readonly read: readonly string[];
  readonly write: readonly string[];
  /** Objects, tabs, apps, classes, permissions and principals, with their kind: `app Alongside`. */
  readonly other: readonly string[];
}

export function findPermissionSets(files: readonly MetadataFile[]): readonly PermissionSet[] {
  return files.filter(({ type }) => type === 'PermissionSet').map(toPermissionSet);
}

function toPermissionSet({ name, body }: MetadataFile): PermissionSet {
  const given = (group: string, key: string, flag: string, values: readonly string[] = ['true']) =>
    childrenOf(body, group)
      .filter((one) => values.includes(textOf(one, flag)))
      .map((one) => textOf(one, key));
  const kinds = {
    object: given('objectPermissions', 'object', 'allowRead'),
    tab: given('tabSettings', 'tab', 'visibility', ['Visible', 'Available']),
    app: given('applicationVisibilities', 'application', 'visible'),
    class: given('classAccesses', 'apexClass', 'enabled'),
    permission: given('customPermissions', 'name', 'enabled'),
    principal: given(
      'externalCredentialPrincipalAccesses',
      'externalCredentialPrincipal',
      'enabled',
    ),
  };
  return {
    name,
    read: given('fieldPermissions', 'field', 'readable'),
    write: given('fieldPermissions', 'field', 'editable'),
    other: Object.entries(kinds).flatMap(([kind, names]) => names.map((one) => `${kind} ${one}`)),
  };
}
