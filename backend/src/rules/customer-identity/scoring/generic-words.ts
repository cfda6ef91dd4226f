/** Words of the trade that say what a company does rather than who it is; folded. They weigh less. */
export const genericWords: ReadonlySet<string> = new Set(
  `academy advisors agency alliance asset assets assistance association associates authority bank
  banking bureau business capital care center centers centre centro children church city clinic club
  college commercial committee communications community companies company concern construction
  consultants consulting cooperative corp corporation council credit day department design
  development digital distribution east education electric electronics elementary energy engineering
  enterprise enterprises environmental equipment estate exchange exploration federation finance
  financial food foods foundation fund funds gas general global government group grupo gruppe health
  healthcare high holding holdings hospital hotel hotels house housing import industria industrial
  industries industry information institute insurance international internet investment investments
  labs lease leasing learning life limited logistics management manufacturing market marketing media
  medical metal metals ministry mortgage motor motors national network networks north oil organisation
  organization partner partners petroleum pharma pharmaceutical pharmaceuticals power preschool
  production productions products professional program project properties property public realty
  research resource resources restaurant retail savings school schools science sciences securities
  security service services shipping society software solution solutions south state steel store
  stores studio supply system systems technologies technology telecom telecommunications trade
  trading transport transportation travel trust union university ventures water west wholesale world
  worldwide`.split(/\s+/u),
);

/** Words that only join others; they weigh nothing. */
export const joiningWords: ReadonlySet<string> = new Set(
  'a an and the of for in on at to by de del della di da do dos du des la le les el los las der die das und et y e i og och fur voor van von'.split(
    ' ',
  ),
);

/** What people shorten or write in two ways, and the one way it is compared in. */
export const spellings: readonly (readonly [readonly string[], string])[] = [
  [['united', 'states', 'of', 'america'], 'us'],
  [['united', 'states'], 'us'],
  [['usa'], 'us'],
  [['united', 'kingdom'], 'uk'],
  [['great', 'britain'], 'uk'],
  ...Object.entries({
    assn: 'association',
    bros: 'brothers',
    centre: 'center',
    centres: 'centers',
    ctr: 'center',
    dept: 'department',
    govt: 'government',
    grp: 'group',
    hldgs: 'holdings',
    intl: 'international',
    labour: 'labor',
    mfg: 'manufacturing',
    mgmt: 'management',
    mtn: 'mountain',
    natl: 'national',
    organisation: 'organization',
    st: 'saint',
    svc: 'service',
    svcs: 'services',
  }).map(([short, long]) => [[short], long] as const),
];
