import type { Bundle } from '../read/find-bundles.ts';
import type { Problems } from '../read/metadata-file.ts';
import type { TextFile } from '../read/read-package.ts';

/**
 * Components hold no words of their own: those come from labels or with the card model, in the
 * reader's language.
 */
export function checkWords(bundles: readonly Bundle[]): Problems {
  return bundles
    .flatMap(({ files }) => files)
    .filter(({ path }) => !path.includes('__tests__'))
    .flatMap((file) =>
      wordsOf(file).map((words) => `${file.path}: "${words}" stands there in English only`),
    );
}

function wordsOf({ path, text }: TextFile): readonly string[] {
  if (path.endsWith('.html')) return wordsOfTemplate(text);
  return path.endsWith('.js') ? sentencesOfScript(text) : [];
}

const MARKUP_COMMENT = /<!--[^]*?-->/g;
const TAG = /<[^>]*>/g;
const EXPRESSION = /\{[^}]*\}/g;
const LETTER = /\p{L}/u;

/** Attributes that people see or hear. */
const SPOKEN =
  /\s(?:[a-z-]*-)?(?:label|title|text|help|placeholder|description|content)="([^"]*)"/g;

function wordsOfTemplate(text: string): readonly string[] {
  const markup = text.replaceAll(MARKUP_COMMENT, '');
  const between = markup.replaceAll(TAG, '\n').replaceAll(EXPRESSION, '').split('\n');
  const spoken = [...markup.matchAll(TAG)].flatMap(([tag]) =>
    [...tag.matchAll(SPOKEN)].map(([, value = '']) => value),
  );
  return [...between, ...spoken].map((words) => words.trim()).filter((words) => LETTER.test(words));
}

const CODE_COMMENT = /\/\*[^]*?\*\/|\/\/.*$/gm;
const FOR_DEVELOPERS = /new \w*Error\([^)]*\)/g;
const SENTENCE = /(['"`])(\p{Lu}[^'"`\n]*\p{L} \p{L}[^'"`\n]*)\1/gu;

function sentencesOfScript(text: string): readonly string[] {
  const code = text.replaceAll(CODE_COMMENT, '').replaceAll(FOR_DEVELOPERS, '');
  return [...code.matchAll(SENTENCE)].map(([, , words = '']) => words);
}
