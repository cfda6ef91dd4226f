import { z } from 'zod';
import { syncView } from '../../vocabulary/card-model.ts';
import { crmUsers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** R122: connection, provisioning and what waits to be written. */
export const getInstallationStatus = defineOperation({
  name: 'installation.get-status',
  summary: 'See how the CRM connection is doing',
  method: 'GET',
  path: '/v1/installation',
  input: z.strictObject({}),
  output: z.strictObject({
    account: z.string(),
    connectedAt: z.string(),
    provisioned: z.array(z.strictObject({ object: z.string(), properties: z.int() })),
    sync: syncView,
    waiting: z.int().min(0),
    parked: z.int().min(0),
  }),
  errors: [],
  audience: crmUsers,
  writes: false,
});
