import type { DealNote } from '../crm-port.ts';
import { record, recordList } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import type { HubspotApi } from './hubspot-api.ts';
import { readAssociated } from './read-associated.ts';

/** The tie from a note to a deal, as the vendor numbers it. */
const NOTE_TO_DEAL = 214;
const MAX_BATCH = 100;

export async function writeNote(api: HubspotApi, note: DealNote): Promise<string> {
  const type = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: NOTE_TO_DEAL };
  const made = await api.call(record, {
    method: 'POST',
    path: apiPaths.objects('notes'),
    body: {
      properties: { hs_timestamp: note.at, hs_note_body: `${note.html}${footer(note.reference)}` },
      associations: [{ to: { id: note.dealRecordId }, types: [type] }],
    },
  });
  return made.id;
}

/** Looks through the deal's own notes, newest first; search would lag behind what was just written. */
export async function findNote(
  api: HubspotApi,
  dealRecordId: string,
  reference: string,
): Promise<string | null> {
  const ids = await readAssociated(api, ['deals', 'notes'], [dealRecordId]);
  const newestFirst = ids.toSorted((a, b) => Number(b) - Number(a));
  for (let start = 0; start < newestFirst.length; start += MAX_BATCH) {
    const inputs = newestFirst.slice(start, start + MAX_BATCH).map((id) => ({ id }));
    const { results } = await api.call(recordList, {
      method: 'POST',
      path: apiPaths.batchRead('notes'),
      reads: true,
      body: { inputs, properties: ['hs_note_body'], propertiesWithHistory: [] },
    });
    const bearing = results.find(({ properties }) =>
      properties['hs_note_body']?.includes(reference),
    );
    if (bearing) return bearing.id;
  }
  return null;
}

const footer = (reference: string): string => `<p>Reference: ${reference}</p>`;
