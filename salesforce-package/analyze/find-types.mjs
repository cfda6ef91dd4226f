// @ts-check
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const engine = createRequire(import.meta.url).resolve('@salesforce/code-analyzer-pmd-engine');
const CLASS_PATH = path.join(path.dirname(engine), 'java-lib', '*');
const CHECKER = 'io.github.apexdevtools.apexls.CheckForIssues';

/**
 * What a compiler would say of Apex, and code that nothing calls: names, types, arguments, returns.
 * The checker comes with the PMD engine.
 *
 * @param {string} project
 * @returns {Promise<import('./analyze.mjs').Finding[]>}
 */
export async function findTypes(project) {
  const options = ['--nocache', '--format', 'json', '--detail', 'unused', '--workspace', project];
  const java = spawn('java', ['-cp', CLASS_PATH, CHECKER, ...options]);
  const [answer, complaint] = await Promise.all([text(java.stdout), text(java.stderr)]);
  if (!answer.trim()) throw new Error(`The type checker of Apex did not answer. ${complaint}`);
  /** @type {{ files: { path: string, messages: { start: { line: number }, category: string, message: string }[] }[] }} */
  const { files } = JSON.parse(answer);
  return files.flatMap((file) =>
    file.messages.map(({ start, category, message }) => ({
      rule: `apex-ls:${category}`,
      file: path.relative(project, file.path).replaceAll(path.sep, '/'),
      line: start.line,
      message,
    })),
  );
}
