/** Refusals as Apex hands them to components. */
const refusalOf = (code, sentence) => ({ code, sentence, reference: 'req_4f1c' });

/** Nobody answered: there is no sentence to hand over. */
export const unreachable = { code: 'unreachable', sentence: null };

export const notSetUp = { code: 'not_set_up', sentence: null };

export const unexpected = refusalOf(
  'unexpected',
  'This did not work, and it is our fault. Nothing was changed. The reference is req_4f1c.',
);

export const inputInvalid = {
  ...refusalOf('input_invalid', 'Some values need another look: days.'),
  problems: [{ path: 'days', message: 'Give 1 to 365 days.' }],
};

export const notConnected = refusalOf(
  'not_connected',
  'This CRM account is not connected yet. An admin can connect it in the app settings.',
);

export const notAllowed = refusalOf(
  'not_allowed',
  'Your role may not do this. A partner manager can.',
);

export const stateChanged = refusalOf(
  'state_changed',
  'Somebody was faster: Dana declined it. Reload to see how it stands.',
);
