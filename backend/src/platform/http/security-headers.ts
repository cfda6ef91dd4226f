import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Pages use our own styles and images and post to us; nothing else, and no frame around them. */
export function setSecurityHeaders(app: FastifyInstance): void {
  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        scriptSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Addresses of pages carry the tokens of share links.
    referrerPolicy: { policy: 'no-referrer' },
  });
}
