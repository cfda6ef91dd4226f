/** What the record page reads from the CRM it stands in front of. All of it is HubSpot's, not ours. */
export interface RecordSource {
  findRecord(typeId: string, id: string): Promise<SourceRecordPage | undefined>;
  listUsers(): Promise<readonly SourceUser[]>;
}

export interface SourceRecord {
  /** HubSpot's object type id: deal `0-3`, company `0-2`, contact `0-1`. */
  readonly typeId: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

/** A record with everything its page shows. */
export interface SourceRecordPage extends SourceRecord {
  readonly definitions: readonly SourceProperty[];
  /** Associated records by their type id. */
  readonly associated: Readonly<Record<string, readonly SourceRecord[]>>;
  /** Newest first. */
  readonly notes: readonly SourceNote[];
}

export interface SourceProperty {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface SourceNote {
  readonly id: string;
  /** HTML as stored in `hs_note_body`. */
  readonly body: string;
  /** An ISO instant. */
  readonly at: string;
  readonly ownerId: string | null;
}

export interface SourceUser {
  readonly userId: number;
  readonly ownerId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly job: string;
}
