import { spawnSync } from 'node:child_process';
import { unpackChromium } from './unpack-chromium.ts';

/** What playwright-core's `chromium.launch` needs. */
export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Nothing here weakens a page's own security; the browser itself must stay silent. */
const ARGS = [
  // Its sandbox cannot run as root nor in most containers; only our own pages are opened.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The machine's Chromium, or else the one that npm installed, unpacked at its first use. */
export async function findChromium(): Promise<ChromiumLaunch> {
  const env = definedOnly(process.env);
  const installed = INSTALLED.find((file) => starts(file, env));
  if (installed) return { executablePath: installed, args: ARGS, env };
  const { executablePath, fonts, libraries } = await unpackChromium();
  const withFonts = { ...env, FONTCONFIG_PATH: fonts };
  if (starts(executablePath, withFonts)) return { executablePath, args: ARGS, env: withFonts };
  // The machine lacks libraries that the package brings along.
  return { executablePath, args: ARGS, env: { ...withFonts, LD_LIBRARY_PATH: libraries } };
}

function starts(file: string, env: Record<string, string>): boolean {
  return spawnSync(file, ['--version'], { env }).status === 0;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  const pairs = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}
