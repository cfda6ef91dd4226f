// @ts-check
import { LightningElement } from 'lwc';
import { words } from 'c/words';

/** Which key of the queue does what. It says `close` when it shall go. */
export default class QueueKeys extends LightningElement {
  words = words;
  keys = [
    { key: 'j', text: words.queue.next },
    { key: 'k', text: words.queue.previous },
    { key: 'a', text: words.queue.approve },
    { key: 'd', text: words.queue.decline },
    { key: '?', text: words.queue.help },
  ];

  close() {
    this.dispatchEvent(new CustomEvent('close'));
  }

  /** @param {KeyboardEvent} event */
  handleKey(event) {
    if (event.key === 'Escape') this.close();
  }
}
