import type { Problem } from '../generated/contract.ts';

const problemOf = (status: number, code: string, detail: string): Problem => ({
  type: `https://alongside.example/errors/${code}`,
  title: code,
  status,
  code,
  detail,
  reference: 'req_4f1c',
});

export const notConnected = problemOf(
  403,
  'not_connected',
  'This CRM account is not connected yet. An admin can connect it in the app settings.',
);

export const notAllowed = problemOf(
  403,
  'not_allowed',
  'Your role may not do this. A partner manager can.',
);

export const unexpected = problemOf(
  500,
  'unexpected',
  'This did not work, and it is our fault. Nothing was changed. The reference is req_4f1c.',
);

export const stateChanged = problemOf(
  409,
  'state_changed',
  'Somebody was faster: Dana declined it. Reload to see how it stands.',
);

export const inputInvalid: Problem = {
  ...problemOf(400, 'input_invalid', 'Some values need another look: days.'),
  fields: [{ path: 'days', message: 'Give 1 to 365 days.' }],
};
