// Written by `npm run generate` from the contracts in shared/src. Change those instead.

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

export type Moment = {
  readonly at: string;
  readonly text: string;
  readonly tooltip?: string;
};

export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "textarea" | "select" | "radio" | "date" | "checkbox" | "choices";
  readonly required: boolean;
  readonly help?: string;
  readonly value?: string;
  readonly maxLength?: number;
  readonly options?: readonly {
    readonly value: string;
    readonly label: string;
    readonly help?: string;
  }[];
};

export type ActionForm = {
  readonly title: string;
  readonly consequences: readonly string[];
  readonly fields: readonly FormField[];
  readonly submit: string;
};

export type ActionId = "approve" | "decline" | "request_information" | "remind_partner" | "extend" | "keep" | "lapse" | "release" | "revoke" | "change_role" | "agree_parts" | "answer_revocation" | "answer_appeal" | "link_deal" | "register_on_behalf" | "edit_registration" | "review_conflict" | "settle_conflict" | "add_evidence" | "message_partner" | "note_internally" | "log_help" | "invite_partner" | "see_attribution" | "see_why";

export type ActionCall = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly input: Readonly<Record<string, string | number | boolean>>;
};

export type CardAction = {
  readonly id: ActionId;
  readonly label: string;
  readonly emphasis: "primary" | "secondary" | "destructive";
  readonly enabled: boolean;
  readonly disabledReason?: string;
  readonly call?: ActionCall;
  readonly form?: ActionForm;
  readonly formPath?: string;
};

export type Headline = {
  readonly state: "conflict" | "waiting_for_answer" | "information_requested" | "partner_not_confirmed" | "customer_protected_elsewhere" | "close_after_end" | "protected" | "extension_requested" | "won" | "co_sell" | "influenced_only" | "renewal" | "ended_deal_open" | "declined_appeal_open" | "possible_match" | "none";
  readonly text: string;
  readonly line?: string;
  readonly modifiers: readonly string[];
  readonly tone: Tone;
};

export type WindowView = {
  readonly windowId: string;
  readonly registrationId: string;
  readonly partner: string;
  readonly products: string;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly elapsed: number;
  readonly left: string;
  readonly extended?: {
    readonly from: number;
    readonly text: string;
  };
  readonly keepAlive?: {
    readonly text: string;
    readonly tone: Tone;
  };
  readonly tone: Tone;
};

export type SlaView = {
  readonly text: string;
  readonly due: Moment;
  readonly elapsed: number;
  readonly paused: boolean;
  readonly tone: Tone;
};

export type Person = {
  readonly name: string;
  readonly role: string;
  readonly partner: string;
  readonly certification?: {
    readonly text: string;
    readonly tone: Tone;
  };
};

export type RegistrationView = {
  readonly registrationId: string;
  readonly partner: string;
  readonly status: string;
  readonly tone: Tone;
  readonly submitted: Moment;
  readonly benefit?: string;
  readonly decisionId?: string;
};

export type ConflictView = {
  readonly conflictId: string;
  readonly title: string;
  readonly status: string;
  readonly due?: Moment;
  readonly reasons: readonly string[];
  readonly tone: Tone;
};

export type AttributionView = {
  readonly model: string;
  readonly state: string;
  readonly rows: readonly CreditRow[];
  readonly others?: readonly {
    readonly models: string;
    readonly parts: string;
  }[];
};

export type CreditRow = {
  readonly partner: string;
  readonly role: string;
  readonly share: number;
  readonly shareText: string;
  readonly amount?: {
    readonly amountMinor: number;
    readonly currency: string;
  };
  readonly amountText?: string;
  readonly reason: string;
};

export type CertificationView = {
  readonly holder: string;
  readonly title: string;
  readonly status: string;
  readonly expires?: string;
  readonly tone: Tone;
};

export type MessageView = {
  readonly messageId: string;
  readonly author: string;
  readonly fromPartner: boolean;
  readonly audience: string;
  readonly internal: boolean;
  readonly body: string;
  readonly posted: Moment;
};

export type ThreadView = {
  readonly unread: number;
  readonly messages: readonly MessageView[];
  readonly posts: readonly CardAction[];
  readonly markRead?: readonly ActionCall[];
};

export type HistoryEntry = {
  readonly happened: Moment;
  readonly text: string;
  readonly who: string;
  readonly decisionId?: string;
};

export type SyncView = {
  readonly state: "synced" | "pending" | "waiting_for_crm" | "parked" | "not_connected";
  readonly text: string;
  readonly tone: Tone;
};

export type DealCardModel = {
  readonly asOf: string;
  readonly reader: {
    readonly role: "ae" | "manager" | "admin";
    readonly name: string;
  };
  readonly headline: Headline;
  readonly primaryAction?: CardAction;
  readonly actions: readonly CardAction[];
  readonly moreActions: readonly CardAction[];
  readonly windows: readonly WindowView[];
  readonly sla?: SlaView;
  readonly people: readonly Person[];
  readonly nextStep?: string;
  readonly registrations: readonly RegistrationView[];
  readonly conflicts: readonly ConflictView[];
  readonly attribution: AttributionView;
  readonly certifications: readonly CertificationView[];
  readonly thread: ThreadView;
  readonly history: readonly HistoryEntry[];
  readonly decisionId?: string;
  readonly sync: SyncView;
};

export type AccountHeadline = {
  readonly state: "conflict" | "protected" | "waiting_for_answer" | "renewal_open" | "incumbent" | "known" | "none";
  readonly text: string;
  readonly line?: string;
  readonly modifiers: readonly string[];
  readonly tone: Tone;
};

export type AccountPartner = {
  readonly partnerId: string;
  readonly partner: string;
  readonly tier: string;
  readonly status: string;
  readonly tone: Tone;
  readonly record: string;
};

export type IncumbentView = {
  readonly partnerId: string;
  readonly partner: string;
  readonly products: string;
  readonly won: string;
  readonly termEnds: Moment;
  readonly elapsed: number;
  readonly left: string;
  readonly renewal: {
    readonly text: string;
    readonly tone: Tone;
  };
};

export type AccountRegistration = {
  readonly registrationId: string;
  readonly partner: string;
  readonly status: string;
  readonly tone: Tone;
  readonly submitted: Moment;
  readonly benefit?: string;
  readonly decisionId?: string;
  readonly products: string;
};

export type ProductProtection = {
  readonly product: string;
  readonly windows: readonly WindowView[];
  readonly more?: string;
};

export type RevenueView = {
  readonly state: string;
  readonly rows: readonly {
    readonly partner: string;
    readonly deals: string;
    readonly amounts?: readonly {
      readonly amount: {
        readonly amountMinor: number;
        readonly currency: string;
      };
      readonly text: string;
    }[];
  }[];
};

export type AccountThread = {
  readonly registrationId: string;
  readonly partner: string;
  readonly about: string;
  readonly dealRecordId?: string;
  readonly unread: number;
  readonly last: MessageView;
};

export type AccountCardModel = {
  readonly asOf: string;
  readonly reader: {
    readonly role: "ae" | "manager" | "admin";
    readonly name: string;
  };
  readonly headline: AccountHeadline;
  readonly actions: readonly CardAction[];
  readonly partners: readonly AccountPartner[];
  readonly incumbents: readonly IncumbentView[];
  readonly windows: readonly WindowView[];
  readonly registrations: readonly AccountRegistration[];
  readonly protection: readonly ProductProtection[];
  readonly conflicts: readonly ConflictView[];
  readonly revenue: RevenueView;
  readonly certifications: readonly CertificationView[];
  readonly threads: readonly AccountThread[];
  readonly note?: string;
};

export type QueueItem = {
  readonly registrationId: string;
  readonly partner: string;
  readonly tier: string;
  readonly customer: string;
  readonly amount: string;
  readonly due?: Moment;
  readonly status: string;
  readonly tone: Tone;
  readonly flags: readonly {
    readonly text: string;
    readonly tone: Tone;
  }[];
  readonly clean: boolean;
  readonly conflictId?: string;
  readonly dealRecordUrl?: string;
  readonly dealRecordId?: string;
  readonly actions: readonly CardAction[];
};

export type QueueModel = {
  readonly asOf: string;
  readonly title: string;
  readonly summary: string;
  readonly items: readonly QueueItem[];
  readonly total: number;
  readonly nextCursor?: string;
  readonly empty: {
    readonly title: string;
    readonly text: string;
  };
};

export type ProgrammeFigure = {
  readonly label: string;
  readonly value: string;
  readonly help: string;
};

export type ProgrammeTable = {
  readonly title: string;
  readonly help: string;
  readonly columns: readonly {
    readonly label: string;
    readonly number: boolean;
  }[];
  readonly rows: readonly {
    readonly cells: readonly string[];
  }[];
  readonly empty: string;
  readonly more?: string;
};

export type ProgrammeModel = {
  readonly asOf: string;
  readonly title: string;
  readonly period: string;
  readonly empty?: {
    readonly title: string;
    readonly text: string;
  };
  readonly headlines: readonly ProgrammeFigure[];
  readonly figures: readonly ProgrammeFigure[];
  readonly tables: readonly ProgrammeTable[];
  readonly notCounted: readonly string[];
};

export type ConflictSide = {
  readonly registrationId: string;
  readonly partner: string;
  readonly tier: string;
  readonly submitted: Moment;
  readonly status: string;
  readonly facts: readonly string[];
  readonly evidence: readonly string[];
  readonly missing: readonly string[];
  readonly loses: string;
};

export type ConflictModel = {
  readonly conflictId: string;
  readonly title: string;
  readonly status: string;
  readonly due?: Moment;
  readonly escalation?: string;
  readonly proposal: {
    readonly text: string;
    readonly decidingRule: string;
    readonly winner?: string;
  };
  readonly sides: readonly ConflictSide[];
  readonly directSales: readonly {
    readonly dealId: string;
    readonly name: string;
    readonly text: string;
  }[];
  readonly evidenceNeeded: string;
  readonly rules: readonly {
    readonly title: string;
    readonly sentence: string;
    readonly outcome: "decides" | "equal" | "not_applicable" | "not_reached";
  }[];
  readonly actions: readonly CardAction[];
};

export type ExplainedRule = {
  readonly title: string;
  readonly sentence: string;
  readonly outcome: "passed" | "failed" | "not_applicable" | "needs_review";
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
  }[];
};

export type ExplanationModel = {
  readonly decisionId: string;
  readonly sentence: string;
  readonly decidingRule?: string;
  readonly rules: readonly ExplainedRule[];
  readonly wouldChange: readonly string[];
  readonly rulesVersion: string;
  readonly decided: Moment;
  readonly partnerSafeText?: string;
};

export type RegistrationReceipt = {
  readonly registrationId: string;
  readonly reviewStatus: "draft" | "submitted" | "in_review" | "info_requested" | "approved" | "declined" | "withdrawn";
  readonly protectionStatus: "none" | "active" | "expired" | "lapsed" | "released" | "revoked" | "fulfilled";
  readonly outcome: "open" | "won" | "lost" | "no_decision";
  readonly status: string;
  readonly tone: Tone;
  readonly submitted?: Moment;
  readonly due?: Moment;
  readonly protectedUntil?: Moment;
  readonly missing: readonly string[];
  readonly decisionId?: string;
};

export type FieldProblem = {
  readonly path: string;
  readonly message: string;
};

export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly reference: string;
  readonly fields?: readonly FieldProblem[];
  readonly retryAfterSeconds?: number;
};
