import { childrenOf, textOf, type MetadataFile, type Problems } from '../read/metadata-file.ts';
import type { TextFile } from '../read/read-package.ts';

const LABEL = /\$Label\.(?:c\.)?(\w+)|@salesforce\/label\/c\.(\w+)|System\.Label\.(\w+)/g;

/** Every label has one meaning, and is shown somewhere; nothing shows a label that is not there. */
export function checkLabels(
  files: readonly MetadataFile[],
  sources: readonly TextFile[],
): Problems {
  const names = files
    .filter(({ type }) => type === 'CustomLabels')
    .flatMap(({ body }) => childrenOf(body, 'labels').map((label) => textOf(label, 'fullName')));
  const used = sources.flatMap(({ path, text }) =>
    [...text.matchAll(LABEL)].map((found) => ({ path, name: found.slice(1).join('') })),
  );
  return [
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `The label ${name} stands there more than once`),
    ...names
      .filter((name) => !used.some((use) => use.name === name))
      .map((name) => `Nothing shows the label ${name}`),
    ...used
      .filter(({ name }) => !names.includes(name))
      .map(({ path, name }) => `${path}: there is no label ${name}`),
  ];
}
