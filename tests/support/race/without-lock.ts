import { editModule } from './edit-module.ts';

// Follows merged customers, but locks nothing.
editModule('platform/database/lock-customer.ts', '.forNoKeyUpdate()', '');
// What was read is acted upon a moment later, so that approvals surely overlap.
editModule(
  'platform/database/inside-savepoint.ts',
  'await sql`SAVEPOINT attempt`',
  'await new Promise((go) => setTimeout(go, 100)); await sql`SAVEPOINT attempt`',
);
