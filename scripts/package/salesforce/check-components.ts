import type { MetadataFile, Problems } from '@alongside/salesforce-checks/read/metadata-file';
import type { Components } from './convert-source.ts';

/** Everything that stands in the source must have come through: an ignored folder is silent. */
export function checkComponents(files: readonly MetadataFile[], components: Components): Problems {
  const through = new Set(
    Object.entries(components).flatMap(([type, names]) =>
      names.map((name) => `${type} ${name.split(/[./]/).at(-1) ?? ''}`),
    ),
  );
  return files
    .filter(({ type, name }) => !through.has(`${type} ${name}`))
    .map(({ type, path }) => `The archive lacks ${path} (${type})`);
}
