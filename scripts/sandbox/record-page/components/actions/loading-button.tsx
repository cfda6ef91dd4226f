import type { LoadingButtonProps } from '@hubspot/ui-extensions';
import { useEffect, useRef } from 'react';
import { useOverlay } from '../overlay/use-overlay.tsx';
import { noReactions, plainEvent } from '../plain-event.ts';
import { settle } from '../settle.ts';
import { Glyph } from '../text/glyph.tsx';
import { PlainButton } from './button.tsx';

/** Calls back once each time `loading` goes from true to false. */
function useLoadingEnd(loading: boolean, onEnd: () => void): void {
  const wasLoading = useRef(loading);
  useEffect(() => {
    if (wasLoading.current && !loading) onEnd();
    wasLoading.current = loading;
  });
}

export function LoadingButton({ overlay, overlayOptions, ...props }: LoadingButtonProps) {
  const { loading = false, resultIconName, ...button } = props;
  const { show, wrap } = useOverlay(overlay);
  const opensAfterLoading = overlayOptions?.openBehavior === 'onLoadingFinish';
  useLoadingEnd(loading, () => opensAfterLoading && show());
  const press = () => {
    settle(props.onClick?.(plainEvent('click'), noReactions));
    if (!opensAfterLoading) show();
  };
  const content = (
    <>
      {loading && <i className="ui-spinner ui-spinner-xs" />}
      {!loading && resultIconName && <Glyph name={resultIconName} size={14} />}
      {props.children}
    </>
  );
  return wrap(<PlainButton {...button} busy={loading} content={content} onPress={press} />);
}
