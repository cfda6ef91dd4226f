// @ts-check
import deal from '@salesforce/label/c.PRM_Sample_Deal';
import dealLine from '@salesforce/label/c.PRM_Sample_Deal_Line';
import end from '@salesforce/label/c.PRM_Sample_End';
import headline from '@salesforce/label/c.PRM_Sample_Headline';
import left from '@salesforce/label/c.PRM_Sample_Left';
import line from '@salesforce/label/c.PRM_Sample_Line';
import record from '@salesforce/label/c.PRM_Sample_Record';
import says from '@salesforce/label/c.PRM_Sample';
import start from '@salesforce/label/c.PRM_Sample_Start';
import status from '@salesforce/label/c.PRM_Sample_Status';

/** Words of the samples that App Builder shows without a record. */
export const sampleWords = {
  deal,
  dealLine,
  end,
  headline,
  left,
  line,
  record,
  says,
  start,
  status,
};
