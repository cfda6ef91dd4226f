import type { TouchKind } from '@alongside/shared/vocabulary/attribution';

/** What a partner does on a deal in a role split. */
export type DealRole = 'sourcing' | 'co_sell' | 'services';

type None = Readonly<Record<string, never>>;

interface DecaySettings {
  /** Whole hours after which a touch is worth half: 168 is a week, the usual default. */
  readonly halfLifeHours: number;
}

interface PositionSettings {
  /** Basis points of the first touch and of the last; the touches between share the rest. */
  readonly first: number;
  readonly last: number;
}

interface SourcedInfluencedSettings {
  /** Basis points that those who sourced share. */
  readonly sourced: number;
  /** Basis points that each partner who influenced asks for. */
  readonly influencedEach: number;
  /** What all who influenced get at most. */
  readonly influencedCap: number;
}

interface RoleSplitSettings {
  /** Basis points of each role, 10,000 together; partners in the same role share it. */
  readonly parts: Readonly<Record<DealRole, number>>;
  /** Whether the part of a role that nobody has goes to the other roles or stays with the company. */
  readonly missing: 'redistribute' | 'company';
}

interface KindWeightedSettings {
  /** Whole numbers: what a touch of each kind is worth. */
  readonly values: Readonly<Record<TouchKind, number>>;
  readonly halfLifeHours: number | null;
  /** How many touches of a partner count at most on one local day. */
  readonly perDay: number;
  /** How many touches of one kind by a partner count at most on the whole path. */
  readonly perKind: number;
}

/** What each model of domain 4 can be told; a model without a line here does not exist. */
export interface ModelSettings {
  readonly first: None;
  readonly last: None;
  /** Whether touches of a partner that follow each other directly count each, or once. */
  readonly linear: { readonly repeats: 'each' | 'once' };
  readonly position: PositionSettings;
  readonly u_shaped: None;
  readonly w_shaped: None;
  readonly full_path: None;
  readonly j_shaped: None;
  readonly inverse_j: None;
  readonly time_decay: DecaySettings;
  readonly simple_decay: None;
  readonly primary: None;
  readonly split: None;
  readonly sourced_influenced: SourcedInfluencedSettings;
  readonly role_split: RoleSplitSettings;
  readonly kind_weighted: KindWeightedSettings;
  readonly markov: None;
  readonly shapley: None;
}

export type ModelName = keyof ModelSettings;

/** A model with what it is told. */
export interface ModelChoice<M extends ModelName> {
  readonly model: M;
  readonly settings: ModelSettings[M];
}
