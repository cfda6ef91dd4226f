/** One `*-hsmeta.json` of the upload, its profile variables filled in. */
export interface Component {
  /** Path below the project, for messages. */
  readonly file: string;
  readonly uid: unknown;
  readonly type: unknown;
  readonly config: Readonly<Record<string, unknown>>;
}

/** What HubSpot would be sent. */
export interface UploadProject {
  readonly folder: string;
  readonly sourceFolder: string;
  readonly platformVersion: string;
  readonly variables: Readonly<Record<string, string | number | boolean>>;
  readonly components: readonly Component[];
}

/** A bundle as HubSpot's bundler writes it. */
export interface Bundle {
  /** As the config blocks name it, e.g. `/app/cards/deal-card.tsx`. */
  readonly entrypoint: string;
  readonly script: string;
}

/** A check names what is wrong, one sentence each; an empty list is good. */
export type Problems = readonly string[];
