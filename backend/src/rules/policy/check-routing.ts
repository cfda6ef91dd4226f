import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { isBefore } from '../kernel/instant.ts';
import { answerFor } from './answer-for.ts';
import type { PolicyProblem } from './policy-problem.ts';

type Tables = Pick<PolicyDocument, 'routing' | 'delegation'>;

/** Domain 3.8: every routing case has an approver, and handing over ends with somebody. */
export function checkRouting({ routing, delegation }: Tables): PolicyProblem[] {
  return [...checkRows(routing), ...checkPeriods(delegation), ...checkChains(delegation)];
}

function checkRows(routing: Tables['routing']): PolicyProblem[] {
  const forAll = routing.findIndex((row) => Object.keys(row.when).length === 0);
  if (routing.length > 0 && forAll === -1) {
    return [
      {
        path: 'routing',
        problem: 'A deal that fits no row has no approver.',
        remedy: 'Add a last row with an empty "when".',
      },
    ];
  }
  const repeated = routing.flatMap((row, index) =>
    routing.findIndex((one) => one.id === row.id) === index
      ? []
      : [
          {
            path: `routing.${index}.id`,
            problem: `Another row is called "${row.id}" too.`,
            remedy: 'Give each row a name of its own.',
          },
        ],
  );
  const unreached = routing.slice(forAll + 1).map((row, index) => ({
    path: `routing.${forAll + 1 + index}`,
    problem: `"${row.id}" is never reached, because "${routing[forAll]?.id}" fits every deal.`,
    remedy: 'Move the row that fits every deal to the end.',
  }));
  return [...repeated, ...unreached];
}

function checkPeriods(delegation: Tables['delegation']): PolicyProblem[] {
  return delegation.flatMap((row, index) => {
    if (!isBefore(row.from, row.until)) {
      return [
        {
          path: `delegation.${index}.until`,
          problem: 'It ends before it begins.',
          remedy: 'Set "until" to a later moment than "from".',
        },
      ];
    }
    const other = delegation.slice(0, index).findIndex((one) => overlaps(one, row));
    return other === -1
      ? []
      : [
          {
            path: `delegation.${index}`,
            problem: `"${row.approver}" already hands over to "${delegation[other]?.to}" in that time.`,
            remedy: 'End the first before the second begins.',
          },
        ];
  });
}

type Delegation = Tables['delegation'][number];

function overlaps(a: Delegation, b: Delegation): boolean {
  return a.approver === b.approver && isBefore(a.from, b.until) && isBefore(b.from, a.until);
}

/** A circle begins to hold when one of its parts does, so it is enough to look at those moments. */
function checkChains(delegation: Tables['delegation']): PolicyProblem[] {
  return delegation.flatMap((row, index) => {
    const circle = delegation.some(
      ({ from }) =>
        !isBefore(from, row.from) &&
        isBefore(from, row.until) &&
        answerFor(delegation, row.approver, from) === undefined,
    );
    return circle
      ? [
          {
            path: `delegation.${index}.to`,
            problem: `"${row.approver}" hands over in a circle, so nobody answers.`,
            remedy: 'Hand over to somebody who is there at that time.',
          },
        ]
      : [];
  });
}
