// Runs a bundled function as Lambda does: imports its handler, gives it the event, prints the answer.
import { readFileSync } from 'node:fs';

const [bundle, event] = process.argv.slice(2);
const { handler } = await import(bundle);
const context = { awsRequestId: 'test', getRemainingTimeInMillis: () => 30_000 };
const answer = await handler(JSON.parse(readFileSync(event, 'utf8')), context);
process.send(answer, () => process.exit(0));
