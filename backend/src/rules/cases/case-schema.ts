import { policyDocument } from '@alongside/shared/vocabulary/policy';
import { z } from 'zod';
import type { CaseCommand } from './case-command.ts';
import { caseCommands } from './commands.ts';
import { caseInstant } from './schemas/case-values.ts';
import { overlay, type NamedMembers } from './schemas/overlay.ts';

const about = {
  facts: 'Laid over the ordinary facts: write what is different. Objects merge, lists replace.',
  policy: 'Laid over the default rules of engagement.',
  expected: 'What the case expects; decides nothing.',
};

const policy = overlay(policyDocument).meta({ id: 'policy', description: about.policy });
const laidFacts = new Map<z.ZodType, z.ZodType>();
const byKind = new Map(
  Object.entries(caseCommands).map(([kind, command]) => [kind, schemaOf(kind, command)]),
);

/** What a case of one kind may hold, as it is written; undefined for a kind that is not known. */
export function caseSchemaOf(kind: string): z.ZodType | undefined {
  return byKind.get(kind);
}

/** The JSON Schema of a case, or of a list of cases: one alternative for each kind of command. */
export function caseJsonSchema(): object {
  const { $schema, $defs, anyOf } = z.toJSONSchema(z.union([...byKind.values()]), {
    io: 'input',
    unrepresentable: 'any',
  });
  return {
    $schema,
    title: 'A decision case',
    anyOf: [{ $ref: '#/$defs/case' }, { type: 'array', items: { $ref: '#/$defs/case' } }],
    $defs: { case: { oneOf: anyOf }, ...$defs },
  };
}

function schemaOf(kind: string, command: CaseCommand): z.ZodType {
  return z
    .strictObject({
      title: z.string().optional(),
      facts: factsOf(kind, command).optional(),
      command: command.command,
      policy: policy.optional(),
      now: caseInstant.optional(),
      expected: z.unknown().describe(about.expected).optional(),
    })
    .meta({ title: kind });
}

/** Commands that look at the same facts share their schema, under the name of the first. */
function factsOf(kind: string, command: CaseCommand): z.ZodType {
  const known = laidFacts.get(command.facts);
  if (known !== undefined) return known;
  const facts = overlay(command.facts, namesOf(command));
  const named = facts.meta({ id: `${kind}-facts`, description: about.facts });
  laidFacts.set(command.facts, named);
  return named;
}

function namesOf({ each = {}, named = {} }: CaseCommand): NamedMembers {
  const lists = [...Object.keys(each), ...Object.keys(named)];
  return Object.fromEntries(lists.map((list) => [list, Object.keys(named[list] ?? {})]));
}
