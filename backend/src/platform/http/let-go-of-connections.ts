import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Milliseconds that a connection without a request has for sending one, once the app closes. */
const GRACE_MS = 1000;

/**
 * Lets the app close as soon as what runs is answered. Node by itself ends only connections that
 * wait for a further request: one on which none came yet, as browsers open ahead of need, would hold
 * it for a minute, and one that is answered meanwhile for as long as it is kept alive.
 */
export function letGoOfConnections(app: FastifyInstance): void {
  const unused = new Set<Socket>();
  let closing = false;
  app.server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }) => unused.delete(socket));
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  app.addHook('preClose', async () => {
    closing = true;
    const endUnused = () => unused.forEach((socket) => socket.destroy());
    setTimeout(endUnused, GRACE_MS).unref();
  });
}
