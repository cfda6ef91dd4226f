/** ISO 3166-1 alpha-2 codes in use. */
const codes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS YE ZA ZM ZW'.split(
    ' ',
  );

const byLocale = new Map<string, readonly { readonly value: string; readonly label: string }[]>();

/** Countries with their names in the reader's language, in that language's order. */
export function countryOptions(locale = 'en'): { value: string; label: string }[] {
  const known = byLocale.get(locale);
  if (known !== undefined) return [...known];
  const language = Intl.DisplayNames.supportedLocalesOf([locale])[0] ?? 'en';
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const options = codes.map((value) => ({ value, label: names.of(value) ?? value }));
  options.sort((a, b) => a.label.localeCompare(b.label, language));
  if (byLocale.size < 50) byLocale.set(locale, options);
  return options;
}
