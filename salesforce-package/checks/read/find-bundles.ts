import { XMLParser } from 'fast-xml-parser';
import { childrenOf, textOf, textsOf, type XmlElement } from './metadata-file.ts';
import type { TextFile } from './read-package.ts';

/** A Lightning component or module: a folder below `lwc`. */
export interface Bundle {
  /** E.g. `dealCard`; a template calls it `c-deal-card`. */
  readonly name: string;
  /** Everything in its folder, tests too. */
  readonly files: readonly TextFile[];
  /** What its `js-meta.xml` says; absent without one. */
  readonly settings?: BundleSettings;
}

export interface BundleSettings {
  readonly isExposed: boolean;
  readonly masterLabel: string;
  readonly description: string;
  /** E.g. `lightning__RecordPage`. */
  readonly targets: readonly string[];
  readonly configs: readonly TargetConfig[];
}

/** What holds where a component is placed on one kind of page. */
export interface TargetConfig {
  readonly targets: readonly string[];
  readonly objects: readonly string[];
  /** `Large`, `Small`. */
  readonly formFactors: readonly string[];
  readonly properties: readonly DesignProperty[];
}

/** A design attribute, as an admin sees it in App Builder. */
interface DesignProperty {
  readonly name: string;
  readonly label: string;
  /** The values an admin may choose; empty when any will do. */
  readonly choices: readonly string[];
}

const FOLDER = /^lwc\/(\w+)\//;

/** Every bundle of a package directory. */
export function findBundles(sources: readonly TextFile[]): readonly Bundle[] {
  const names = new Set(sources.flatMap(({ path }) => FOLDER.exec(path)?.[1] ?? []));
  return [...names].map((name) => {
    const files = sources.filter(({ path }) => path.startsWith(`lwc/${name}/`));
    const meta = files.find(({ path }) => path.endsWith(`/${name}.js-meta.xml`));
    return { name, files, ...(meta && { settings: readSettings(meta.text) }) };
  });
}

/** The script, template or other file that gives a bundle its name. */
export function mainFile({ name, files }: Bundle, ending: string): TextFile | undefined {
  return files.find(({ path }) => path === `lwc/${name}/${name}.${ending}`);
}

/** Design attributes stand in the attributes of elements, which other metadata does not use. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  parseTagValue: false,
});

function readSettings(text: string): BundleSettings {
  const [body = {}] = childrenOf(parser.parse(text) as XmlElement, 'LightningComponentBundle');
  return {
    isExposed: textOf(body, 'isExposed') === 'true',
    masterLabel: textOf(body, 'masterLabel'),
    description: textOf(body, 'description'),
    targets: childrenOf(body, 'targets').flatMap((targets) => textsOf(targets, 'target')),
    configs: childrenOf(body, 'targetConfigs')
      .flatMap((configs) => childrenOf(configs, 'targetConfig'))
      .map(toConfig),
  };
}

function toConfig(config: XmlElement): TargetConfig {
  return {
    targets: listOf(textOf(config, 'targets')),
    objects: childrenOf(config, 'objects').flatMap((objects) => textsOf(objects, 'object')),
    formFactors: childrenOf(config, 'supportedFormFactors')
      .flatMap((factors) => childrenOf(factors, 'supportedFormFactor'))
      .map((factor) => textOf(factor, 'type')),
    properties: childrenOf(config, 'property').map((property) => ({
      name: textOf(property, 'name'),
      label: textOf(property, 'label'),
      choices: listOf(textOf(property, 'datasource')),
    })),
  };
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
