/** One thing somebody does. Numbers choose among what there is when it is their turn. */
export type Step =
  | {
      readonly kind: 'submit';
      readonly partner: number;
      readonly customer: number;
      readonly product: 'core' | 'add-on' | null;
      readonly country: 'DE' | 'FR' | null;
      readonly proof: boolean;
      readonly teaming: boolean;
      readonly onBehalf: boolean;
    }
  | {
      readonly kind: 'complete';
      readonly registration: number;
      readonly product: 'core' | 'add-on' | null;
      readonly country: 'DE' | 'FR' | null;
    }
  | {
      readonly kind: 'edit';
      readonly registration: number;
      readonly product: 'core' | 'add-on' | null;
      readonly country: 'DE' | 'FR' | null;
      readonly amountMinor: number;
    }
  | {
      readonly kind: 'approve';
      readonly registration: number;
      readonly withDeal: boolean;
      readonly exception: boolean;
    }
  | {
      readonly kind:
        | 'decline'
        | 'ask'
        | 'answer'
        | 'withdraw'
        | 'confirm'
        | 'request_extension'
        | 'extend'
        | 'release'
        | 'keep'
        | 'lapse'
        | 'restore';
      readonly registration: number;
    }
  | {
      readonly kind: 'settle';
      readonly conflict: number;
      readonly side: number;
      readonly override: boolean;
    }
  | {
      readonly kind: 'deal';
      readonly deal: number;
      readonly stageClass: 'early' | 'late' | 'won' | 'lost';
    }
  | { readonly kind: 'merge'; readonly kept: number }
  | { readonly kind: 'wait'; readonly hours: number };

export type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;

/** What somebody does with one registration. */
export type RegistrationStep = Extract<Step, { registration: number }>;
