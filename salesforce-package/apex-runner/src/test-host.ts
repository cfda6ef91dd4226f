import { randomUUID } from 'node:crypto';
import type { Host } from './org-state.ts';

/** A user in an org where nobody answers callouts but a test's own mock. */
export const testHost: Host = {
  user: {
    id: '005000000000001AAA',
    organizationId: '00D000000000001EAA',
    email: 'ann@vendor.example',
    name: 'Ann Ames',
    locale: 'de_DE',
    timeZone: 'Europe/Berlin',
  },
  now: () => Date.UTC(2026, 9, 12, 9),
  uuid: randomUUID,
};
