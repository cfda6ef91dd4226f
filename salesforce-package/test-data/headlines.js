const row = (state, tone, text, line) => ({
  state,
  tone,
  text,
  modifiers: [],
  ...(line === undefined ? {} : { line }),
});

/** Every row of the headline table of the product's design, one example each. */
export const headlines = [
  row(
    'conflict',
    'warning',
    'Two registrations for this customer · decision due Tue 14:00',
    'Carry on as planned; add your evidence',
  ),
  row(
    'waiting_for_answer',
    'info',
    'Northwind asks to register this customer · answer due in 6 h',
    'Dana decides; add what you know',
  ),
  row(
    'information_requested',
    'neutral',
    'Waiting for Northwind since Mon · 4 days left',
    'Nothing to do',
  ),
  row(
    'partner_not_confirmed',
    'neutral',
    'Waiting for Northwind to confirm',
    'You registered it on 3 Nov',
  ),
  row(
    'customer_protected_elsewhere',
    'danger',
    'This customer is protected for Northwind until 8 Jan 2027',
    'Talk to Dana before you contact them',
  ),
  row(
    'close_after_end',
    'warning',
    'Northwind · sourced · protection ends 12 days before expected close',
    'Ask Dana to extend',
  ),
  row(
    'protected',
    'success',
    'Northwind · sourced · protected until 8 Jan 2027 (47 days)',
    'Work it with Priya (their AE)',
  ),
  row(
    'extension_requested',
    'info',
    'Northwind asks for 60 more days · answer due Wed',
    'Nothing to do',
  ),
  row('won', 'success', 'Northwind sourced this win · 100 % attribution'),
  row(
    'co_sell',
    'success',
    'Co-sell with Northwind · influenced',
    'Priya introduces, you run the deal',
  ),
  row('influenced_only', 'neutral', 'Bluefin influenced this deal · 2 meetings, 1 demo'),
  row('renewal', 'info', 'Northwind holds this renewal until 1 Mar', 'Involve Priya by 1 Dec'),
  row(
    'ended_deal_open',
    'neutral',
    'Northwind · sourced · protection ended 3 Nov: no activity',
    'You may work it; Northwind keeps its credit',
  ),
  row(
    'declined_appeal_open',
    'neutral',
    "Northwind's registration was declined: existing customer",
    'Nothing to do',
  ),
  row(
    'possible_match',
    'info',
    'No partner yet · one registration looks like this customer',
    'Is it the same customer?',
  ),
  row('none', 'neutral', 'No partner. Get help from one'),
];
