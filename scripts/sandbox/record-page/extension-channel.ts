/**
 * What the page and a card's worker say to each other over `postMessage`.
 * The shapes follow the globals HubSpot's SDK 0.17 expects inside a worker.
 */
export interface AppPageLocation {
  readonly path: string;
  readonly params: Record<string, string>;
}

export interface ExtensionContext {
  readonly location: string;
  readonly crm?: { readonly objectId: number; readonly objectTypeId: string };
  readonly portal: { readonly id: number; readonly timezone: string };
  readonly user: {
    readonly id: number;
    readonly email: string;
    readonly emails: readonly string[];
    readonly firstName: string;
    readonly lastName: string;
    readonly roles: readonly string[];
    readonly teams: readonly never[];
    readonly permissions: readonly string[];
    readonly locale: string;
    readonly language: string;
  };
  readonly extension: {
    readonly appId: number;
    readonly appName: string;
    readonly cardTitle: string;
  };
  readonly variables: Record<string, string | number | boolean>;
}

export interface FetchOptions {
  readonly method?: string | undefined;
  readonly timeout?: number | undefined;
  readonly body?: unknown;
  readonly headers?: Record<string, string> | undefined;
}

export interface FetchAnswer {
  readonly status: number;
  readonly body: string;
}

export type Properties = Record<string, string | null>;

export interface AssociationsRequest {
  readonly toObjectType: string;
  readonly properties?: readonly string[];
  readonly pageLength?: number;
  readonly offset?: number;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** What a worker may ask of the page. */
export interface HostCalls {
  log(level: LogLevel, text: string): void;
  fetch(url: string, options: FetchOptions): Promise<FetchAnswer>;
  action(name: string, args: readonly unknown[]): Promise<unknown>;
  watchProperties(
    names: readonly string[],
    onUpdate: (properties: Properties) => void,
  ): Promise<Properties>;
  associations(request: AssociationsRequest): Promise<unknown>;
  mounted(): void;
  crashed(message: string): void;
}

/** What the page may ask of a worker. */
export interface WorkerCalls {
  run(start: ExtensionStart, channel: (...message: readonly unknown[]) => void): Promise<void>;
  showPage(location: AppPageLocation): void;
}

export interface ExtensionStart {
  readonly bundleUrl: string;
  readonly context: ExtensionContext;
  readonly actionNames: readonly string[];
  readonly page: AppPageLocation;
}

export const hostCallNames = [
  'log',
  'fetch',
  'action',
  'watchProperties',
  'associations',
  'mounted',
  'crashed',
] as const satisfies readonly (keyof HostCalls)[];
