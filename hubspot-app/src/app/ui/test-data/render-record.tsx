import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { ReactNode } from 'react';
import type { HostActions, HostContext } from '../use-host.ts';

type Place = 'crm.record.tab' | 'crm.record.sidebar' | 'crm.preview';

interface RecordApi {
  readonly context: HostContext & { readonly location: Place; readonly crm: { objectId: number } };
  readonly actions: HostActions;
}

/** Renders a card as HubSpot would in a place of deal 4711, and records what it asks of HubSpot. */
export function renderRecord(place: Place, render: (api: RecordApi) => ReactNode) {
  const renderer = createRenderer(place);
  const asked: string[] = [];
  const actions: HostActions = {
    addAlert: ({ message }) => asked.push(`say: ${message}`),
    closeOverlay: () => asked.push('close'),
    copyTextToClipboard: async (text) => void asked.push(`copy: ${text}`),
    refreshObjectProperties: () => asked.push('refresh properties'),
  };
  const context = {
    location: place,
    crm: { objectId: 4711 },
    user: { locale: 'en-gb' },
    portal: { timezone: 'Europe/Berlin' },
  };
  renderer.render(render({ context, actions }));
  return { ...renderer, asked };
}
