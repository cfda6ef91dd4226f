/** Currencies of ISO 4217 by the digits of their smallest unit; EUR has two, JPY none, KWD three. */
const byDigits: readonly (readonly [digits: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD
     CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
     GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL
     MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK
     PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS
     TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/** Metals, funds and codes for tests: ISO 4217 gives them no smallest unit, so no deal can be shared in them. */
const withoutUnit = new Set('XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX'.split(' '));

const digitsOf: ReadonlyMap<string, number> = new Map(
  byDigits.flatMap(([digits, codes]) =>
    codes.split(/\s+/).map((code): [string, number] => [code, digits]),
  ),
);

export type CurrencyProblem = 'unknown_currency' | 'currency_without_minor_unit';

/**
 * Digits after the decimal point of a currency, or why there are none. The table is ours, because
 * what a machine's own locale data says differs between machines (https://www.iso.org/iso-4217-currency-codes.html).
 */
export function minorDigits(currency: string): number | CurrencyProblem {
  if (withoutUnit.has(currency)) return 'currency_without_minor_unit';
  return digitsOf.get(currency) ?? 'unknown_currency';
}
