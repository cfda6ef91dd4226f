import type { Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import type { FastifyRequest } from 'fastify';
import { readLocale } from '../layout/read-locale.ts';
import type { PageServices } from './page-services.ts';

/** One request of a partner's person who came by a share link. */
export interface Visit {
  /** Path of the link; every page of the visit stands below it. */
  readonly base: string;
  /** How the reader writes dates and numbers. */
  readonly locale: string;
  /** Calls an operation as this person. */
  readonly call: <Op extends Operation>(operation: Op, input: object) => Promise<OutputOf<Op>>;
}

/** My deals, and what the pages show of the programme around them. */
export type Programme = OutputOf<typeof listMyRegistrations>;

/** @throws {ProductError} `share_link_unknown` or `share_link_expired` */
export async function openVisit(services: PageServices, request: FastifyRequest): Promise<Visit> {
  const { token } = request.params as { token: string };
  const actor = await services.findActor(token, services.clock.now());
  const locale = readLocale(request.headers['accept-language']);
  const meta = { requestId: request.id, reader: { locale } };
  return {
    base: `/p/${encodeURIComponent(token)}`,
    locale,
    call: (operation, input) => services.dispatch(operation, actor, input, meta),
  };
}

/** Vendor, colour, people and the choices of forms; without the deals themselves. */
export function loadProgramme({ call }: Visit): Promise<Programme> {
  return call(listMyRegistrations, { limit: 1 });
}
