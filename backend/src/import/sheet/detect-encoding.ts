import { createReadStream } from 'node:fs';
import { analyse } from 'chardet';
import { UnusableFile } from './unusable-file.ts';

/** Names that iconv-lite knows. */
export type Encoding = string;

const SAMPLE_BYTES = 256 * 1024;
/** What chardet must be this sure of before we believe it over the usual Western encoding. */
const SURE = 70;
const WESTERN = 'windows-1252';
/** Encodings with several bytes a character; single-byte ones are told apart by guesswork only. */
const MULTI_BYTE = new Set(['Shift_JIS', 'EUC-JP', 'EUC-KR', 'Big5', 'GB18030']);

/**
 * How the text of a file is encoded. A byte order mark decides; then the pattern of zero bytes of
 * UTF-16; then whether the whole file, to its last byte, is UTF-8. What remains is taken for
 * Windows-1252, of which ISO-8859-1 is the printable part, unless an Asian encoding is evident.
 *
 * @throws {UnusableFile} when the file is empty or no text
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const sample = await readSample(file);
  if (sample.length === 0) throw new UnusableFile(`${file} is empty.`);
  const marked = findMark(sample) ?? findWideText(sample);
  if (marked !== undefined) return marked;
  if (sample.includes(0)) {
    throw new UnusableFile(`${file} is not a text file. Save the sheet as CSV and import that.`);
  }
  if (await isUtf8(file)) return 'utf-8';
  const [best] = analyse(sample);
  return best && MULTI_BYTE.has(best.name) && best.confidence >= SURE ? best.name : WESTERN;
}

async function readSample(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: SAMPLE_BYTES - 1 })) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function findMark(sample: Buffer): Encoding | undefined {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: commas, digits and Latin letters have a zero byte on one side. */
function findWideText(sample: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 10;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return undefined;
}

async function isUtf8(file: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) {
      decoder.decode(chunk as Buffer, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
