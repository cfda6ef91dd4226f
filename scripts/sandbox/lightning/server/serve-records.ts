import type { FastifyInstance } from 'fastify';
import { readUiRecord, type RecordReader, UnknownField } from './read-ui-record.ts';

interface Question {
  Params: { id: string };
  Querystring: { fields?: string; optionalFields?: string };
}

const listNames = (text = ''): readonly string[] => text.split(',').filter((name) => name !== '');

/** What `getRecord` asks, in the shapes of the platform's UI API. */
export function serveRecords(
  app: FastifyInstance,
  openReader: (cookieHeader: string | undefined) => Promise<RecordReader>,
): void {
  app.get<Question>('/ui-api/records/:id', async ({ params, query, headers }, reply) => {
    const fields = listNames(query.fields);
    const optional = listNames(query.optionalFields);
    if (fields.length + optional.length === 0) {
      return reply.code(400).send({ errorCode: 'INVALID_FIELD', message: 'Name fields to read.' });
    }
    try {
      const source = await openReader(headers.cookie);
      const record = await readUiRecord(source, params.id, fields, optional);
      if (record) return await reply.send(record);
      return await reply
        .code(404)
        .send({ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' });
    } catch (error) {
      if (!(error instanceof UnknownField)) throw error;
      return reply.code(400).send({ errorCode: 'INVALID_FIELD', message: error.message });
    }
  });
}
