import { findFields } from '../read/find-fields.ts';
import {
  childrenOf,
  textOf,
  type MetadataFile,
  type Problems,
  type XmlElement,
} from '../read/metadata-file.ts';
import {
  columnsDrawnBy,
  columnsNamedBy,
  columnsOfReport,
  columnsOfType,
  detailsOf,
  groupingsOf,
  objectOfTable,
} from './report-columns.ts';

/** A report type offers what is there, a report names what its type offers, a dashboard draws that. */
export function checkReports(files: readonly MetadataFile[]): Problems {
  const ofType = (wanted: string) => files.filter(({ type }) => type === wanted);
  const types = new Map(ofType('ReportType').map((file) => [`${file.name}__c`, file]));
  const reports = new Map(
    ofType('Report').map((file) => [/^reports\/(.+)\.report-/.exec(file.path)?.[1] ?? '', file]),
  );
  return [
    ...[...types.values()].flatMap((type) => checkType(type, files)),
    ...[...reports.values()].flatMap((report) => checkReport(report, types)),
    ...ofType('Dashboard').flatMap((dashboard) => checkDashboard(dashboard, reports)),
  ];
}

function checkType(type: MetadataFile, files: readonly MetadataFile[]): Problems {
  const fields = new Set(findFields(files).map(({ object, name }) => `${object}.${name}`));
  return columnsOfType(type)
    .filter((column) => column.endsWith('__c'))
    .filter((column) => {
      const [table = '', field = ''] = column.split('$');
      return !fields.has(`${objectOfTable(table, files)}.${field}`);
    })
    .map((column) => `${type.path}: there is no ${column}`);
}

function checkReport(report: MetadataFile, types: ReadonlyMap<string, MetadataFile>): Problems {
  const name = textOf(report.body, 'reportType');
  const type = types.get(name);
  if (!type) return [`${report.path}: there is no report type ${name}`];
  const offered = columnsOfType(type);
  return [
    ...checkDescription(report),
    ...columnsNamedBy(report)
      .filter((column) => !offered.includes(column))
      .map((column) => `${report.path}: ${type.name} does not offer ${column}`),
    ...groupingsOf(report)
      .filter((column) => detailsOf(report).includes(column))
      .map((column) => `${report.path}: ${column} is a grouping and a column`),
  ];
}

/** Longer ones are refused when the package is deployed. */
const DESCRIPTION = 255;

function checkDescription({ path, body }: MetadataFile): Problems {
  const { length } = textOf(body, 'description');
  if (length > 0 && length <= DESCRIPTION) return [];
  return [`${path}: the description needs 1 to ${DESCRIPTION} letters, not ${length}`];
}

function checkDashboard(
  dashboard: MetadataFile,
  reports: ReadonlyMap<string, MetadataFile>,
): Problems {
  const { path, body } = dashboard;
  const parts = childrenOf(body, 'dashboardGridLayout')
    .flatMap((layout) => childrenOf(layout, 'dashboardGridComponents'))
    .flatMap((one) => childrenOf(one, 'dashboardComponent'));
  const wrong = parts.flatMap((part) => checkPart(part, reports));
  return [...checkDescription(dashboard), ...wrong.map((problem) => `${path}: ${problem}`)];
}

/** A chart without these two is refused when the package is deployed. */
const CHART_NEEDS = ['sortBy', 'chartAxisRange'] as const;

function checkPart(part: XmlElement, reports: ReadonlyMap<string, MetadataFile>): Problems {
  const name = textOf(part, 'report');
  const report = reports.get(name);
  if (!report) return [`there is no report ${name}`];
  const shown = columnsOfReport(report);
  return [
    ...CHART_NEEDS.filter((element) => textOf(part, element) === '').map(
      (element) => `the chart of ${name} needs <${element}>`,
    ),
    ...columnsDrawnBy(part)
      .filter((column) => !shown.includes(column))
      .map((column) => `the report ${name} does not show ${column}`),
  ];
}
