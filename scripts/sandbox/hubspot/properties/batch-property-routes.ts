import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { ruled } from '../gate/route-rule.ts';
import { answerBatch, checkInputs } from '../objects/batch-answer.ts';
import { requireObjectType } from '../objects/find-object.ts';
import type { PropertyDraft } from './change-property.ts';
import { archiveProperty, createProperty } from './change-property.ts';
import { schemaScope } from './schema-scope.ts';

type Batch<Input> = {
  Params: { objectType: string };
  Body: { inputs: Input[]; archived?: boolean };
};

const BASE = '/crm/properties/2026-03/:objectType/batch';

/** Property definitions, up to 100 at once. */
export function addBatchPropertyRoutes(app: FastifyInstance, context: SandboxContext): void {
  app.post<Batch<{ name: string }>>(
    `${BASE}/read`,
    ruled({
      scopes: schemaScope('read'),
      accepts: 'properties/BatchReadInputPropertyName',
      answers: {
        200: 'properties/BatchResponseProperty',
        207: 'properties/BatchResponsePropertyWithErrors',
      },
    }),
    async ({ params, body }, reply) => {
      const type = requireObjectType(params.objectType);
      checkInputs(body.inputs);
      const found = body.inputs.map(({ name }) => context.properties.find(type.name, name));
      const wanted = found.filter((one) => one !== undefined && one.archived === body.archived);
      const names = new Set(wanted.map((one) => one?.name));
      const missing = body.inputs.map(({ name }) => name).filter((name) => !names.has(name));
      if (missing.length > 0) void reply.status(207);
      return answerBatch(context, wanted, missing);
    },
  );
  app.post<Batch<PropertyDraft>>(
    `${BASE}/create`,
    ruled({
      scopes: schemaScope('write'),
      accepts: 'properties/BatchInputPropertyCreate',
      answers: { 201: 'properties/BatchResponseProperty' },
    }),
    async ({ params, body }, reply) => {
      const type = requireObjectType(params.objectType);
      checkInputs(body.inputs.map(({ name }) => ({ id: name })));
      void reply.status(201);
      return answerBatch(
        context,
        body.inputs.map((draft) => createProperty(context, type.name, draft)),
      );
    },
  );
  app.post<Batch<{ name: string }>>(
    `${BASE}/archive`,
    ruled({ scopes: schemaScope('write'), accepts: 'properties/BatchInputPropertyName' }),
    async ({ params, body }, reply) => {
      const type = requireObjectType(params.objectType);
      checkInputs(body.inputs);
      for (const { name } of body.inputs) archiveProperty(context, type.name, name);
      return reply.status(204).send();
    },
  );
}
