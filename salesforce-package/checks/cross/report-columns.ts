import { findFields } from '../read/find-fields.ts';
import {
  childrenOf,
  textOf,
  textsOf,
  type MetadataFile,
  type XmlElement,
} from '../read/metadata-file.ts';

/** What a report type offers, as its reports name it: `Opportunity.PRM_Partner_Credits__r$PRM_Share__c`. */
export function columnsOfType({ body }: MetadataFile): readonly string[] {
  return childrenOf(body, 'sections')
    .flatMap((section) => childrenOf(section, 'columns'))
    .map((column) => `${textOf(column, 'table')}$${textOf(column, 'field')}`);
}

const fieldsOf = (element: XmlElement, ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => childrenOf(element, name).map((one) => textOf(one, 'field')));

/** What a report shows of each record. */
export function detailsOf({ body }: MetadataFile): readonly string[] {
  return fieldsOf(body, 'columns');
}

export function groupingsOf({ body }: MetadataFile): readonly string[] {
  return fieldsOf(body, 'groupingsDown', 'groupingsAcross');
}

/** What a report shows, groups by or calculates: what a dashboard may draw. */
export function columnsOfReport(report: MetadataFile): readonly string[] {
  const formulas = childrenOf(report.body, 'aggregates');
  return [
    'RowCount',
    ...detailsOf(report),
    ...groupingsOf(report),
    ...formulas.map((one) => textOf(one, 'developerName')),
  ];
}

/** Every column a report names; those in formulas stand there as `Object.Field:SUM`. */
export function columnsNamedBy(report: MetadataFile): readonly string[] {
  const { body } = report;
  const filters = childrenOf(body, 'filter').flatMap((one) => childrenOf(one, 'criteriaItems'));
  const frames = childrenOf(body, 'timeFrameFilter').map((one) => textOf(one, 'dateColumn'));
  const formulas = childrenOf(body, 'aggregates').map((one) => textOf(one, 'calculatedFormula'));
  return [
    ...detailsOf(report),
    ...groupingsOf(report),
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
export function columnsDrawnBy(component: XmlElement): readonly string[] {
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
