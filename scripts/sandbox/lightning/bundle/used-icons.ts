import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BASE_FOLDER } from './component-sources.ts';

const ICON = /\b(utility|standard|action|custom|doctype):([a-z]\w*)/g;

/** Base components name few icons themselves; these are the ones that cards make them show. */
const OF_BASE_COMPONENTS = globSync(
  '{toast,modalBase,modal,input,helptext,pill,tab*,buttonMenu,combobox,baseCombobox,baseComboboxItem,menuItem,datepicker,progress*,primitive*,accordion*,datatable}/*.{js,html}',
  { cwd: BASE_FOLDER },
);

/** Names of icons in sources, such as `utility:ribbon`. */
export function findIcons(folders: readonly string[]): ReadonlySet<string> {
  const ours = folders.flatMap((folder) =>
    globSync('**/*.{js,html,ts}', { cwd: folder }).map((file) => path.join(folder, file)),
  );
  const theirs = OF_BASE_COMPONENTS.map((file) => path.join(BASE_FOLDER, file));
  const texts = [...ours, ...theirs].map((file) => readFileSync(file, 'utf8'));
  return new Set(texts.flatMap((text) => text.match(ICON) ?? []));
}

/** `lightning/iconSvgTemplatesUtility` names the set `Utility`; there is one more for Hebrew and Arabic. */
export const iconSetOf = (id: string): string | undefined =>
  /^lightning\/iconSvgTemplates(\w+)$/.exec(id)?.[1];

/** A module with the drawings of one set that are used: all of them are two megabytes. */
export function writeIconSet(set: string, icons: ReadonlySet<string>): string {
  const name = set.toLowerCase();
  const folder = path.join(BASE_FOLDER, `iconSvgTemplates${set}/buildTemplates/${name}`);
  const used = [...icons]
    .filter((icon) => icon.startsWith(`${name}:`))
    .map((icon) => icon.slice(name.length + 1))
    .filter((icon) => existsSync(path.join(folder, `${icon}.html`)))
    .toSorted();
  const imports = used.map((icon) => `import ${name}_${icon} from '${folder}/${icon}.html';`);
  return `${imports.join('\n')}\nexport default { ${used.map((icon) => `${name}_${icon}`).join(', ')} };`;
}
