import type { FastifyInstance } from 'fastify';
import { ruled } from '../gate/route-rule.ts';
import { requireObjectType } from '../objects/find-object.ts';
import { notFound } from '../problem.ts';
import { DEAL_PIPELINES, findPipeline } from './deal-pipelines.ts';

type OnPipeline = { Params: { objectType: string; pipelineId: string } };

const BASE = '/crm/pipelines/2026-03/:objectType';
/** There is no pipeline scope; deal pipelines come with the deal scopes. */
const scopes = () => ['crm.objects.deals.read', 'crm.schemas.deals.read'];

function pipelinesOf(objectType: string) {
  return requireObjectType(objectType).name === 'deals' ? DEAL_PIPELINES : [];
}

function getPipelineOrThrow({ objectType, pipelineId }: OnPipeline['Params']) {
  const pipeline = findPipeline(pipelineId);
  if (!pipeline || !pipelinesOf(objectType).includes(pipeline)) {
    throw notFound(`Pipeline ${pipelineId} does not exist`);
  }
  return pipeline;
}

/** The deal pipelines, read only. */
export function addPipelineRoutes(app: FastifyInstance): void {
  app.get<{ Params: { objectType: string } }>(
    BASE,
    ruled({ scopes, answers: { 200: 'pipelines/CollectionResponsePipelineNoPaging' } }),
    async ({ params }) => ({ results: pipelinesOf(params.objectType) }),
  );
  app.get<OnPipeline>(
    `${BASE}/:pipelineId`,
    ruled({ scopes, answers: { 200: 'pipelines/Pipeline' } }),
    async ({ params }) => getPipelineOrThrow(params),
  );
  app.get<OnPipeline>(
    `${BASE}/:pipelineId/stages`,
    ruled({ scopes, answers: { 200: 'pipelines/CollectionResponsePipelineStageNoPaging' } }),
    async ({ params }) => ({ results: getPipelineOrThrow(params).stages }),
  );
}
