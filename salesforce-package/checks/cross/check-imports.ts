import { findFields, namesOf } from '../read/find-fields.ts';
import type { Bundle } from '../read/find-bundles.ts';
import type { MetadataFile, Problems } from '../read/metadata-file.ts';
import type { TextFile } from '../read/read-package.ts';

/** Labels are looked at with all their other uses. */
const IMPORTED = /'(?:@salesforce\/(apex|schema|customPermission)\/([\w.]+)|(c)\/(\w+))'/g;
const PLACED = /<c-([a-z][a-z0-9-]*)/g;

/** What a Lightning component imports or places is there: Apex, fields, permissions, components. */
export function checkImports(
  bundles: readonly Bundle[],
  files: readonly MetadataFile[],
  code: readonly TextFile[],
): Problems {
  const there = new Set([
    ...code.flatMap(methodsOf),
    ...findFields(files).map(({ object, name }) => `schema ${object}.${name}`),
    ...namesOf(files, 'CustomPermission').map((name) => `customPermission ${name}`),
    ...bundles.map(({ name }) => `c ${name}`),
  ]);
  return bundles.flatMap(({ files: ofBundle }) =>
    ofBundle.flatMap((file) =>
      importsOf(file)
        .filter((name) => !there.has(name) && !isStandard(name))
        .map((name) => `${file.path}: there is no ${name}`),
    ),
  );
}

/** E.g. `apex DealCardController.getCard`, `c dealCard`. */
function importsOf({ path, text }: TextFile): readonly string[] {
  if (path.includes('__tests__')) return [];
  return [
    ...[...text.matchAll(IMPORTED)].map(([, kind = '', name = '', , bundle]) =>
      bundle === undefined ? `${kind} ${name}` : `c ${bundle}`,
    ),
    ...[...text.matchAll(PLACED)].map(([, tag = '']) => `c ${toCamelCase(tag)}`),
  ];
}

/** A field or object that comes with every org. */
function isStandard(name: string): boolean {
  return name.startsWith('schema ') && !name.includes('__');
}

function toCamelCase(tag: string): string {
  return tag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const CALLED = /@AuraEnabled[^;{]*\bstatic\s[^;({]*?(\w+)\s*\(/g;

function methodsOf({ path, text }: TextFile): readonly string[] {
  const [, name] = /^classes\/(\w+)\.cls$/.exec(path) ?? [];
  return name === undefined
    ? []
    : [...text.matchAll(CALLED)].map(([, method = '']) => `apex ${name}.${method}`);
}
