import { Dialog } from '../components/overlay/dialog.tsx';
import type { IframeRequest } from './host-actions.ts';

export function IframeModal({ frame }: { readonly frame: IframeRequest }) {
  return (
    <Dialog
      id="iframe-modal"
      className="ui-modal ui-modal-lg"
      title={frame.title ?? 'Page'}
      label={undefined}
      testId={undefined}
      onOpen={undefined}
      onClose={undefined}
    >
      <iframe
        className="iframe"
        src={frame.uri}
        title={frame.title ?? 'Page'}
        width={frame.width}
        height={frame.height}
        sandbox="allow-forms allow-scripts allow-same-origin"
      />
    </Dialog>
  );
}
