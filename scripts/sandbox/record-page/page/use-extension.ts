import { createRemoteReceiver } from '@remote-ui/react/host';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { useEffect, useMemo, useRef, useState } from 'react';
import { OverlayRegistry } from '../components/overlay/overlay-registry.ts';
import type { AppPageLocation, WorkerCalls } from '../extension-channel.ts';
import type { PageExtension } from '../page-model.ts';
import type { CardState } from './card-states.ts';
import { createHostActions, type IframeRequest } from './host-actions.ts';
import { createHostCalls } from './host-calls.ts';
import { usePage } from './record-store.ts';
import type { AppPages } from './use-app-pages.ts';

export interface Running {
  readonly state: CardState;
  readonly message: string | undefined;
}

/**
 * Runs a card in a worker of its own while the component is there: starts the bundle, answers its
 * calls, and hands out the receiver whose tree `RemoteRenderer` draws.
 */
export function useExtension(
  extension: PageExtension,
  pages: AppPages,
  openIframe: (frame: IframeRequest) => void,
) {
  const page = usePage();
  const receiver = useMemo(createRemoteReceiver, []);
  const overlays = useMemo(() => new OverlayRegistry(), []);
  const [running, setRunning] = useState<Running>({ state: 'loading', message: undefined });
  const worker = useRef<WorkerCalls>();
  const firstPage = useRef<AppPageLocation>(pages.current);
  useEffect(() => {
    if ('problem' in extension.bundle) return undefined;
    const thread = new Worker(page.model.workerUrl, { name: extension.uid });
    const endpoint = createEndpoint<WorkerCalls>(fromWebWorker(thread));
    const actions = createHostActions({ page, overlays, openIframe, openPage: pages.open });
    const calls = createHostCalls({
      uid: extension.uid,
      page,
      actions,
      onState: (state, message) => setRunning({ state, message }),
    });
    endpoint.expose({ ...calls } as never);
    worker.current = endpoint.call as unknown as WorkerCalls;
    const start = {
      bundleUrl: new URL(extension.bundle.url, location.href).href,
      context: extension.context,
      actionNames: Object.keys(actions),
      page: firstPage.current,
    };
    worker.current
      .run(start, receiver.receive as never)
      .catch((error: Error) => calls.crashed(error.message));
    return () => thread.terminate();
  }, [extension, openIframe, overlays, page, pages.open, receiver]);
  useEffect(() => {
    worker.current?.showPage(pages.current);
  }, [pages.current]);
  return { overlays, receiver, running };
}
