/**
 * How sure we are that two names are one customer (domain 3.4): L1 same identifier, L2 same legal name
 * and country, L3 alike, L4 another company of the same group.
 */
export type MatchLevel = 'L1' | 'L2' | 'L3' | 'L4' | 'none';
