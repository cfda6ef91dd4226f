// @ts-check
import accountPartners from '@salesforce/label/c.PRM_Account_Partners';
import accountWithoutDeal from '@salesforce/label/c.PRM_Account_Without_Deal';
import accountIncumbents from '@salesforce/label/c.PRM_Account_Incumbents';
import accountTerm from '@salesforce/label/c.PRM_Account_Term';
import accountTermEnds from '@salesforce/label/c.PRM_Account_Term_Ends';
import accountRevenue from '@salesforce/label/c.PRM_Account_Revenue';
import accountWon from '@salesforce/label/c.PRM_Account_Won';
import accountNoThreads from '@salesforce/label/c.PRM_Account_No_Threads';
import accountHolder from '@salesforce/label/c.PRM_Account_Holder';
import { filled } from './filled';

/** Words of the account card only. */
export const accountWords = {
  partners: accountPartners,
  withoutDeal: accountWithoutDeal,
  incumbents: accountIncumbents,
  term: accountTerm,
  termEnds: accountTermEnds,
  revenue: accountRevenue,
  won: accountWon,
  noThreads: accountNoThreads,
  /** Of the partner who sold here before. */
  holder: filled(accountHolder),
};
