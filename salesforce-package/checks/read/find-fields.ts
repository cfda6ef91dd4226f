import { textOf, type MetadataFile, type XmlElement } from './metadata-file.ts';

/** A custom field. */
export interface Field {
  /** E.g. `Opportunity`. */
  readonly object: string;
  /** E.g. `PRM_Motion__c`. */
  readonly name: string;
  readonly path: string;
  readonly body: XmlElement;
  /** Calculated by a formula: nobody can write it. */
  readonly isCalculated: boolean;
}

export function findFields(files: readonly MetadataFile[]): readonly Field[] {
  return files
    .filter(({ type }) => type === 'CustomField')
    .map(({ path, name, body }) => ({
      object: objectOf(path),
      name,
      path,
      body,
      isCalculated: textOf(body, 'formula') !== '',
    }));
}

/** The object whose folder a file stands in: `objects/Opportunity/...`. */
export function objectOf(path: string): string {
  return /^objects\/([^/]+)\//.exec(path)?.[1] ?? '';
}

export function namesOf(files: readonly MetadataFile[], type: string): readonly string[] {
  return files.filter((file) => file.type === type).map(({ name }) => name);
}
