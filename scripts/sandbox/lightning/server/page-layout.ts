import { findFlexipage, type Flexipage } from './read-flexipage.ts';

/** What stands on a page of a record. */
export interface RecordLayout extends Flexipage {
  /** Names of the fields at the top. */
  readonly highlights: readonly string[];
  readonly icon: string;
}

/** What Salesforce itself brings for an object: its icon and its compact layout. */
const OBJECTS: Readonly<Record<string, Pick<RecordLayout, 'highlights' | 'icon'>>> = {
  Opportunity: {
    highlights: ['AccountId', 'CloseDate', 'Amount', 'StageName', 'OwnerId'],
    icon: 'standard:opportunity',
  },
  Account: {
    highlights: ['Type', 'Phone', 'Website', 'Industry', 'OwnerId'],
    icon: 'standard:account',
  },
};
const ANY_OBJECT = { highlights: ['OwnerId', 'LastModifiedDate'], icon: 'standard:record' };

/** The page of an object's records, as the package's samples lay it out. @param source `force-app/main/default` */
export const findLayout = (source: string, objectName: string): RecordLayout => ({
  ...(OBJECTS[objectName] ?? ANY_OBJECT),
  ...(findFlexipage(source, objectName) ?? { tabs: [], sidebar: [] }),
});
