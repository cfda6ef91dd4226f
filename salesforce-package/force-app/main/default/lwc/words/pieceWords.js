// @ts-check
import accessWhat from '@salesforce/label/c.PRM_Setup_Access_What';
import accessDo from '@salesforce/label/c.PRM_Setup_Access_Do';
import accessWho from '@salesforce/label/c.PRM_Setup_Access_Who';
import keyWhat from '@salesforce/label/c.PRM_Setup_Key_What';
import keyDo from '@salesforce/label/c.PRM_Setup_Key_Do';
import keyWho from '@salesforce/label/c.PRM_Setup_Key_Who';
import connectionWhat from '@salesforce/label/c.PRM_Setup_Connection_What';
import connectionDo from '@salesforce/label/c.PRM_Setup_Connection_Do';
import connectionWho from '@salesforce/label/c.PRM_Setup_Connection_Who';
import addressWhat from '@salesforce/label/c.PRM_Setup_Address_What';
import addressDo from '@salesforce/label/c.PRM_Setup_Address_Do';
import addressWho from '@salesforce/label/c.PRM_Setup_Address_Who';
import serviceWhat from '@salesforce/label/c.PRM_Setup_Service_What';
import serviceDo from '@salesforce/label/c.PRM_Setup_Service_Do';
import serviceWho from '@salesforce/label/c.PRM_Setup_Service_Who';

/**
 * What is missing, what to do about it and who can, by the piece that `testConnection` names.
 *
 * @type {Readonly<Record<string, { what: string, todo: string, who: string }>>}
 */
export const pieceWords = {
  access: { what: accessWhat, todo: accessDo, who: accessWho },
  key: { what: keyWhat, todo: keyDo, who: keyWho },
  connection: { what: connectionWhat, todo: connectionDo, who: connectionWho },
  address: { what: addressWhat, todo: addressDo, who: addressWho },
  service: { what: serviceWhat, todo: serviceDo, who: serviceWho },
};
