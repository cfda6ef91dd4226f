/** The unit of decay weights: 45 decimals, of which rounding touches the last two. */
const ONE = 10n ** 45n;
const LN_2 = 693147180559945309417232121458176568075500134n;
/** Half-lives after which less than one unit is left. */
const NOTHING_LEFT = 150n;

/**
 * What is left of one unit after `elapsed` when every `halfLife` halves it: 2^(-elapsed/halfLife) as
 * a fixed-precision decimal, in whole numbers only, so that every machine gets the same digits.
 * Both are in the same unit of time, `elapsed` from 0 and `halfLife` above.
 */
export function halved(elapsed: bigint, halfLife: bigint): bigint {
  const whole = elapsed / halfLife;
  if (whole >= NOTHING_LEFT) return 0n;
  return exponential(((elapsed % halfLife) * LN_2) / halfLife) >> whole;
}

/** e^-x by its series, x in units of `ONE` below ln 2, so that the terms fall quickly. */
function exponential(x: bigint): bigint {
  let term = ONE;
  let sum = ONE;
  for (let step = 1n; term !== 0n; step += 1n) {
    term = -(term * x) / (ONE * step);
    sum += term;
  }
  return sum;
}
