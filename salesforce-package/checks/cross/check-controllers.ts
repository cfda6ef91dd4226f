import type { MetadataFile, Problems } from '../read/metadata-file.ts';
import type { TextFile } from '../read/read-package.ts';
import { findPermissionSets } from './permission-set.ts';

/** A static method that Lightning calls; the same word on a property asks for nothing. */
const CALLED = /@AuraEnabled[^;{]*\bstatic\b/;

/** Every class that a card calls is given by a permission set, and each that is given is there. */
export function checkControllers(
  files: readonly MetadataFile[],
  code: readonly TextFile[],
): Problems {
  const given = [...new Set(findPermissionSets(files).flatMap(({ other }) => other))];
  const classes = code.flatMap(({ path, text }) => {
    const [, name] = /^classes\/(\w+)\.cls$/.exec(path) ?? [];
    return name === undefined ? [] : [{ name: `class ${name}`, isCalled: CALLED.test(text) }];
  });
  return [
    ...classes
      .filter(({ name, isCalled }) => isCalled && !given.includes(name))
      .map(({ name }) => `No permission set gives the ${name}, which a card calls`),
    ...given
      .filter((name) => name.startsWith('class ') && !classes.some((one) => one.name === name))
      .map((name) => `A permission set gives the ${name}, which is not there`),
  ];
}
