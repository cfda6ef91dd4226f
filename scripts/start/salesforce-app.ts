/** What Salesforce calls our app once its developer registers it; the sandbox's is this. */
export const SALESFORCE_CLIENT_ID = '3MVG9alongside.sandbox';

/** Where the app's sign-in comes back, below the public origin. */
export const SALESFORCE_CALLBACK = '/oauth/salesforce/callback';
