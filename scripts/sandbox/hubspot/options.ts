/** The app as its developer registered it. */
export type SandboxApp = {
  readonly appId: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name?: string;
  readonly redirectUris: readonly string[];
  /** Scopes an install URL must ask for, all of them. */
  readonly scopes: readonly string[];
  readonly optionalScopes?: readonly string[];
};

/** What of the CRM the app wants to be told about; the shape of a `webhooks` component's list. */
export type WebhookSubscription = {
  readonly subscriptionType:
    | 'object.creation'
    | 'object.deletion'
    | 'object.merge'
    | 'object.propertyChange';
  readonly objectType: string;
  readonly propertyName?: string;
  readonly active?: boolean;
};

export type SandboxPortal = {
  readonly portalId: number;
  readonly domain: string;
  readonly timeZone: string;
  readonly companyCurrency: string;
  readonly additionalCurrencies: readonly string[];
};

export type HubspotSandboxOptions = {
  /** Folder of the journal; made when missing. The same folder gives the same portal again. */
  readonly stateFolder: string;
  readonly app: SandboxApp;
  /** Where events go. `url` is what is signed; `forwardTo` where it really listens, if elsewhere. */
  readonly webhookTarget?: { readonly url: string; readonly forwardTo?: string };
  readonly subscriptions?: readonly WebhookSubscription[];
  /** Waits before retry 1, 2, ...; at most ten are used, as HubSpot retries ten times. */
  readonly webhookRetryDelaysMs?: readonly number[];
  /** How long a webhook may take before it counts as failed; HubSpot allows 5 s. */
  readonly webhookTimeoutMs?: number;
  readonly portal?: Partial<SandboxPortal>;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** How long a write stays invisible to search. */
  readonly searchDelayMs?: number;
  readonly requestsPerTenSeconds?: number;
  readonly searchesPerSecond?: number;
  /** Receives one line per schema violation and per failed webhook. */
  readonly log?: (line: string) => void;
};

/** Portal id the sandbox answers with unless told otherwise. */
export const SANDBOX_PORTAL_ID = 48151623;

const DEFAULT_PORTAL: SandboxPortal = {
  portalId: SANDBOX_PORTAL_ID,
  domain: 'brightloom.example',
  timeZone: 'Europe/Berlin',
  companyCurrency: 'EUR',
  additionalCurrencies: ['USD', 'GBP', 'CHF', 'SEK', 'PLN', 'JPY'],
};

/** Changes our app listens to unless told otherwise. */
export const DEFAULT_SUBSCRIPTIONS: readonly WebhookSubscription[] = [
  ...['deal', 'company'].flatMap((objectType) => [
    { subscriptionType: 'object.creation' as const, objectType },
    { subscriptionType: 'object.deletion' as const, objectType },
    { subscriptionType: 'object.merge' as const, objectType },
  ]),
  ...['dealstage', 'amount', 'closedate', 'hubspot_owner_id', 'pipeline'].map((propertyName) => ({
    subscriptionType: 'object.propertyChange' as const,
    objectType: 'deal',
    propertyName,
  })),
  ...['name', 'domain'].map((propertyName) => ({
    subscriptionType: 'object.propertyChange' as const,
    objectType: 'company',
    propertyName,
  })),
];

const RETRY_DELAYS_MS = [1, 5, 15, 60, 300, 900, 3600, 7200, 14400, 28800].map((s) => s * 1000);

/** The options with every default filled in. */
export function completeOptions(options: HubspotSandboxOptions) {
  return {
    ...options,
    subscriptions: options.subscriptions ?? DEFAULT_SUBSCRIPTIONS,
    webhookRetryDelaysMs: (options.webhookRetryDelaysMs ?? RETRY_DELAYS_MS).slice(0, 10),
    webhookTimeoutMs: options.webhookTimeoutMs ?? 5000,
    portal: { ...DEFAULT_PORTAL, ...options.portal },
    clock: options.clock ?? Date.now,
    searchDelayMs: options.searchDelayMs ?? 2000,
    requestsPerTenSeconds: options.requestsPerTenSeconds ?? 110,
    searchesPerSecond: options.searchesPerSecond ?? 5,
    log: options.log ?? (() => {}),
  };
}

export type SandboxSettings = ReturnType<typeof completeOptions>;
