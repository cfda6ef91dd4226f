// @ts-check
import { LightningElement } from 'lwc';
import { words } from 'c/words';

/**
 * How the cards get onto the record pages. Which page is active cannot be read by a package, so the
 * step never says that it is done.
 */
export default class SetupPlace extends LightningElement {
  words = words;
}
