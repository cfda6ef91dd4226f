import type { Decided, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { CaseProblem } from '../rules/cases/bad-case.ts';
import { ruleWordsFor } from '../rules/card/rule-words.ts';
import { renderReason } from '../rules/sharing/render-reason.ts';

/** A decision as people read it: what was decided, why in sentences, and what each rule said. */
export function describeDecided({
  decision,
  reasons,
  trace,
  effects,
}: Decided<unknown, unknown>): string {
  const sentences = reasons.map((reason) => renderReason(reason, { audience: 'internal' }));
  return [
    headlineOf(decision),
    ...section('Because', sentences),
    ...section('Rules', trace.rules.map(describeRule)),
    ...section(
      'Then',
      effects.map((effect) => inOneLine(effect)),
    ),
  ].join('\n');
}

/** What is wrong with a case, each with what to do. */
export function describeProblems(problems: readonly CaseProblem[]): string {
  const lines = problems.map(
    ({ path, problem, remedy }) => `  ${path === '' ? '' : `${path}: `}${problem} ${remedy}`,
  );
  return ['This case cannot be decided.', ...lines].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

/** "Approved. window: ..., exclusive: yes": the kind of a decision first, then what else it says. */
function headlineOf(decision: unknown): string {
  if (typeof decision !== 'object' || decision === null) return inOneLine(decision);
  const { kind, ...rest } = decision as { kind?: unknown };
  const said = Object.entries(rest).map(([name, value]) => `  ${name}: ${inOneLine(value)}`);
  const headline = typeof kind === 'string' ? sentence(kind) : 'Answer';
  return [headline, ...said].join('\n');
}

function sentence(code: string): string {
  const words = code.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function describeRule({ ruleId, outcome }: RuleOutcome): string {
  return `${outcome.replaceAll('_', ' ').padEnd(14)}  ${ruleWordsFor(ruleId).title}`;
}

function inOneLine(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
