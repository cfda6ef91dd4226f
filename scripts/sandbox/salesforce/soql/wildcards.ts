/** Signs for private use stand for escaped wildcards until the text is compared. */
const UNDERSCORE = '\uE000';
const PERCENT = '\uE001';

/** What an escaped wildcard is read as. */
export const ESCAPED_WILDCARDS: Readonly<Record<string, string>> = {
  _: UNDERSCORE,
  '%': PERCENT,
};

/** The text with its escaped wildcards as they look. */
export const plainText = (text: string): string =>
  text.replaceAll(UNDERSCORE, '_').replaceAll(PERCENT, '%');

const escapeSign = (sign: string): string => sign.replace(/[$()*+./?[\\\]^{|}-]/, String.raw`\$&`);

/** The texts a LIKE matches: `%` stands for any signs, `_` for one, an escaped one for itself. */
export function likePattern(text: string): RegExp {
  const wild: Readonly<Record<string, string>> = { '%': '.*', _: '.' };
  const source = text.split('').map((sign) => wild[sign] ?? escapeSign(plainText(sign)));
  return new RegExp(`^${source.join('')}$`, 'is');
}
