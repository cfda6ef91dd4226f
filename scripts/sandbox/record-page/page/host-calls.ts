import type { AssociationsRequest, FetchAnswer, HostCalls } from '../extension-channel.ts';
import { type CardState, noteCardState } from './card-states.ts';
import { type HostActions, pickProperties, watchRecord } from './host-actions.ts';
import type { PageTools } from './record-store.ts';
import { noteSeen } from './seen.ts';

interface HostCallTools {
  readonly uid: string;
  readonly page: PageTools;
  readonly actions: HostActions;
  readonly onState: (state: CardState, message?: string) => void;
}

async function askProxy(request: unknown): Promise<FetchAnswer> {
  const answer = await fetch('/__record/fetch', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return (await answer.json()) as FetchAnswer;
}

/** One page of the records associated with the open one, as `useAssociations` reads them. */
function readAssociations(page: PageTools, request: AssociationsRequest) {
  const { offset = 0, pageLength = 10, properties = [], toObjectType } = request;
  const group = page.record.read()?.related.find((one) => one.typeId === toObjectType);
  const records = group?.records ?? [];
  const shown = records.slice(offset, offset + pageLength);
  return {
    results: shown.map((record) => ({
      toObjectId: Number(record.id),
      associationTypes: [],
      properties: pickProperties(record.properties, properties),
    })),
    hasMore: records.length > offset + pageLength,
    nextOffset: offset + shown.length,
  };
}

/** What the page does for a card's worker. Each request is noted for browser tests. */
export function createHostCalls({ uid, page, actions, onState }: HostCallTools): HostCalls {
  const move = (state: CardState, message?: string) => {
    noteSeen(uid, state, message);
    noteCardState(uid, state);
    onState(state, message);
  };
  return {
    log: (level, text) => {
      noteSeen(uid, 'log', level, text);
      console[level](`[${uid}] ${text}`);
    },
    fetch: async (url, options) => {
      noteSeen(uid, 'fetch', options.method ?? 'GET', url, options.body);
      return askProxy({ url, ...options });
    },
    action: async (name, args) => {
      noteSeen(uid, 'action', name, ...args);
      const action = actions[name as keyof HostActions] as (...args: readonly unknown[]) => unknown;
      return action(...args);
    },
    watchProperties: async (names, onUpdate) => {
      noteSeen(uid, 'properties', names);
      watchRecord(page, names, onUpdate);
      return pickProperties(page.record.read()?.properties ?? {}, names);
    },
    associations: async (request) => {
      noteSeen(uid, 'associations', request);
      return readAssociations(page, request);
    },
    mounted: () => move('mounted'),
    crashed: (message) => move('crashed', message),
  };
}
