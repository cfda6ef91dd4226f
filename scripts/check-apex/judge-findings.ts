import type { Problems } from '@alongside/salesforce-checks/read/metadata-file';
import type { Finding } from './analyze-project.ts';

/** What is right as it stands, each with its reason: salesforce-package/analyze/accepted.json. */
export interface Accepted {
  /** Rules we do not hold anywhere. */
  readonly rules: readonly { readonly rule: string; readonly reason: string }[];
  /** Findings of a rule in one file. */
  readonly findings: readonly AcceptedFinding[];
}

interface AcceptedFinding {
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
}

/** Names every finding that is not accepted, and every accepted one that is no longer there. */
export function judgeFindings(findings: readonly Finding[], accepted: Accepted): Problems {
  const rules = new Set(accepted.rules.map(({ rule }) => rule));
  const places = new Set(accepted.findings.map(toPlace));
  const isAccepted = (one: Finding): boolean => rules.has(one.rule) || places.has(toPlace(one));
  const foundPlaces = new Set(findings.map(toPlace));
  return [
    ...findings.filter((one) => !isAccepted(one)).map(describe),
    ...[...places].filter((place) => !foundPlaces.has(place)).map(toOutdated),
  ];
}

function describe({ rule, file, line, message }: Finding): string {
  return `${file}:${line} ${message.trim().replace(/\.$/, '')} (${rule})`;
}

function toPlace({ rule, file }: { readonly rule: string; readonly file: string }): string {
  return `${rule} in ${file}`;
}

function toOutdated(entry: string): string {
  return `accepted.json lists ${entry}, which is no longer found`;
}
