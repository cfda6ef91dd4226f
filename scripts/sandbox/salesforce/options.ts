/** The external client app as its developer registered it. */
export type SandboxApp = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name?: string;
  readonly redirectUris: readonly string[];
};

/** What an org is like when it is made. */
export type OrgOptions = {
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 4217; the corporate one. */
  readonly currency: string;
  /** Further currencies with what one unit of the corporate one is worth in each; none: one currency only. */
  readonly conversionRates: Readonly<Record<string, number>>;
  /** Whether rates are kept by date too (advanced currency management). */
  readonly datedRates: boolean;
  /** Whether countries are chosen from a list and have codes (state and country picklists). */
  readonly countryCodes: boolean;
  /** What the API may do with the partners of opportunities. */
  readonly partnerLists: 'written' | 'read' | 'absent';
  readonly isSandbox: boolean;
  /** Whether our package's fields (`PRM_*__c`) are there. */
  readonly packageInstalled: boolean;
  /** Before our names where the package came as a managed one, such as `alongside`; else empty. */
  readonly packageNamespace: string;
  /** Calls to the API in any 24 hours. */
  readonly dailyApiRequests: number;
};

export type SalesforceSandboxOptions = {
  /** Folder of the journal; made when missing. The same folder gives the same orgs again. */
  readonly stateFolder: string;
  readonly app: SandboxApp;
  /** The first org; made when the folder holds none. */
  readonly org?: Partial<OrgOptions>;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** Receives one line per failure of the sandbox itself. */
  readonly log?: (line: string) => void;
};

const DEFAULT_ORG: OrgOptions = {
  name: 'Brightloom',
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  conversionRates: { USD: 1.17, GBP: 0.88, CHF: 0.93, SEK: 10.98, PLN: 4.24, JPY: 180.5 },
  datedRates: false,
  countryCodes: false,
  partnerLists: 'written',
  isSandbox: true,
  packageInstalled: true,
  packageNamespace: '',
  dailyApiRequests: 100_000,
};

export const completeOrg = (org: Partial<OrgOptions> = {}): OrgOptions => ({
  ...DEFAULT_ORG,
  ...org,
});

/** The options with every default filled in. */
export function completeOptions(options: SalesforceSandboxOptions) {
  return {
    ...options,
    clock: options.clock ?? Date.now,
    log: options.log ?? (() => {}),
  };
}

export type SandboxSettings = ReturnType<typeof completeOptions>;
