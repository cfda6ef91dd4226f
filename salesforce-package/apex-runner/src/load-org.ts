import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ClassTree } from './classes/class-tree.ts';
import { parseClass } from './classes/parse-class.ts';
import { parseTrigger, type TriggerInfo } from './classes/parse-trigger.ts';
import { createMachine } from './create-machine.ts';
import type { Machine } from './machine.ts';
import { OrgState, type Host, type HostUser } from './org-state.ts';
import { readFields } from './schema/read-fields.ts';
import { Schema } from './schema/schema.ts';
import { Row } from './values/value.ts';

/** The code of a package, to be run as often as wanted. */
export interface Org {
  readonly classes: ClassTree;
  readonly triggers: readonly TriggerInfo[];
  /** An org without records but for its user and what the package itself brings. */
  start(host: Host): Machine;
}

/** Reads classes, triggers and fields of a source folder (`force-app/main/default`). */
export function loadOrg(source: string): Org {
  const read = (file: string): string => readFileSync(path.join(source, file), 'utf8');
  const files = (pattern: string): string[] => globSync(pattern, { cwd: source }).toSorted();
  const classes = new ClassTree(
    files('classes/**/*.cls').map((file) => parseClass(read(file), path.basename(file))),
  );
  const triggers = files('triggers/*.trigger').map((file) =>
    parseTrigger(read(file), path.basename(file)),
  );
  const schema = new Schema(readFields(source));
  return {
    classes,
    triggers,
    start(host) {
      const state = new OrgState(schema, host);
      state.records.set('permissionsetgroup', readNamed(source, GROUP));
      state.records.set('permissionset', readNamed(source, SET));
      state.records.set('user', [toUser(host.user)]);
      state.records.set('organization', [toOrganization(host.user)]);
      return createMachine(classes, triggers, state);
    },
  };
}

/** Metadata that stands in an org as records. */
interface NamedRecords {
  readonly object: string;
  readonly files: string;
  readonly nameField: string;
  /** First three characters of an Id. */
  readonly prefix: string;
}

const GROUP: NamedRecords = {
  object: 'PermissionSetGroup',
  files: 'permissionsetgroups/*.permissionsetgroup-meta.xml',
  nameField: 'developername',
  prefix: '0PG',
};

const SET: NamedRecords = {
  object: 'PermissionSet',
  files: 'permissionsets/*.permissionset-meta.xml',
  nameField: 'name',
  prefix: '0PS',
};

function readNamed(source: string, { object, files, nameField, prefix }: NamedRecords): Row[] {
  return globSync(files, { cwd: source })
    .toSorted()
    .map((file, index) => {
      const row = new Row(object);
      row.fields.set('id', `${prefix}${String(index + 1).padStart(12, '0')}AAA`);
      row.fields.set(nameField, path.basename(file).replace(/\..*$/, ''));
      return row;
    });
}

function toUser({ id, email, name = email }: HostUser): Row {
  const user = new Row('User');
  const fields = { id, name, email, isactive: true, usertype: 'Standard' };
  for (const [field, value] of Object.entries(fields)) user.fields.set(field, value);
  return user;
}

/** The one row every org has; it is no sandbox. */
function toOrganization({ organizationId }: Host['user']): Row {
  const organization = new Row('Organization');
  organization.fields.set('id', organizationId).set('issandbox', false);
  return organization;
}
