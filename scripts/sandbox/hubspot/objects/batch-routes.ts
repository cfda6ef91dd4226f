import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { objectScope, ruled } from '../gate/route-rule.ts';
import { answerBatch, checkInputs } from './batch-answer.ts';
import type { Values } from './check-properties.ts';
import { checkProperties } from './check-properties.ts';
import { findActor } from './find-actor.ts';
import { findObject, requireObjectType } from './find-object.ts';
import { viewObject, viewWritten } from './view-object.ts';
import type { InlineAssociation } from './write-object.ts';
import { archiveObject, createObject, updateObject } from './write-object.ts';

type Batch<Input, Rest = object> = {
  Params: { objectType: string };
  Body: { inputs: Input[] } & Rest;
};
type Update = { id: string; idProperty?: string; properties: Values };

const BASE = '/crm/objects/2026-03/:objectType/batch';
const SHAPES = {
  200: '{object}/BatchResponseSimplePublicObject',
  201: '{object}/BatchResponseSimplePublicObject',
  207: '{object}/BatchResponseSimplePublicObjectWithErrors',
};

function answer<T>(
  context: SandboxContext,
  reply: FastifyReply,
  results: readonly T[],
  missing: readonly string[],
) {
  if (missing.length > 0) void reply.status(207);
  return answerBatch(context, results, missing);
}

function addRead(app: FastifyInstance, context: SandboxContext): void {
  type Read = { properties: string[]; propertiesWithHistory: string[]; idProperty?: string };
  app.post<Batch<{ id: string }, Read>>(
    `${BASE}/read`,
    ruled({
      scopes: objectScope('read'),
      accepts: '{object}/BatchReadInputSimplePublicObjectId',
      answers: SHAPES,
    }),
    async ({ params, body }, reply) => {
      const type = requireObjectType(params.objectType);
      checkInputs(body.inputs);
      const found = body.inputs.map(({ id }) => findObject(context, type, id, body.idProperty));
      const missing = body.inputs.filter((input, index) => !found[index]).map(({ id }) => id);
      const { properties, propertiesWithHistory: history } = body;
      const results = found
        .filter((object) => object !== undefined)
        .map((object) =>
          viewObject(context, object, { properties, ...(history.length > 0 && { history }) }),
        );
      return answer(context, reply, results, missing);
    },
  );
}

function addCreate(app: FastifyInstance, context: SandboxContext): void {
  app.post<Batch<{ properties: Values; associations?: InlineAssociation[] }>>(
    `${BASE}/create`,
    ruled({
      scopes: objectScope('write'),
      accepts: '{object}/BatchInputSimplePublicObjectBatchInputForCreate',
      answers: SHAPES,
    }),
    async ({ params, body, grant }, reply) => {
      const type = requireObjectType(params.objectType);
      checkInputs(body.inputs);
      for (const { properties } of body.inputs) checkProperties(context, type.name, properties);
      const actor = findActor(context, grant);
      const results = body.inputs.map(({ properties, associations }) =>
        viewWritten(context, createObject(context, type.name, properties, actor, associations)),
      );
      void reply.status(201);
      return answerBatch(context, results);
    },
  );
}

function addUpdate(app: FastifyInstance, context: SandboxContext): void {
  app.post<Batch<Update>>(
    `${BASE}/update`,
    ruled({
      scopes: objectScope('write'),
      accepts: '{object}/BatchInputSimplePublicObjectBatchInput',
      answers: SHAPES,
    }),
    async ({ params, body, grant }, reply) => {
      const type = requireObjectType(params.objectType);
      checkInputs(body.inputs);
      const pairs = body.inputs.map((input) => ({
        input,
        object: findObject(context, type, input.id, input.idProperty),
      }));
      for (const { input, object } of pairs) {
        if (object) checkProperties(context, type.name, input.properties, object);
      }
      const actor = findActor(context, grant);
      const results = pairs.flatMap(({ input, object }) =>
        object
          ? [viewWritten(context, updateObject(context, object, input.properties, actor))]
          : [],
      );
      const missing = pairs.filter(({ object }) => !object).map(({ input }) => input.id);
      return answer(context, reply, results, missing);
    },
  );
}

function addArchive(app: FastifyInstance, context: SandboxContext): void {
  app.post<Batch<{ id: string }>>(
    `${BASE}/archive`,
    ruled({
      scopes: objectScope('write'),
      accepts: '{object}/BatchInputSimplePublicObjectId',
    }),
    async ({ params, body, grant }, reply) => {
      const type = requireObjectType(params.objectType);
      checkInputs(body.inputs);
      const actor = findActor(context, grant);
      for (const { id } of body.inputs) {
        if (context.objects.find(type.name, id)) archiveObject(context, type.name, id, actor);
      }
      return reply.status(204).send();
    },
  );
}

/** Up to 100 records at once; one value that is not valid refuses the whole batch. */
export function addBatchRoutes(app: FastifyInstance, context: SandboxContext): void {
  addRead(app, context);
  addCreate(app, context);
  addUpdate(app, context);
  addArchive(app, context);
}
