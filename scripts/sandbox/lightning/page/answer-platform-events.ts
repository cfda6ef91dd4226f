import Toast from 'lightning/toast';
import type { ToastDetail } from '../platform/platform-show-toast-event.ts';
import { ShowToastEvent } from '../platform/platform-show-toast-event.ts';
import { RefreshEvent } from '../platform/refresh.ts';
import { refreshQueries } from '../platform/live-query.ts';
import { refreshRecord } from './refresh-record.ts';

function showToast({ title, message, variant = 'info', mode = 'dismissible' }: ToastDetail): void {
  const isSticky = mode === 'sticky';
  void Toast.show({ label: title, message, variant, mode: isSticky ? 'sticky' : 'dismissible' });
}

/** Does what components ask of the page: toasts, and reading the record anew. */
export function answerPlatformEvents(): void {
  document.addEventListener(ShowToastEvent.type, (event) =>
    showToast((event as ShowToastEvent).detail),
  );
  document.addEventListener(RefreshEvent.type, () => {
    window.dispatchEvent(new Event('recordchange'));
    void refreshQueries((key) => key.startsWith('record '));
  });
  window.addEventListener('recordchange', () => void refreshRecord());
}
