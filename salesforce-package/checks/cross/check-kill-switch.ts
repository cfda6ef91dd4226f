import { mainFile, type Bundle } from '../read/find-bundles.ts';
import type { Problems } from '../read/metadata-file.ts';
import { RECORD_PAGE } from './check-bundles.ts';

const SWITCH = "'@salesforce/customPermission/PRM_Hide_Cards'";

/** Every card on a record asks, itself or through what it builds on, whether its reader hides cards. */
export function checkKillSwitch(bundles: readonly Bundle[]): Problems {
  return bundles
    .filter(({ settings }) => settings?.targets.includes(RECORD_PAGE) === true)
    .filter((bundle) => !asks(bundle, bundles, new Set()))
    .map(({ name }) => `lwc/${name}: it shows itself to those who hold PRM_Hide_Cards`);
}

function asks(bundle: Bundle, bundles: readonly Bundle[], seen: Set<string>): boolean {
  if (seen.has(bundle.name)) return false;
  seen.add(bundle.name);
  const script = mainFile(bundle, 'js')?.text ?? '';
  const used = [...script.matchAll(/from 'c\/(\w+)'/g)].map(([, name]) => name);
  return (
    script.includes(SWITCH) ||
    bundles.some((other) => used.includes(other.name) && asks(other, bundles, seen))
  );
}
