import type { Machine } from '../machine.ts';
import type { Callout } from '../org-state.ts';
import { RunnerError } from '../runner-error.ts';
import { toText } from '../values/to-text.ts';
import { LibraryObject, type Value } from '../values/value.ts';
import { textAt, type Methods } from './library.ts';

/** Methods of HttpRequest, HttpResponse, Http and what else only keeps plain fields. */
export const httpMethods: Readonly<Record<string, Methods<LibraryObject>>> = {
  HttpRequest: {
    ...fields('endpoint', 'method', 'body', 'timeout'),
    setheader: (request, args) => keep(request, header(args), textAt(args, 1)),
    getheader: (request, args) => request.fields.get(header(args)) ?? null,
  },
  HttpResponse: fields('body', 'statuscode'),
  Http: { send: (_, args, machine) => send(requestAt(args), machine) },
  UUID: { tostring: (uuid) => uuid.fields.get('text') ?? null },
  TimeZone: { getid: (zone) => zone.fields.get('id') ?? null },
  Request: { getrequestid: () => 'TID:1' },
};

/** A setter and a getter for each field. */
function fields(...names: readonly string[]): Methods<LibraryObject> {
  return Object.fromEntries(
    names.flatMap((name): [string, Methods<LibraryObject>[string]][] => [
      [`set${name}`, (self, [value = null]) => keep(self, name, value)],
      [`get${name}`, (self) => self.fields.get(name) ?? null],
    ]),
  );
}

function keep(self: LibraryObject, name: string, value: Value): null {
  self.fields.set(name, value);
  return null;
}

const HEADER = 'header ';

function header(args: readonly Value[]): string {
  return HEADER + textAt(args, 0).toLowerCase();
}

function requestAt([request = null]: readonly Value[]): LibraryObject {
  if (request instanceof LibraryObject && request.type === 'HttpRequest') return request;
  throw new RunnerError('Http.send needs an HttpRequest');
}

/** A mock of the test answers first, then the host. */
function send(request: LibraryObject, machine: Machine): Value {
  const { calloutMock: mock, host, transaction } = machine.state;
  if (transaction.isUncommitted) {
    return machine.raise('CalloutException', 'You have uncommitted work pending.');
  }
  transaction.use('callout');
  if (mock) {
    const respond = machine.classes.findMethod(mock.cls, 'respond', 1);
    if (!respond) throw new RunnerError(`${mock.cls.name} has no respond(request)`);
    return machine.call(respond, mock, [request]);
  }
  if (!host.send) throw new RunnerError('A test that calls out needs Test.setMock');
  const answer = host.send(toCallout(request));
  if ('failure' in answer) return machine.raise('CalloutException', answer.failure);
  const response = new LibraryObject('HttpResponse');
  response.fields.set('statuscode', answer.status);
  response.fields.set('body', answer.body);
  return response;
}

function toCallout(request: LibraryObject): Callout {
  const read = (name: string): string => toText(request.fields.get(name) ?? '');
  const headers = [...request.fields.keys()].filter((name) => name.startsWith(HEADER));
  return {
    endpoint: read('endpoint'),
    method: read('method'),
    headers: Object.fromEntries(headers.map((name) => [name.slice(HEADER.length), read(name)])),
    body: read('body'),
  };
}
