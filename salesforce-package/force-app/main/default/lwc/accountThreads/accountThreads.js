// @ts-check
import { api } from 'lwc';
import { LongList } from 'c/longList';
import { words } from 'c/words';

/** The last message of each conversation, and the opportunity where it goes on. */
export default class AccountThreads extends LongList {
  /** @type {readonly import('types/contract').AccountThread[]} */
  @api threads = [];
  words = words;

  get isEmpty() {
    return this.threads.length === 0;
  }

  get shownThreads() {
    return this.cut(this.threads).map((thread) => {
      const { partner, about, unread } = thread;
      const news = unread > 0 ? words.unread(unread) : undefined;
      return { ...thread, title: `${partner} · ${about}`, news };
    });
  }

  get more() {
    return this.moreOf(this.threads);
  }
}
