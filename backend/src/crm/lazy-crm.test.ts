import { expect, test } from 'vitest';
import { createLazyCrm, type LoadedCrm } from './lazy-crm.ts';
import type { CrmSignIn } from './sign-in-port.ts';

const signIn = { kind: 'hubspot' } as unknown as CrmSignIn;

function countLoads(failing: number) {
  let loads = 0;
  const load = async (): Promise<LoadedCrm> => {
    loads += 1;
    if (loads <= failing) throw new Error(`load ${loads} failed`);
    return { open: () => ({}) as never, signIn };
  };
  return { lazy: createLazyCrm(load), loads: () => loads };
}

test('an adapter is loaded when it is first asked for, and once for all who ask', async () => {
  const { lazy, loads } = countLoads(0);
  expect(loads()).toBe(0);
  expect(await Promise.all([lazy.signIn(), lazy.signIn()])).toEqual([signIn, signIn]);
  expect(loads()).toBe(1);
});

test('after a load that failed the next call loads again', async () => {
  const { lazy, loads } = countLoads(1);
  const both = await Promise.allSettled([lazy.signIn(), lazy.signIn()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await lazy.signIn()).toBe(signIn);
  expect(loads()).toBe(2);
});
