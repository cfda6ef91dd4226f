import {
  mainFile,
  type Bundle,
  type BundleSettings,
  type TargetConfig,
} from '../read/find-bundles.ts';
import type { Problems } from '../read/metadata-file.ts';

export const RECORD_PAGE = 'lightning__RecordPage';

/** Every Lightning bundle says what it is and has a test; what an admin may place says where. */
export function checkBundles(bundles: readonly Bundle[]): Problems {
  return bundles.flatMap((bundle) => {
    const { name, settings } = bundle;
    return [
      ...(mainFile(bundle, 'js') ? [] : ['it has no script']),
      ...(hasTest(bundle) ? [] : ['it has no test']),
      ...(settings ? checkSettings(bundle, settings) : ['it has no js-meta.xml']),
    ].map((problem) => `lwc/${name}: ${problem}`);
  });
}

function hasTest({ name, files }: Bundle): boolean {
  return files.some(({ path }) => path === `lwc/${name}/__tests__/${name}.test.js`);
}

function checkSettings(bundle: Bundle, settings: BundleSettings): Problems {
  const { isExposed, masterLabel, description, targets, configs } = settings;
  if (!isExposed) return targets.length === 0 ? [] : ['it has targets but is not exposed'];
  const onRecords = configs.filter((config) => config.targets.includes(RECORD_PAGE));
  return [
    ...(masterLabel === '' || description === ''
      ? ['an admin needs its label and description']
      : []),
    ...(targets.length === 0 ? ['it is exposed nowhere'] : []),
    ...(targets.includes(RECORD_PAGE) && onRecords.length === 0
      ? ['it does not say for which records it is']
      : []),
    ...onRecords.flatMap(checkRecordPage),
    ...configs.flatMap((config) => checkProperties(bundle, config)),
  ];
}

/** A card on a record is for named objects, on desktops and phones. */
function checkRecordPage({ objects, formFactors }: TargetConfig): Problems {
  return [
    ...(objects.length === 0 ? ['it does not say for which records it is'] : []),
    ...['Large', 'Small']
      .filter((factor) => !formFactors.includes(factor))
      .map((factor) => `it does not say that it fits ${factor}`),
  ];
}

function checkProperties(bundle: Bundle, { properties }: TargetConfig): Problems {
  const script = mainFile(bundle, 'js')?.text ?? '';
  return properties.flatMap(({ name, label }) => [
    ...(new RegExp(`@api\\s+(get\\s+|set\\s+)?${name}\\b`).test(script)
      ? []
      : [`its script has no @api ${name}`]),
    ...(label === '' ? [`an admin needs a label for ${name}`] : []),
  ]);
}
