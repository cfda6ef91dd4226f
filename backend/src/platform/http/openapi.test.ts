import { allOperations } from '@alongside/shared/contracts/all-operations';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { buildOpenapi } from './openapi.ts';

interface Described {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>;
}

const document = buildOpenapi(allOperations, 'https://alongside.example') as {
  openapi: string;
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, object> };
};
const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

test('every operation stands in the document exactly once', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(described.map(({ operation }) => operation.operationId).sort()).toEqual(
    allOperations.map(({ name }) => name).sort(),
  );
});

test.each(described)('$method $path declares each name of its path', ({ path, operation }) => {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  expect(inPath.map(({ name }) => name)).toEqual(names);
  for (const parameter of inPath) expect(parameter).toMatchObject({ required: true });
  for (const { schema } of operation.parameters) expect(schema).not.toEqual({});
});

test.each(described)('the schemas of $method $path are JSON Schema 2020-12', ({ operation }) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'doc', components: document.components });
  const bodies = [operation.requestBody, ...Object.values(operation.responses)];
  for (const body of bodies) {
    for (const { schema } of Object.values(body?.content ?? {})) {
      expect(() => ajv.compile({ $id: `x${Math.random()}`, ...local(schema) })).not.toThrow();
    }
  }
});

/** References into the document, as references to the one that ajv knows. */
function local(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components', '"doc#/components'),
  ) as object;
}

test('every operation says how it fails', () => {
  for (const { operation } of described) {
    expect(Object.keys(operation.responses)).toEqual(
      expect.arrayContaining(['200', '400', '401', '403', '500']),
    );
  }
});
