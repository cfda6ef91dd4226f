import { findFields } from '../read/find-fields.ts';
import { childrenOf, textOf, textsOf, type MetadataFile } from '../read/metadata-file.ts';

/** What a report type offers, as its reports name it: `Opportunity.PRM_Partner_Credits__r$PRM_Share__c`. */
export function columnsOfType({ body }: MetadataFile): readonly string[] {
  return childrenOf(body, 'sections')
    .flatMap((section) => childrenOf(section, 'columns'))
    .map((column) => `${textOf(column, 'table')}$${textOf(column, 'field')}`);
}

/** What a report shows, groups by or calculates: what a dashboard may draw. */
export function columnsOfReport({ body }: MetadataFile): readonly string[] {
  return [
    'RowCount',
    ...['columns', 'groupingsDown', 'groupingsAcross'].flatMap((name) =>
      childrenOf(body, name).map((one) => textOf(one, 'field')),
    ),
    ...childrenOf(body, 'aggregates').map((one) => textOf(one, 'developerName')),
  ];
}

/** Every column a report names; those in formulas stand there as `Object.Field:SUM`. */
export function columnsNamedBy({ body }: MetadataFile): readonly string[] {
  const filters = childrenOf(body, 'filter').flatMap((one) => childrenOf(one, 'criteriaItems'));
  const frames = childrenOf(body, 'timeFrameFilter').map((one) => textOf(one, 'dateColumn'));
  const formulas = childrenOf(body, 'aggregates').map((one) => textOf(one, 'calculatedFormula'));
  const columns = ['columns', 'groupingsDown', 'groupingsAcross'].flatMap((name) =>
    childrenOf(body, name).map((one) => textOf(one, 'field')),
  );
  return [
    ...columns,
    ...filters.map((one) => textOf(one, 'column')),
    ...frames,
    ...formulas.flatMap((formula) =>
      [...formula.matchAll(/(\w+)\.(\w+):[A-Z]+/g)].map(
        ([, object, field]) => `${object}$${field}`,
      ),
    ),
  ];
}

/** Columns of a dashboard's part. */
export function columnsDrawnBy(component: MetadataFile['body']): readonly string[] {
  const summaries = childrenOf(component, 'chartSummary').map((one) => textOf(one, 'column'));
  return [...summaries, ...textsOf(component, 'groupingColumn')];
}

/** The object of a report type's table: the base itself, or what a relationship of it leads to. */
export function objectOfTable(table: string, files: readonly MetadataFile[]): string {
  const [base = '', relationship] = table.split('.');
  if (relationship === undefined) return base;
  const lookup = findFields(files).find(
    ({ body }) =>
      textOf(body, 'referenceTo') === base &&
      `${textOf(body, 'relationshipName')}__r` === relationship,
  );
  return lookup?.object ?? table;
}
