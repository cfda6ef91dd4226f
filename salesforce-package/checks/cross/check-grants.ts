import { findFields, namesOf } from '../read/find-fields.ts';
import {
  childrenOf,
  textOf,
  textsOf,
  type MetadataFile,
  type Problems,
} from '../read/metadata-file.ts';
import { findPermissionSets, type PermissionSet } from './permission-set.ts';

/** The engine writes, people read (R15a). */
const WRITER = 'Alongside_Integration';

/** Each sees what the one before sees, and more. */
const RANKS = ['Alongside_User', 'Alongside_Manager', 'Alongside_Admin'] as const;

/** What we bring can be reached: an admin sees all of it, a user the least, and only the engine writes. */
export function checkGrants(files: readonly MetadataFile[]): Problems {
  const sets = findPermissionSets(files);
  const [user, manager, admin, writer] = [...RANKS, WRITER].map((name) => getSet(sets, name));
  if (!user || !manager || !admin || !writer) return ['A permission set is missing'];
  const granted = sets.flatMap(({ other }) => other);
  return [
    ...lacks(admin, admin.read, fieldsOf(files)),
    ...lacks(
      writer,
      writer.write,
      fieldsOf(files, ({ isCalculated }) => !isCalculated),
    ),
    ...lacks(admin, admin.other, reachable(files)),
    ...lacks(manager, everything(manager), everything(user)),
    ...lacks(admin, everything(admin), everything(manager)),
    ...(user.read.length < manager.read.length ? [] : [`${user.name} sees no less than a manager`]),
    ...switches(files)
      .filter((name) => !granted.includes(name))
      .map((name) => `No permission set gives the ${name}`),
    ...sets.flatMap((set) => checkSet(set, files)),
    ...checkPackaged(files),
    ...checkGroups(files),
  ];
}

function getSet(sets: readonly PermissionSet[], name: string): PermissionSet | undefined {
  return sets.find((set) => set.name === name);
}

function everything({ read, write, other }: PermissionSet): readonly string[] {
  return [...read, ...write, ...other];
}

function lacks(set: PermissionSet, given: readonly string[], wanted: readonly string[]): Problems {
  return wanted.filter((name) => !given.includes(name)).map((name) => `${set.name} lacks ${name}`);
}

type Field = ReturnType<typeof findFields>[number];

/** Fields that a permission set can give; those of settings cannot be. */
function fieldsOf(files: readonly MetadataFile[], keep: (field: Field) => boolean = () => true) {
  const settings = files
    .filter(({ body }) => textOf(body, 'customSettingsType') !== '')
    .map(({ name }) => name);
  return findFields(files)
    .filter((field) => !settings.includes(field.object) && keep(field))
    .map(({ object, name }) => `${object}.${name}`);
}

function reachable(files: readonly MetadataFile[]): readonly string[] {
  const objects = files.filter(({ body }) => textOf(body, 'sharingModel') !== '');
  return [
    ...objects.map(({ name }) => `object ${name}`),
    ...namesOf(files, 'CustomTab').map((name) => `tab ${name}`),
    ...namesOf(files, 'CustomApplication').map((name) => `app ${name}`),
  ];
}

function switches(files: readonly MetadataFile[]): readonly string[] {
  const principals = files
    .filter(({ type }) => type === 'ExternalCredential')
    .flatMap(({ name, body }) =>
      childrenOf(body, 'externalCredentialParameters')
        .filter((one) => textOf(one, 'parameterType') === 'NamedPrincipal')
        .map((one) => `principal ${name}-${textOf(one, 'parameterName')}`),
    );
  return [...namesOf(files, 'CustomPermission').map((name) => `permission ${name}`), ...principals];
}

/** Gives only what is there, and writing to nobody but the engine. */
function checkSet({ name, read, write }: PermissionSet, files: readonly MetadataFile[]): Problems {
  const there = fieldsOf(files);
  const calculated = fieldsOf(files, ({ isCalculated }) => isCalculated);
  return [
    ...[...read, ...write]
      .filter((field) => !there.includes(field))
      .map((field) => `${name} gives ${field}, which is not there`),
    ...write
      .filter((field) => name !== WRITER || calculated.includes(field))
      .map((field) => `${name} lets people write ${field}`),
  ];
}

/** Installing a managed package drops these without a word. */
function checkPackaged(files: readonly MetadataFile[]): Problems {
  return files
    .filter(({ type }) => type === 'PermissionSet')
    .flatMap(({ name, body }) =>
      [
        ...childrenOf(body, 'objectPermissions')
          .map((one) => textOf(one, 'object'))
          .filter((object) => !object.endsWith('__c')),
        ...childrenOf(body, 'userPermissions').map((one) => textOf(one, 'name')),
      ].map((given) => `${name} gives ${given}, which no package can give`),
    );
}

function checkGroups(files: readonly MetadataFile[]): Problems {
  const known = namesOf(files, 'PermissionSet');
  return files
    .filter(({ type }) => type === 'PermissionSetGroup')
    .flatMap(({ name, body }) =>
      textsOf(body, 'permissionSets')
        .filter((set) => !known.includes(set))
        .map((set) => `The group ${name} holds ${set}, which is not there`),
    );
}
