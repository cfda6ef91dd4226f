import { retain } from '@remote-ui/rpc';
import type { OverlayRegistry } from '../components/overlay/overlay-registry.ts';
import type { OpenPage } from '../components/navigation/page-navigation.ts';
import type { Properties } from '../extension-channel.ts';
import type { PageTools } from './record-store.ts';

export interface ActionTools {
  readonly page: PageTools;
  readonly overlays: OverlayRegistry;
  readonly openPage: OpenPage;
  readonly openIframe: (frame: IframeRequest) => void;
}

export interface IframeRequest {
  readonly uri: string;
  readonly title?: string;
  readonly width: number;
  readonly height: number;
}

interface AlertRequest {
  readonly type?: string;
  readonly title?: string;
  readonly message: string;
}

type Names = readonly string[] | '*';
type OnUpdate = (properties: Properties) => void;

/** The named values of a record; null for what it does not have, as HubSpot answers. */
export function pickProperties(properties: Properties, names: Names): Properties {
  if (names === '*') return properties;
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}

/** Calls back with the named values whenever the record changes. */
export function watchRecord(page: PageTools, names: Names, onUpdate: OnUpdate): () => void {
  // The function lives in the worker: without `retain` it is gone after this call.
  retain(onUpdate);
  return page.record.subscribe((record) => onUpdate(pickProperties(record.properties, names)));
}

/** The actions HubSpot gives to cards (`actions.*`), by name. */
export function createHostActions({ page, overlays, openPage, openIframe }: ActionTools) {
  return {
    addAlert: ({ type, title, message }: AlertRequest) =>
      page.toasts.add({ type: type ?? 'info', title, message }),
    reloadPage: () => location.reload(),
    fetchCrmObjectProperties: async (names: Names) => {
      const record = await page.record.refresh();
      return pickProperties(record?.properties ?? {}, names);
    },
    refreshObjectProperties: async () => {
      await page.record.refresh();
    },
    onCrmPropertiesUpdate: (names: Names, onUpdate: OnUpdate) => {
      watchRecord(page, names, onUpdate);
    },
    openIframeModal: (frame: IframeRequest) => openIframe(frame),
    closeOverlay: (id: string) => overlays.close(id),
    copyTextToClipboard: (text: string) => navigator.clipboard.writeText(text),
    navigateToPage: ({ to, params }: { to: string; params?: Record<string, string> }) =>
      openPage(to, params ?? {}),
  };
}

export type HostActions = ReturnType<typeof createHostActions>;
