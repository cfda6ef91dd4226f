/** The fixed words of the partners' pages. Statuses, reasons and dates come from the operations. */
export const pageWords = {
  skip: 'Skip to the content',
  myDeals: 'My deals',
  register: 'Register a deal',
  registerShort: 'Register',
  rules: 'Rules of engagement',
  navigation: 'Pages',
  optional: 'optional',
  notChosen: 'Not chosen',
  errorTitle: (title: string) => `Error: ${title}`,
  problemCount: (count: number) =>
    count === 1 ? 'One thing needs another look' : `${count} things need another look`,
  titleWithVendor: (title: string, vendor: string) => `${title} · ${vendor}`,
  manager: (name: string) => `Your partner manager is ${name}.`,
  noManager: (vendor: string) => `Your contact is the partner team of ${vendor}.`,
} as const;

export const dealWords = {
  greeting: (contact: string, partner: string) => `${contact}, ${partner}`,
  needsYou: 'Needs you',
  waiting: (vendor: string) => `Waiting for ${vendor}`,
  protected: 'Protected',
  decided: 'Decided',
  emptyTitle: 'No deals yet',
  empty: 'The deals you register will stand here, with their status and their clock.',
  answerDue: 'Answer due',
  protectedUntil: 'Protected until',
  submitted: 'Registered',
  more: 'Show more deals',
  promiseTitle: 'Good to know',
  rulesLink: 'Read the rules of engagement',
} as const;

export const registerWords = {
  title: 'Register a deal',
  lead: 'Four facts start your clock. No other partner sees what you write.',
  later: 'Products, country and proof',
  laterHint: 'You may add these later by this link. The time of your registration stays.',
  proof: 'Proof of your work with the customer',
  send: (vendor: string) => `Send to ${vendor}`,
  draft: 'Your draft is kept on this device until you send it.',
  discard: 'Clear the draft',
  done: 'Your registration has arrived.',
} as const;

export const leadWords = {
  title: 'Tell us of a lead',
  lead: 'The moment you send this is kept for a deal you register in time. It protects nothing yet, and no other partner sees it.',
  send: (vendor: string) => `Send to ${vendor}`,
  done: 'Your lead has arrived.',
  link: 'Not that far yet? Tell us of the lead first.',
} as const;

export const followWords = {
  back: 'All my deals',
  amount: 'Amount',
  expectedClose: 'Expected close',
  products: 'Products',
  submitted: 'Registered',
  due: 'Answer due',
  protectedUntil: 'Protected until',
  appealBy: 'Appeal by',
  keepAlive: 'What keeps it protected',
  calendar: 'Put the end of protection in my calendar',
  confirm: (vendor: string) => `${vendor} registered this for you`,
  confirmHint: 'Confirm that you work on this deal. The time of submission stays as it is.',
  question: (vendor: string) => `${vendor} asks you`,
  help: (vendor: string) => `Your help that ${vendor} logged`,
  helpHint: 'Confirm what you did. Help that both sides confirm counts.',
  helpConfirmed: 'Confirmed',
  confirmHelp: 'Yes, we did this',
  helpDone: 'You confirmed your help.',
  benefit: 'Your benefit',
  missing: 'Still missing for an approval',
  whyDecided: 'Why it was decided so',
  whyOpen: 'Why it stands so',
  appeal: (until: string) =>
    `You may appeal until ${until}, once and with dated proof of your work.`,
  actions: 'What you can do',
  timeline: 'What happened so far',
  messages: 'Messages',
  noMessages: (vendor: string) => `No messages yet. ${vendor} sees what you write here.`,
  you: 'You',
  comeBack: 'Your link to this page',
  comeBackHint: 'Keep it. It needs no password, so share it only with colleagues you trust.',
} as const;

export const ruleWords = {
  version: (version: number, since: string) => `Version ${version}, in force since ${since}.`,
  coming: (version: number, from: string) => `From ${from} on: version ${version}`,
  same: 'Nothing changes for you.',
} as const;

export const calendarWords = {
  summary: (customer: string) => `Protection ends: ${customer}`,
  description: (vendor: string) =>
    `Your protection by ${vendor} ends at the end of this entry. Ask for more time before then.`,
  alarm: (customer: string, days: number) =>
    days === 1
      ? `${customer}: protection ends in a day`
      : `${customer}: protection ends in ${days} days`,
} as const;

export const failureWords = {
  unknownLink: 'This link is not known',
  endedLink: 'This link has ended',
  notFound: 'Nothing stands here',
  noRegistration:
    'This link leads to no registration of yours. All your deals are on the first page.',
  noPage: 'This address leads to no page. Check that the whole link was copied.',
  refused: 'This did not work',
  tooMany: 'Too many visits at once',
  unexpected: 'This is our fault',
  unreadable: 'The form could not be read. Reload the page and send it again.',
  tooLarge: 'The form is too large. Shorten the texts and send it again.',
  values: 'Some of the values could not be used. Check them and send the form again.',
  sentBefore:
    'This form was sent before with other values. Look at My deals before you send it again.',
  noKey: 'This form is no longer complete. Reload the page and send it again.',
  foreignForm: 'This form came from another site. Open your own link and send it there.',
  noProtection: 'There is no protection to put in a calendar yet.',
  reference: (reference: string) => `Reference: ${reference}`,
} as const;
