import type { ExtensionContext } from './extension-channel.ts';

/** What the server tells the page in the browser. */
export interface PageModel {
  readonly kind: 'record' | 'preview' | 'home';
  /** One card alone, at the full width of its place, when the address names its location. */
  readonly isolated: boolean;
  readonly person: PagePerson;
  readonly people: readonly PagePerson[];
  readonly record: RecordView | undefined;
  readonly extensions: readonly PageExtension[];
  readonly workerUrl: string;
}

export interface PagePerson {
  readonly userId: number;
  readonly name: string;
  readonly email: string;
  readonly job: string;
}

export interface PageExtension {
  readonly uid: string;
  readonly title: string;
  readonly appName: string;
  readonly location: string;
  /** Where the bundle is, or why there is none. */
  readonly bundle: { readonly url: string } | { readonly problem: string };
  readonly context: ExtensionContext;
}

export interface Fact {
  readonly name: string;
  readonly label: string;
  /** As a person reads it; empty when the record has no value. */
  readonly text: string;
}

export interface FactGroup {
  readonly title: string;
  readonly isOurs: boolean;
  readonly facts: readonly Fact[];
}

export interface RelatedRecord {
  readonly typeId: string;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

export interface RecordView {
  readonly typeId: string;
  readonly id: string;
  readonly kindName: string;
  readonly title: string;
  readonly highlights: readonly Fact[];
  readonly groups: readonly FactGroup[];
  readonly related: readonly {
    readonly title: string;
    readonly typeId: string;
    readonly records: readonly RelatedRecord[];
  }[];
  readonly notes: readonly {
    readonly id: string;
    readonly when: string;
    readonly author: string;
    readonly lines: readonly string[];
  }[];
  /** The raw values, for what cards ask of the CRM. */
  readonly properties: Readonly<Record<string, string | null>>;
}
