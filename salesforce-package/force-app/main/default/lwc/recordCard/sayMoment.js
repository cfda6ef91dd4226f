// @ts-check
import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';

const moments = new Intl.DateTimeFormat(locale, {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone,
});

/**
 * A moment as its reader writes it. Only for what is shown without our backend, which otherwise
 * says every moment itself.
 *
 * @param {string} at ISO 8601
 */
export const sayMoment = (at) => moments.format(new Date(at));
