import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface TestBackend {
  readonly origin: string;
  readonly seen: SeenRequest[];
  stop(): Promise<void>;
}

async function noteRequest(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { headers, method = '', url = '' } = request;
  return { method, url, headers, body: Buffer.concat(chunks).toString('utf8') };
}

/** A backend for tests: notes each request and lets the test answer it. */
export async function startTestBackend(
  answer: (request: SeenRequest, response: ServerResponse, attempt: number) => void,
): Promise<TestBackend> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void noteRequest(request).then((noted) => answer(noted, response, seen.push(noted)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
