import type { Field, ObjectType } from './field.ts';
import type { PackageSchema } from './read-package.ts';

/**
 * The package as a managed one names it once installed: every custom name behind the namespace,
 * `alongside__PRM_Summary__c`. An empty namespace changes nothing.
 */
export function inNamespace({ fields, objects }: PackageSchema, namespace: string): PackageSchema {
  if (namespace === '') return { fields, objects };
  const rename = (name: string) => (/__[cr]$/.test(name) ? `${namespace}__${name}` : name);
  const renameField = (field: Field): Field => ({
    ...field,
    name: rename(field.name),
    referenceTo: field.referenceTo.map(rename),
    relationshipName: field.relationshipName && rename(field.relationshipName),
  });
  const renameObject = (object: ObjectType): ObjectType => ({
    ...object,
    name: rename(object.name),
    fields: object.fields.map(renameField),
  });
  return {
    fields: new Map([...fields].map(([name, own]) => [name, own.map(renameField)])),
    objects: objects.map(renameObject),
  };
}
