import { type DestinationStream, type Logger, pino } from 'pino';

/** Never in a log, wherever in a logged object they stand. */
const SECRET_KEYS = [
  'authorization',
  'cookie',
  'token',
  'accessToken',
  'refreshToken',
  'clientSecret',
  'encryptionKey',
  'password',
  'email',
  'userEmail',
];

/** Writes one JSON line an event to standard output, without transports (they need threads). */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const paths = SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths, censor: '[removed]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
