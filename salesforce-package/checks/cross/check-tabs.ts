import type { Bundle } from '../read/find-bundles.ts';
import { textOf, textsOf, type MetadataFile, type Problems } from '../read/metadata-file.ts';

const TAB = 'lightning__Tab';

/** A tab shows a component that may stand on one; an app holds only tabs that are there. */
export function checkTabs(files: readonly MetadataFile[], bundles: readonly Bundle[]): Problems {
  const tabs = files.filter(({ type }) => type === 'CustomTab');
  const fit = bundles
    .filter(({ settings }) => settings?.targets.includes(TAB))
    .map(({ name }) => name);
  const known = tabs.map(({ name }) => name);
  return [
    ...tabs
      .map(({ path, body }) => ({ path, component: textOf(body, 'lwcComponent') }))
      .filter(({ component }) => component !== '' && !fit.includes(component))
      .map(({ path, component }) => `${path}: no tab can show ${component}`),
    ...files
      .filter(({ type }) => type === 'CustomApplication')
      .flatMap(({ path, body }) =>
        textsOf(body, 'tabs')
          .filter((tab) => !tab.startsWith('standard-') && !known.includes(tab))
          .map((tab) => `${path}: there is no tab ${tab}`),
      ),
  ];
}
