import { isValidElement, type ReactElement, type ReactNode, useCallback, useState } from 'react';
import { CloseOverlayContext } from './overlay-registry.ts';
import { Tipped } from './tipped.tsx';

interface Overlay {
  /** Opens it. A tooltip needs no opening: it follows hover and focus. */
  readonly show: () => void;
  /** The element that opens it together with the overlay, beside and never inside each other. */
  readonly wrap: (trigger: ReactElement) => ReactElement;
}

interface FragmentProps {
  readonly fragment?: { readonly children?: readonly { readonly type?: unknown }[] };
}

/** An `overlay` crosses as a fragment; its first child tells a tooltip from a modal or a panel. */
const isTooltip = (overlay: ReactNode): boolean =>
  isValidElement<FragmentProps>(overlay) &&
  overlay.props.fragment?.children?.[0]?.type === 'Tooltip';

/** The `overlay` prop of buttons, links, tags and images. A modal or panel renders while open. */
export function useOverlay(overlay: ReactNode): Overlay {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  if (isTooltip(overlay)) {
    return {
      show: () => undefined,
      wrap: (trigger) => <Tipped trigger={trigger} tooltip={overlay} />,
    };
  }
  return {
    show: () => setOpen(true),
    wrap: (trigger) => (
      <>
        {trigger}
        {open && overlay && (
          <CloseOverlayContext.Provider value={close}>{overlay}</CloseOverlayContext.Provider>
        )}
      </>
    ),
  };
}
