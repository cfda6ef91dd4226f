import type { Org } from '@alongside/apex-runner/load-org';

/** What the modules that Salesforce makes up for a component are written from. */
export interface ScopedSources {
  readonly labels: ReadonlyMap<string, string>;
  readonly apex: Org;
}

type Writer = (name: string, sources: ScopedSources) => string;

const PLATFORM = new URL('../platform/', import.meta.url).pathname;
const json = JSON.stringify;

/** How each kind of module is written, by what its name begins with; the longest first. */
const WRITERS: Readonly<Record<string, Writer>> = {
  '@salesforce/apex/': writeApexMethod,
  '@salesforce/label/c.': writeLabel,
  '@salesforce/schema/': writeSchema,
  '@salesforce/customPermission/': (name) =>
    `import { page } from '${PLATFORM}page-facts.ts';
     export default page.customPermissions.includes(${json(name)}) || undefined;`,
  '@salesforce/user/Id': () => fact('userId'),
  '@salesforce/client/formFactor': () => fact('formFactor'),
  '@salesforce/i18n/locale': () => fact('locale'),
  '@salesforce/i18n/timeZone': () => fact('timeZone'),
};

const fact = (name: string): string =>
  `import { page } from '${PLATFORM}page-facts.ts'; export default page.${name};`;

/** The text of a module, or undefined when it is not one of these. @throws Error for what an org would refuse */
export function writeScopedModule(id: string, sources: ScopedSources): string | undefined {
  if (id === '@salesforce/apex') return `export { refreshApex } from '${PLATFORM}apex.ts';`;
  const start = Object.keys(WRITERS).find((one) => id.startsWith(one));
  return start && WRITERS[start]?.(id.slice(start.length), sources);
}

function writeApexMethod(name: string, { apex }: ScopedSources): string {
  const [cls = '', method = ''] = name.split('.');
  const [found] = apex.classes.find(cls, undefined)?.methods.get(method.toLowerCase()) ?? [];
  if (!found?.modifiers.includes('auraenabled'))
    throw new Error(`There is no @AuraEnabled ${name}`);
  const cacheable = found.modifiers.includes('cacheable=true');
  return `import { apexMethod } from '${PLATFORM}apex.ts';
    export default apexMethod(${json(name)}, ${String(cacheable)});`;
}

function writeLabel(name: string, { labels }: ScopedSources): string {
  const value = labels.get(name);
  if (value === undefined) throw new Error(`There is no custom label ${name}`);
  return `export default ${json(value)};`;
}

function writeSchema(name: string): string {
  const [objectApiName, ...fields] = name.split('.');
  const field = fields.length === 0 ? {} : { fieldApiName: fields.join('.') };
  return `export default ${json({ ...field, objectApiName })};`;
}
