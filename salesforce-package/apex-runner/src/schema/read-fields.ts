import { globSync } from 'node:fs';
import path from 'node:path';

/** Names of `objects/<Object>/fields/*.field-meta.xml` of a source folder, by object. */
export function readFields(source: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const file of globSync('objects/*/fields/*.field-meta.xml', { cwd: source })) {
    const object = path.basename(path.dirname(path.dirname(file)));
    const name = path.basename(file, '.field-meta.xml');
    fields.set(object, [...(fields.get(object) ?? []), name]);
  }
  return fields;
}
