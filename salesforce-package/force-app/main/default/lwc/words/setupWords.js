// @ts-check
import title from '@salesforce/label/c.PRM_Setup_Title';
import lead from '@salesforce/label/c.PRM_Setup_Lead';
import testing from '@salesforce/label/c.PRM_Setup_Testing';
import works from '@salesforce/label/c.PRM_Setup_Works';
import done from '@salesforce/label/c.PRM_Setup_Done';
import open from '@salesforce/label/c.PRM_Setup_Open';
import problem from '@salesforce/label/c.PRM_Setup_Problem';
import unknown from '@salesforce/label/c.PRM_Setup_Unknown';
import newTab from '@salesforce/label/c.PRM_Setup_New_Tab';
import connectTitle from '@salesforce/label/c.PRM_Setup_Connect_Title';
import connectText from '@salesforce/label/c.PRM_Setup_Connect_Text';
import connect from '@salesforce/label/c.PRM_Setup_Connect';
import reconnect from '@salesforce/label/c.PRM_Setup_Reconnect';
import connecting from '@salesforce/label/c.PRM_Setup_Connecting';
import byHand from '@salesforce/label/c.PRM_Setup_By_Hand';
import byHandText from '@salesforce/label/c.PRM_Setup_By_Hand_Text';
import orgKey from '@salesforce/label/c.PRM_Setup_Org_Key';
import secret from '@salesforce/label/c.PRM_Setup_Secret';
import forApex from '@salesforce/label/c.PRM_Setup_For_Apex';
import storeKey from '@salesforce/label/c.PRM_Setup_Store_Key';
import stored from '@salesforce/label/c.PRM_Setup_Stored';
import testTitle from '@salesforce/label/c.PRM_Setup_Test_Title';
import test from '@salesforce/label/c.PRM_Setup_Test';
import what from '@salesforce/label/c.PRM_Setup_What';
import todo from '@salesforce/label/c.PRM_Setup_Todo';
import who from '@salesforce/label/c.PRM_Setup_Who';
import said from '@salesforce/label/c.PRM_Setup_Said';
import accessTitle from '@salesforce/label/c.PRM_Setup_Access_Title';
import accessText from '@salesforce/label/c.PRM_Setup_Access_Text';
import giveMe from '@salesforce/label/c.PRM_Setup_Give_Me';
import search from '@salesforce/label/c.PRM_Setup_Search';
import searchHelp from '@salesforce/label/c.PRM_Setup_Search_Help';
import nobody from '@salesforce/label/c.PRM_Setup_Nobody';
import found from '@salesforce/label/c.PRM_Setup_Found';
import picked from '@salesforce/label/c.PRM_Setup_Picked';
import remove from '@salesforce/label/c.PRM_Setup_Remove';
import role from '@salesforce/label/c.PRM_Setup_Role';
import roleUser from '@salesforce/label/c.PRM_Setup_Role_User';
import roleManager from '@salesforce/label/c.PRM_Setup_Role_Manager';
import roleAdmin from '@salesforce/label/c.PRM_Setup_Role_Admin';
import give from '@salesforce/label/c.PRM_Setup_Give';
import given from '@salesforce/label/c.PRM_Setup_Given';
import unknownPeople from '@salesforce/label/c.PRM_Setup_Unknown_People';
import trialTitle from '@salesforce/label/c.PRM_Setup_Trial_Title';
import trialText from '@salesforce/label/c.PRM_Setup_Trial_Text';
import tryIt from '@salesforce/label/c.PRM_Setup_Try';
import trying from '@salesforce/label/c.PRM_Setup_Trying';
import noDeals from '@salesforce/label/c.PRM_Setup_No_Deals';
import deal from '@salesforce/label/c.PRM_Setup_Deal';
import cardSays from '@salesforce/label/c.PRM_Setup_Card_Says';
import placeTitle from '@salesforce/label/c.PRM_Setup_Place_Title';
import placeOpen from '@salesforce/label/c.PRM_Setup_Place_Open';
import placeDrag from '@salesforce/label/c.PRM_Setup_Place_Drag';
import placeSave from '@salesforce/label/c.PRM_Setup_Place_Save';
import placeAccount from '@salesforce/label/c.PRM_Setup_Place_Account';
import linkDealPages from '@salesforce/label/c.PRM_Setup_Link_Deal_Pages';
import linkAccountPages from '@salesforce/label/c.PRM_Setup_Link_Account_Pages';
import more from '@salesforce/label/c.PRM_Setup_More';
import linkCredentials from '@salesforce/label/c.PRM_Setup_Link_Credentials';
import linkGroups from '@salesforce/label/c.PRM_Setup_Link_Groups';
import linkSettings from '@salesforce/label/c.PRM_Setup_Link_Settings';
import linkPackages from '@salesforce/label/c.PRM_Setup_Link_Packages';
import { filled } from './filled';

/** Words of the setup page. */
export const setupWords = {
  title,
  lead,
  testing,
  works,
  done,
  open,
  problem,
  unknown,
  newTab,
  connectTitle,
  connectText,
  connect,
  reconnect,
  connecting,
  byHand,
  byHandText,
  orgKey,
  secret,
  forApex,
  storeKey,
  stored,
  testTitle,
  test,
  what,
  todo,
  who,
  said,
  accessTitle,
  accessText,
  giveMe,
  search,
  searchHelp,
  nobody,
  found,
  picked,
  remove: filled(remove),
  role,
  roleUser,
  roleManager,
  roleAdmin,
  give: filled(give),
  given: filled(given),
  unknownPeople: filled(unknownPeople),
  trialTitle,
  trialText,
  tryIt,
  trying,
  noDeals,
  deal,
  cardSays,
  placeTitle,
  placeOpen,
  placeDrag,
  placeSave,
  placeAccount,
  linkDealPages,
  linkAccountPages,
  more,
  linkCredentials,
  linkGroups,
  linkSettings,
  linkPackages,
};
