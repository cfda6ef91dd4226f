import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

/** A component in its place, with what the page's author set. */
export interface PlacedComponent {
  readonly name: string;
  readonly properties: Readonly<Record<string, string | boolean>>;
}

/** What a page made in App Builder puts beside the record itself. */
export interface Flexipage {
  /** In the wide column. */
  readonly tabs: readonly {
    readonly label: string;
    readonly components: readonly PlacedComponent[];
  }[];
  /** In the column on the right. */
  readonly sidebar: readonly PlacedComponent[];
}

const LISTS = ['flexiPageRegions', 'itemInstances', 'componentInstanceProperties'];
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => LISTS.includes(name) });

const item = z.object({
  componentInstance: z.object({
    componentName: z.string(),
    componentInstanceProperties: z
      .array(z.object({ name: z.string(), value: z.string() }))
      .default([]),
  }),
});
const pageFile = z.object({
  FlexiPage: z.object({
    sobjectType: z.string().optional(),
    flexiPageRegions: z.array(z.object({ name: z.string(), itemInstances: z.array(item) })),
  }),
});
type Page = z.infer<typeof pageFile>['FlexiPage'];

const toValue = (text: string): string | boolean =>
  text === 'true' || text === 'false' ? text === 'true' : text;

/** The components of a region or of a part of one. */
function readItems({ flexiPageRegions }: Page, region: unknown): readonly PlacedComponent[] {
  const items = flexiPageRegions.find(({ name }) => name === region)?.itemInstances ?? [];
  return items.map(({ componentInstance: { componentName, componentInstanceProperties } }) => ({
    name: componentName,
    properties: Object.fromEntries(
      componentInstanceProperties.map(({ name, value }) => [name, toValue(value)]),
    ),
  }));
}

/** Salesforce's own components have a namespace, such as `force:detailPanel`. */
const isOurs = ({ name }: PlacedComponent): boolean => !name.includes(':');

function readTabs(page: Page): Flexipage['tabs'] {
  const tabset = readItems(page, 'main').find(({ name }) => name === 'flexipage:tabset');
  return readItems(page, tabset?.properties['tabs']).map(({ properties }) => ({
    label: String(properties['title']),
    components: readItems(page, properties['body']).filter(isOurs),
  }));
}

/** The package's sample page for an object; undefined when there is none. @param source `force-app/main/default` */
export function findFlexipage(source: string, objectName: string): Flexipage | undefined {
  const files = globSync('flexipages/*.flexipage-meta.xml', { cwd: source }).toSorted();
  const pages = files.map(
    (file) => pageFile.parse(parser.parse(readFileSync(path.join(source, file), 'utf8'))).FlexiPage,
  );
  const page = pages.find(({ sobjectType }) => sobjectType === objectName);
  if (!page) return undefined;
  const tabs = readTabs(page).filter(({ components }) => components.length > 0);
  return { tabs, sidebar: readItems(page, 'sidebar').filter(isOurs) };
}
