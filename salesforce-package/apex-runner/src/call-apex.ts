import type { Org } from './load-org.ts';
import type { Machine } from './machine.ts';
import type { Callout, CalloutAnswer, Host } from './org-state.ts';
import { RunnerError } from './runner-error.ts';
import { fromJson, toJson, type Json } from './values/to-json.ts';

/** A static method of a class, called as a component calls it. */
export interface ApexCall {
  readonly cls: string;
  readonly method: string;
  readonly args: readonly Json[];
  /** Puts records into the org before. */
  readonly prepare?: (machine: Machine) => void;
}

/** Answers a callout; it may take its time. */
export type Send = (request: Callout) => Promise<CalloutAnswer>;

/**
 * Runs Apex whose callouts somebody else answers. Apex waits for an answer and JavaScript cannot, so
 * each answer that comes lets the call begin anew, with the same time and the same random ids, and
 * get one callout further. @throws ApexThrown what Apex threw
 */
export async function callApex(org: Org, host: Host, call: ApexCall, send: Send): Promise<Json> {
  const answers: CalloutAnswer[] = [];
  const replayed = replay(host);
  for (;;) {
    try {
      return runOnce(org, { ...replayed(), send: answerFrom(answers) }, call);
    } catch (error) {
      if (!(error instanceof Waiting)) throw error;
      // Each callout may depend on the answer before.
      // oxlint-disable-next-line no-await-in-loop
      answers.push(await send(error.request));
    }
  }
}

/** A callout whose answer is not known yet. */
class Waiting extends Error {
  readonly request: Callout;

  constructor(request: Callout) {
    super(`Waiting for ${request.endpoint}`);
    this.request = request;
  }
}

function answerFrom(answers: readonly CalloutAnswer[]): (request: Callout) => CalloutAnswer {
  const rest = answers.values();
  return (request) => {
    const { value: answer } = rest.next();
    if (!answer) throw new Waiting(request);
    return answer;
  };
}

/** Each time a host with the same time that gives the same ids in the same order. */
function replay(host: Host): () => Host {
  const nowMs = host.now();
  const drawn: string[] = [];
  return () => {
    let next = 0;
    const uuid = (): string => {
      drawn[next] ??= host.uuid();
      next += 1;
      return drawn[next - 1] ?? '';
    };
    return { ...host, now: () => nowMs, uuid };
  };
}

function runOnce(org: Org, host: Host, call: ApexCall): Json {
  const machine = org.start(host);
  call.prepare?.(machine);
  const cls = machine.classes.find(call.cls, undefined);
  const method = cls && machine.classes.findMethod(cls, call.method, call.args.length);
  if (!method?.isStatic) throw new RunnerError(`There is no ${call.cls}.${call.method}`);
  return toJson(machine.call(method, undefined, call.args.map(fromJson)));
}
