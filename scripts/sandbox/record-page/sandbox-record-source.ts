import { DEAL_PIPELINES } from '../hubspot/pipelines/deal-pipelines.ts';
import { findKind, recordKinds } from './server/record-kinds.ts';
import type {
  RecordSource,
  SourceNote,
  SourceProperty,
  SourceRecord,
  SourceUser,
} from './server/record-source.ts';

interface SandboxObject {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

interface SandboxRecord extends SandboxObject {
  readonly definitions: readonly (Omit<SourceProperty, 'options'> & {
    readonly options?: SourceProperty['options'];
  })[];
  readonly associated: Readonly<Record<string, readonly SandboxObject[]>>;
  readonly notes: readonly SourceNote[];
}

const toOption = ({ id, label }: { readonly id: string; readonly label: string }) => ({
  value: id,
  label,
});

/** HubSpot keeps the names of stages with the pipelines, not with the properties. */
const pipelineOptions: Readonly<Record<string, SourceProperty['options']>> = {
  pipeline: DEAL_PIPELINES.map(toOption),
  dealstage: DEAL_PIPELINES.flatMap((pipeline) => pipeline.stages.map(toOption)),
};

const toRecord = (typeId: string, { id, properties }: SandboxObject): SourceRecord => ({
  typeId,
  id,
  properties,
});

/** Reads records through the human door of the HubSpot sandbox at `origin`. */
export function createSandboxRecordSource(origin: string): RecordSource {
  const read = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${origin}/__sandbox/${path}`);
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`The HubSpot sandbox answered ${answer.status} to ${path}`);
    return answer.json();
  };
  return {
    async findRecord(typeId, id) {
      const kind = findKind(typeId);
      if (!kind) return undefined;
      const path = `records/${kind.objectType}/${encodeURIComponent(id)}`;
      const record = (await read(path)) as SandboxRecord | undefined;
      if (!record) return undefined;
      const associated = recordKinds.map(({ objectType, typeId }) => [
        typeId,
        (record.associated[objectType] ?? []).map((one) => toRecord(typeId, one)),
      ]);
      return {
        ...toRecord(typeId, record),
        definitions: record.definitions.map((one) => ({
          ...one,
          options: pipelineOptions[one.name] ?? one.options ?? [],
        })),
        associated: Object.fromEntries(associated) as Record<string, SourceRecord[]>,
        notes: record.notes,
      };
    },
    async listUsers() {
      const { users } = (await read('users')) as { readonly users: readonly SourceUser[] };
      return users;
    },
  };
}
