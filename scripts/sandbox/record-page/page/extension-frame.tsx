import { createController, RemoteRenderer } from '@remote-ui/react/host';
import { useCallback, useState } from 'react';
import { OpenPageContext } from '../components/navigation/page-navigation.ts';
import {
  CloseOverlayContext,
  OverlayRegistryContext,
} from '../components/overlay/overlay-registry.ts';
import { registry } from '../components/registry.ts';
import type { PageExtension } from '../page-model.ts';
import { noteCardState } from './card-states.ts';
import { CardProblem } from './card-problem.tsx';
import type { IframeRequest } from './host-actions.ts';
import { HostBoundary } from './host-boundary.tsx';
import { IframeModal } from './iframe-modal.tsx';
import { noteSeen } from './seen.ts';
import { useAppPages } from './use-app-pages.ts';
import { useExtension } from './use-extension.ts';

const controller = createController(registry);

/** One card: its worker's tree, or what went wrong with it. */
export function ExtensionFrame({ extension }: { readonly extension: PageExtension }) {
  const pages = useAppPages();
  const [frame, setFrame] = useState<IframeRequest>();
  const [broken, setBroken] = useState<string>();
  const openIframe = useCallback((next: IframeRequest) => setFrame(next), []);
  const closeIframe = useCallback(() => setFrame(undefined), []);
  const { overlays, receiver, running } = useExtension(extension, pages, openIframe);
  const problem =
    'problem' in extension.bundle ? extension.bundle.problem : (broken ?? running.message);
  const onBroken = (message: string) => {
    noteCardState(extension.uid, 'crashed');
    noteSeen(extension.uid, 'crashed', message);
    setBroken(message);
  };
  if (problem !== undefined) return <CardProblem message={problem} />;
  return (
    <OverlayRegistryContext.Provider value={overlays}>
      <OpenPageContext.Provider value={pages.open}>
        <div className="card-body" data-card={extension.uid} data-state={running.state}>
          {running.state === 'loading' && <div className="skeleton" aria-hidden="true" />}
          <HostBoundary onBroken={onBroken}>
            <RemoteRenderer receiver={receiver} controller={controller} />
          </HostBoundary>
        </div>
        {frame && (
          <CloseOverlayContext.Provider value={closeIframe}>
            <IframeModal frame={frame} />
          </CloseOverlayContext.Provider>
        )}
      </OpenPageContext.Provider>
    </OverlayRegistryContext.Provider>
  );
}
