import { describe, expect, it } from 'vitest';
import { type JsonSchema, printType } from './print-type.ts';

const cases: readonly [title: string, schema: JsonSchema, printed: string][] = [
  ['a text', { type: 'string' }, 'string'],
  ['a whole number', { type: 'integer' }, 'number'],
  ['one of several plain values', { type: ['string', 'boolean'] }, 'string | boolean'],
  ['a choice', { enum: ['a', 'b'] }, '"a" | "b"'],
  ['a constant', { const: true }, 'true'],
  ['a name', { $ref: 'Moment' }, 'Moment'],
  ['a list', { type: 'array', items: { $ref: 'Moment' } }, 'readonly Moment[]'],
  ['a list of choices', { type: 'array', items: { enum: ['a', 'b'] } }, 'readonly ("a" | "b")[]'],
  [
    'a union without repeats',
    { anyOf: [{ type: 'number' }, { type: 'integer' }, { type: 'null' }] },
    'number | null',
  ],
  [
    'an object whose second field may be missing',
    {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'boolean' } },
      required: ['a'],
      additionalProperties: false,
    },
    '{\n  readonly a: string;\n  readonly b?: boolean;\n}',
  ],
  [
    'a dictionary',
    { type: 'object', additionalProperties: { type: 'string' } },
    'Readonly<Record<string, string>>',
  ],
];

describe('a JSON Schema as a TypeScript type', () => {
  it.each(cases)('prints %s', (_, schema, printed) => {
    expect(printType(schema)).toBe(printed);
  });

  it('refuses what it does not know', () => {
    expect(() => printType({})).toThrow('No TypeScript for the schema {}');
    expect(() => printType({ type: 'array' })).toThrow('An array without items');
  });
});
