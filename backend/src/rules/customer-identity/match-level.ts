/** How sure we are that two names are one customer (domain 3.4): L1 same identifier, L2 same legal name and country, L3 alike. */
export type MatchLevel = 'L1' | 'L2' | 'L3' | 'none';
