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

/** What base components show comes by the same type of event, with its class, and finds its way. */
function receiveToast(event: Event): void {
  const { detail } = event as ShowToastEvent;
  if ('toast' in detail) return;
  event.stopImmediatePropagation();
  showToast(detail);
}

/** Does what components ask of the page: toasts, and reading the record anew. */
export function answerPlatformEvents(): void {
  window.addEventListener(ShowToastEvent.type, receiveToast, { capture: true });
  document.addEventListener(RefreshEvent.type, () => {
    window.dispatchEvent(new Event('recordchange'));
    void refreshQueries((key) => key.startsWith('record '));
  });
  window.addEventListener('recordchange', () => void refreshRecord());
}
