import { Agent, request } from 'node:http';
import { quantile } from '../median.ts';

/** A request to send: where to, and what proves who asks. */
export interface LoadRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Milliseconds and answers a second. */
export interface LoadFigures {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  /** Makes each request anew, so that its signature is fresh. */
  readonly next: () => LoadRequest;
}

/**
 * Keeps so many connections busy for a while, each with one request at a time.
 *
 * @throws when an answer is not 200
 */
export async function runLoad(options: LoadOptions): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
  const latencies: number[] = [];
  const started = performance.now();
  const until = started + options.milliseconds;
  const keepBusy = async (): Promise<void> => {
    while (performance.now() < until) {
      const sent = performance.now();
      await send(options.port, agent, options.next());
      latencies.push(performance.now() - sent);
    }
  };
  try {
    await Promise.all(Array.from({ length: options.connections }, keepBusy));
  } finally {
    agent.destroy();
  }
  const elapsed = performance.now() - started;
  return {
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    perSecond: (latencies.length / elapsed) * 1000,
  };
}

function send(port: number, agent: Agent, { path, headers }: LoadRequest): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const call = request({ host: '127.0.0.1', port, agent, path, headers }, (answer) => {
    let head = '';
    answer.on('data', (chunk: Buffer) => {
      if (answer.statusCode !== 200) head += chunk.toString().slice(0, 500);
    });
    answer.once('error', reject);
    answer.once('end', () => {
      if (answer.statusCode === 200) resolve();
      else reject(new Error(`${path} was answered with ${answer.statusCode}: ${head}`));
    });
  });
  call.once('error', reject);
  call.end();
  return promise;
}
