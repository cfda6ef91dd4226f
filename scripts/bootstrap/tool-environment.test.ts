import { expect, test } from 'vitest';
import { toolEnvironment } from './tool-environment.mjs';

const NODE_COMPILE_CACHE = '/alongside/.toolchain/compiled';
const tools = { node: '/tools/node/bin/node', pnpm: '/tools/pnpm/pnpm' };

test("the project's tools come first and npm's own settings are gone", () => {
  const given = {
    PATH: '/usr/bin',
    HOME: '/home/ann',
    npm_config_registry: 'https://registry.example',
    npm_lifecycle_event: 'start',
    NPM_CONFIG_LOGLEVEL: 'silly',
    COREPACK_ROOT: '/corepack',
  };
  expect(toolEnvironment('/alongside', given, tools)).toEqual({
    PATH: '/tools/node/bin:/tools/pnpm:/usr/bin',
    HOME: '/home/ann',
    NODE_COMPILE_CACHE,
  });
});

test('a tool found on the PATH adds nothing to it', () => {
  const env = toolEnvironment('/alongside', { PATH: '/usr/bin' }, { ...tools, pnpm: 'pnpm' });
  expect(env.PATH).toBe('/tools/node/bin:/usr/bin');
});
