import type { FastifyReply } from 'fastify';
import type { Markup } from './markup.ts';

/** Answers with a page. */
export function sendPage(reply: FastifyReply, page: Markup, status = 200): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .send(page.toString());
}

/** After a form was sent: look at the result by GET, so that reloading repeats nothing. */
export function seeOther(reply: FastifyReply, path: string): FastifyReply {
  return reply.redirect(path, 303);
}
