import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A component in its place, with what the page's author set. */
export interface PlacedComponent {
  readonly name: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What stands on a page of a record, besides its highlights. */
export interface RecordLayout {
  /** Names of the fields at the top. */
  readonly highlights: readonly string[];
  readonly icon: string;
  /** In the wide column, after the record's own details. */
  readonly tabs: readonly {
    readonly label: string;
    readonly components: readonly PlacedComponent[];
  }[];
  /** In the column on the right. */
  readonly sidebar: readonly PlacedComponent[];
}

/** The pages that an administrator would have made in App Builder, by object. */
export const RECORD_LAYOUTS: Readonly<Record<string, RecordLayout>> = {
  Opportunity: {
    highlights: ['AccountId', 'CloseDate', 'Amount', 'StageName', 'OwnerId'],
    icon: 'standard:opportunity',
    tabs: [{ label: 'Partner', components: [{ name: 'dealCard' }] }],
    sidebar: [{ name: 'dealCard' }],
  },
  Account: {
    highlights: ['Type', 'Phone', 'Website', 'Industry', 'OwnerId'],
    icon: 'standard:account',
    tabs: [{ label: 'Partners', components: [{ name: 'accountCard' }] }],
    sidebar: [{ name: 'accountCard' }],
  },
};

/** A record of any other object shows its fields only. */
export const PLAIN_LAYOUT: RecordLayout = {
  highlights: ['OwnerId', 'LastModifiedDate'],
  icon: 'standard:record',
  tabs: [],
  sidebar: [],
};

/** The layout without components that the package does not offer. */
export function keepExposed(layout: RecordLayout, exposed: readonly string[]): RecordLayout {
  const keep = (components: readonly PlacedComponent[]) =>
    components.filter(({ name }) => exposed.includes(name));
  const tabs = layout.tabs
    .map((tab) => ({ ...tab, components: keep(tab.components) }))
    .filter(({ components }) => components.length > 0);
  return { ...layout, tabs, sidebar: keep(layout.sidebar) };
}

/** A tab that shows one component. */
export interface ComponentTab {
  readonly name: string;
  readonly component: string;
  readonly label: string;
}

/** The tabs that the package ships. @param source `force-app/main/default` */
export function listTabs(source: string): readonly ComponentTab[] {
  return globSync('tabs/*.tab-meta.xml', { cwd: source }).flatMap((file) => {
    const xml = readFileSync(path.join(source, file), 'utf8');
    const read = (element: string): string | undefined =>
      new RegExp(`<${element}>(.*?)</${element}>`).exec(xml)?.[1];
    const name = path.basename(file, '.tab-meta.xml');
    const component = read('lwcComponent');
    return component === undefined ? [] : [{ name, component, label: read('label') ?? name }];
  });
}
