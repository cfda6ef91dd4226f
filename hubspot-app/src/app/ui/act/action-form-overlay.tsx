import { useId, useState } from 'react';
import type { ActionForm, CardAction } from '../generated/contract.ts';
import { LoadedOverlay } from '../panels/loaded-overlay.tsx';
import { OverlayFrame } from '../panels/overlay-frame.tsx';
import { useSurface } from '../surface.tsx';
import { ActionFormView } from './action-form-view.tsx';

/** An action's form: what stood in the model, or what the backend says when it opens. */
export function ActionFormOverlay({ action }: { readonly action: CardAction }) {
  const [opened, setOpened] = useState(false);
  const { closeOverlay } = useSurface();
  const id = `${action.id}${useId()}`;
  const close = () => closeOverlay(id);

  if (action.formPath !== undefined) {
    return (
      <LoadedOverlay<ActionForm> id={id} title={action.label} path={action.formPath}>
        {(form) => <ActionFormView action={action} form={form} lead={form.title} close={close} />}
      </LoadedOverlay>
    );
  }
  if (!action.form) return null;
  return (
    <OverlayFrame
      id={id}
      title={action.form.title}
      onOpen={() => setOpened(true)}
      onClose={() => setOpened(false)}
    >
      {opened ? <ActionFormView action={action} form={action.form} close={close} /> : null}
    </OverlayFrame>
  );
}
