// Loads the function named in the arguments, answers one event of a function URL and tells the
// parent its status: what happens between an invocation and the answer of a cold function.
const event = {
  version: '2.0',
  rawPath: '/healthz',
  rawQueryString: '',
  headers: { host: 'alongside.example' },
  requestContext: { http: { method: 'GET', path: '/healthz' } },
  isBase64Encoded: false,
};
const { handler } = await import(process.argv[2]);
const { statusCode } = await handler(event, {});
process.send(statusCode);
