import { unwrap } from 'lwc';

/** What a wire gives a component: data or an error, or neither while it loads. */
export interface Wired {
  readonly data: unknown;
  readonly error: unknown;
}

type Emit = (value: Wired) => void;

/** What LWC makes for each `@wire` of a component. */
export type WireAdapter<Config> = new (emit: Emit) => {
  connect(): void;
  disconnect(): void;
  update(config: Config): void;
};

const NOTHING: Wired = { data: undefined, error: undefined };
const queries = new Map<string, LiveQuery>();
const emittedBy = new WeakMap<object, LiveQuery>();

/** Components may not change what others read too: the platform hands out read-only data. */
function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

/** One question to the server, asked once for everybody who has it, until it is asked anew. */
export class LiveQuery {
  readonly #load: () => Promise<unknown>;
  readonly #listeners = new Set<Emit>();
  #answer: Promise<unknown> | undefined;
  #last = NOTHING;
  #lastText: string | undefined;

  constructor(load: () => Promise<unknown>) {
    this.#load = load;
  }

  /** The kept answer; a failure is not kept. */
  read(): Promise<unknown> {
    this.#answer ??= this.#load().then(freeze, (error: unknown) => {
      this.#answer = undefined;
      throw error;
    });
    return this.#answer;
  }

  subscribe(emit: Emit): () => void {
    this.#listeners.add(emit);
    if (this.#last !== NOTHING) emit(this.#last);
    void this.#emit();
    return () => this.#listeners.delete(emit);
  }

  /** Asks anew; who listens hears of it when the answer is another one. */
  async refresh(): Promise<void> {
    this.#answer = undefined;
    await this.#emit();
  }

  async #emit(): Promise<void> {
    const value = await this.read().then(
      (data): Wired => ({ data, error: undefined }),
      (error: unknown): Wired => ({ data: undefined, error }),
    );
    const text = JSON.stringify(value);
    if (text === this.#lastText) return;
    this.#lastText = text;
    this.#last = value;
    emittedBy.set(value, this);
    for (const listener of this.#listeners) listener(value);
  }
}

export function findQuery(key: string, load: () => Promise<unknown>): LiveQuery {
  const found = queries.get(key) ?? new LiveQuery(load);
  queries.set(key, found);
  return found;
}

/** Asks all questions anew whose key passes. */
export async function refreshQueries(isMeant: (key: string) => boolean): Promise<void> {
  const meant = [...queries].filter(([key]) => isMeant(key));
  await Promise.all(meant.map(([, query]) => query.refresh()));
}

/** The question behind what a wire gave. @throws Error for anything else, as the platform does */
export function queryBehind(value: object): LiveQuery {
  const found = emittedBy.get(unwrap(value));
  if (!found) throw new Error('Refresh failed: this is not what a wire gave');
  return found;
}

/** A wire that asks the question a configuration stands for, once none of its values is missing. */
export function createAdapter<Config extends object>(
  find: (config: Config) => LiveQuery,
): WireAdapter<Config> {
  return class {
    readonly #emit: Emit;
    #query: LiveQuery | undefined;
    #isConnected = false;
    #unsubscribe = (): unknown => undefined;

    constructor(emit: Emit) {
      this.#emit = emit;
      emit(NOTHING);
    }

    connect(): void {
      this.#isConnected = true;
      this.#listen();
    }

    disconnect(): void {
      this.#isConnected = false;
      this.#unsubscribe();
    }

    update(config: Config): void {
      if (Object.values(config).includes(undefined)) return;
      this.#query = find(config);
      this.#listen();
    }

    #listen(): void {
      this.#unsubscribe();
      if (this.#isConnected && this.#query) this.#unsubscribe = this.#query.subscribe(this.#emit);
    }
  };
}
