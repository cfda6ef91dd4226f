import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { objectScope, ruled } from '../gate/route-rule.ts';
import { invalid } from '../problem.ts';
import { answerBatch, checkInputs } from './batch-answer.ts';
import type { Values } from './check-properties.ts';
import { checkProperties } from './check-properties.ts';
import type { Actor } from './crm-object.ts';
import { findActor } from './find-actor.ts';
import { findObject, requireObjectType } from './find-object.ts';
import type { ObjectType } from './object-types.ts';
import { viewWritten } from './view-object.ts';
import { createObject, updateObject } from './write-object.ts';

type Upsert = { id: string; idProperty?: string; properties: Values };

function upsert(context: SandboxContext, type: ObjectType, input: Upsert, actor: Actor) {
  const { id, idProperty = '', properties } = input;
  const existing = findObject(context, type, id, idProperty);
  const object = existing
    ? updateObject(context, existing, properties, actor)
    : createObject(context, type.name, { ...properties, [idProperty]: id }, actor);
  return { ...viewWritten(context, object), new: !existing };
}

/** Create-or-update by the value of a unique property, up to 100 records at once. */
export function addUpsertRoutes(app: FastifyInstance, context: SandboxContext): void {
  app.post<{ Params: { objectType: string }; Body: { inputs: Upsert[] } }>(
    '/crm/objects/2026-03/:objectType/batch/upsert',
    ruled({
      scopes: objectScope('write'),
      accepts: '{object}/BatchInputSimplePublicObjectBatchInputUpsert',
      answers: { 200: '{object}/BatchResponseSimplePublicUpsertObject' },
    }),
    async ({ params, body, grant }) => {
      const type = requireObjectType(params.objectType);
      checkInputs(body.inputs);
      for (const { id, idProperty, properties } of body.inputs) {
        if (!idProperty) throw invalid('idProperty is required to upsert by a unique property.');
        const existing = findObject(context, type, id, idProperty);
        const values = existing ? properties : { ...properties, [idProperty]: id };
        checkProperties(context, type.name, values, existing);
      }
      const actor = findActor(context, grant);
      return answerBatch(
        context,
        body.inputs.map((input) => upsert(context, type, input, actor)),
      );
    },
  );
}
