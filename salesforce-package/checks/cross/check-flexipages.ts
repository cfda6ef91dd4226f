import type { Bundle } from '../read/find-bundles.ts';
import {
  childrenOf,
  textOf,
  type MetadataFile,
  type Problems,
  type XmlElement,
} from '../read/metadata-file.ts';
import { RECORD_PAGE } from './check-bundles.ts';

/** Properties of Salesforce's own components that name a region of the same page. */
const NAMES_A_REGION = new Set(['body', 'tabs']);

/** Record pages place only cards that may stand there, with properties these cards have. */
export function checkFlexipages(
  files: readonly MetadataFile[],
  bundles: readonly Bundle[],
): Problems {
  return files
    .filter(({ type }) => type === 'FlexiPage')
    .flatMap(({ path, body }) =>
      [...checkRegions(body), ...checkCards(body, bundles)].map((problem) => `${path}: ${problem}`),
    );
}

interface Placed {
  readonly component: string;
  readonly identifier: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

function placedOn(page: XmlElement): readonly Placed[] {
  return childrenOf(page, 'flexiPageRegions')
    .flatMap((region) => childrenOf(region, 'itemInstances'))
    .flatMap((item) => childrenOf(item, 'componentInstance'))
    .map((instance) => ({
      component: textOf(instance, 'componentName'),
      identifier: textOf(instance, 'identifier'),
      properties: childrenOf(instance, 'componentInstanceProperties').map(
        (property) => [textOf(property, 'name'), textOf(property, 'value')] as const,
      ),
    }));
}

/** Regions within a component are there once, and every component can be told from the others. */
function checkRegions(page: XmlElement): Problems {
  const regions = childrenOf(page, 'flexiPageRegions');
  const facets = regions
    .filter((region) => textOf(region, 'type') === 'Facet')
    .map((region) => textOf(region, 'name'));
  const placed = placedOn(page);
  const named = placed
    .filter(({ component }) => component.startsWith('flexipage:'))
    .flatMap(({ properties }) => properties)
    .flatMap(([name, value]) => (NAMES_A_REGION.has(name) ? [value] : []));
  const identifiers = placed.map(({ identifier }) => identifier);
  return [
    ...named.filter((name) => !facets.includes(name)).map((name) => `there is no region ${name}`),
    ...facets.filter((name) => !named.includes(name)).map((name) => `nothing shows ${name}`),
    ...identifiers
      .filter((name, index) => identifiers.indexOf(name) !== index)
      .map((name) => `two components are called "${name}"`),
  ];
}

function checkCards(page: XmlElement, bundles: readonly Bundle[]): Problems {
  return placedOn(page)
    .filter(({ component }) => !component.includes(':'))
    .flatMap((placed) => checkCard(placed, textOf(page, 'sobjectType'), bundles));
}

function checkCard(
  { component, properties }: Placed,
  object: string,
  bundles: readonly Bundle[],
): Problems {
  const settings = bundles.find(({ name }) => name === component)?.settings;
  if (settings?.isExposed !== true) return [`there is no ${component} to place`];
  const config = settings.configs.find(
    ({ targets, objects }) => targets.includes(RECORD_PAGE) && objects.includes(object),
  );
  if (!config) return [`${component} is not for ${object}`];
  return properties.flatMap(([name, value]) => {
    const property = config.properties.find((one) => one.name === name);
    if (!property) return [`${component} has no ${name}`];
    const { choices } = property;
    return choices.length === 0 || choices.includes(value)
      ? []
      : [`${component} takes no ${name} "${value}"`];
  });
}
