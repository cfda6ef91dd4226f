type RecordType = 'companies' | 'deals';

interface StoredRecord {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

/** The records of the sandbox CRM as one of its users makes and sees them. */
export interface Records {
  /** Ids by the value of a property. */
  listIds(type: RecordType, property: string): Promise<ReadonlyMap<string, string>>;
  list(type: RecordType): Promise<readonly StoredRecord[]>;
  create(
    type: RecordType,
    userId: number,
    properties: Readonly<Record<string, string>>,
    associations: readonly object[],
  ): Promise<string>;
}

export function openRecords(hubspotOrigin: string): Records {
  const base = `${hubspotOrigin}/__sandbox/records`;
  const list = async (type: RecordType): Promise<readonly StoredRecord[]> => {
    const answer = await readAnswer<{ results: StoredRecord[] }>(await fetch(`${base}/${type}`));
    return answer.results;
  };
  return {
    list,
    listIds: async (type, property) =>
      new Map((await list(type)).map(({ id, properties }) => [properties[property] ?? '', id])),
    create: async (type, userId, properties, associations) => {
      const body = JSON.stringify({ userId, properties, associations });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${base}/${type}`, { method: 'POST', headers, body });
      return (await readAnswer<StoredRecord>(answer)).id;
    },
  };
}

async function readAnswer<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`The sandbox CRM refused the sample: ${await answer.text()}`);
  return (await answer.json()) as T;
}
