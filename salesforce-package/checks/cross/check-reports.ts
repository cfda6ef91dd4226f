import { findFields } from '../read/find-fields.ts';
import { childrenOf, textOf, type MetadataFile, type Problems } from '../read/metadata-file.ts';
import {
  columnsDrawnBy,
  columnsNamedBy,
  columnsOfReport,
  columnsOfType,
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
  return columnsNamedBy(report)
    .filter((column) => !offered.includes(column))
    .map((column) => `${report.path}: ${type.name} does not offer ${column}`);
}

function checkDashboard(
  { path, body }: MetadataFile,
  reports: ReadonlyMap<string, MetadataFile>,
): Problems {
  const parts = childrenOf(body, 'dashboardGridLayout')
    .flatMap((layout) => childrenOf(layout, 'dashboardGridComponents'))
    .flatMap((one) => childrenOf(one, 'dashboardComponent'));
  return parts.flatMap((part) => {
    const name = textOf(part, 'report');
    const report = reports.get(name);
    if (!report) return [`${path}: there is no report ${name}`];
    const shown = columnsOfReport(report);
    return columnsDrawnBy(part)
      .filter((column) => !shown.includes(column))
      .map((column) => `${path}: the report ${name} does not show ${column}`);
  });
}
