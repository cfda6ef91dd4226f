import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { Field, ObjectType } from './field.ts';
import { makeField, READ_ONLY, REQUIRED } from './field.ts';
import type { ValueSets } from './package-field.ts';
import { packageField, toField } from './package-field.ts';
import { OWNER, SYSTEM_FIELDS } from './system-fields.ts';

/** What our package adds to an org, under the names it has in the source. */
export type PackageSchema = {
  /** Fields on standard objects. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  readonly objects: readonly ObjectType[];
};

const SOURCE = path.join(
  import.meta.dirname,
  '../../../../salesforce-package/force-app/main/default',
);

const fieldFile = z.object({ CustomField: packageField });
const objectFile = z.object({
  CustomObject: z.object({
    label: z.string(),
    customSettingsType: z.string().optional(),
    nameField: z
      .object({ type: z.enum(['Text', 'AutoNumber']), displayFormat: z.string().optional() })
      .optional(),
  }),
});
const valueSetFile = z.object({
  GlobalValueSet: z.object({
    customValue: z.array(z.object({ fullName: z.string(), label: z.string() })),
  }),
});

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name: string) => name === 'customValue',
});

const parseFile = (file: string): unknown => parser.parse(readFileSync(file, 'utf8'));

function readValueSets(): ValueSets {
  const folder = path.join(SOURCE, 'globalValueSets');
  const sets = readdirSync(folder).map((file) => {
    const { customValue } = valueSetFile.parse(parseFile(path.join(folder, file))).GlobalValueSet;
    const values = customValue.map(({ fullName, label }) => ({ value: fullName, label }));
    return [file.replace('.globalValueSet-meta.xml', ''), values] as const;
  });
  return new Map(sets);
}

function readFields(object: string, sets: ValueSets): readonly Field[] {
  const folder = path.join(SOURCE, 'objects', object, 'fields');
  return readdirSync(folder).map((file) =>
    toField(fieldFile.parse(parseFile(path.join(folder, file))).CustomField, sets),
  );
}

/** The object itself; undefined for a custom setting, which the package keeps to itself. */
function readObject(name: string, at: number, fields: readonly Field[]): ObjectType | undefined {
  const file = path.join(SOURCE, 'objects', name, `${name}.object-meta.xml`);
  const meta = objectFile.parse(parseFile(file)).CustomObject;
  if (meta.customSettingsType !== undefined) return undefined;
  const autoNumber = meta.nameField?.displayFormat ?? null;
  const rights = autoNumber === null ? REQUIRED : { ...READ_ONLY, ...REQUIRED };
  const nameField = makeField('Name', 'string', { length: 80, autoNumber, ...rights });
  return {
    name,
    label: meta.label,
    keyPrefix: `a0${at}`,
    createable: true,
    updateable: true,
    deletable: true,
    fields: [...SYSTEM_FIELDS, nameField, OWNER, ...fields],
  };
}

function readSource(): PackageSchema {
  const sets = readValueSets();
  const names = readdirSync(path.join(SOURCE, 'objects')).toSorted();
  const withFields = names.filter((name) =>
    existsSync(path.join(SOURCE, 'objects', name, 'fields')),
  );
  const standard = withFields.filter((name) => !name.endsWith('__c'));
  const custom = withFields.filter((name) => name.endsWith('__c'));
  const objects = custom.map((name, at) => readObject(name, at, readFields(name, sets)));
  return {
    fields: new Map(standard.map((name) => [name, readFields(name, sets)])),
    objects: objects.filter((object) => object !== undefined),
  };
}

let read: PackageSchema | undefined;

/** The package's source, read once: what ships is what the sandbox holds values against. */
export function readPackage(): PackageSchema {
  read ??= readSource();
  return read;
}
