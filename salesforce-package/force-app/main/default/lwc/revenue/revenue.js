// @ts-check
import { LightningElement, api } from 'lwc';
import { words } from 'c/words';

/** Who has which part of what was won. Amounts stand there only for who may see them. */
export default class Revenue extends LightningElement {
  /** @type {import('types/contract').RevenueView} */
  @api revenue;
  /** Stands in one column, where a table has no room. */
  @api narrow = false;
  words = words;

  get showsList() {
    return this.narrow && this.revenue.rows.length > 0;
  }

  get showsTable() {
    return !this.narrow && this.revenue.rows.length > 0;
  }

  get hasAmounts() {
    return this.revenue.rows.some(({ amounts }) => amounts !== undefined);
  }

  get rows() {
    return this.revenue.rows.map((row, index) => {
      const shownAmounts = row.amounts ?? [];
      const dealsAndAmounts = [row.deals, ...shownAmounts.map(({ text }) => text)].join(' · ');
      return { ...row, key: String(index), shownAmounts, dealsAndAmounts };
    });
  }
}
