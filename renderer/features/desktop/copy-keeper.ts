/** How long the store must be at rest before it is copied, so that ten imports in a row are one copy. */
export const IMPORT_REST_MS = 2_000
/** What a person changes by hand comes bit by bit, and each copy is one of the few that stay. */
export const OWN_REST_MS = 60_000

/** What keeps copies of a store, and remembers what the last one holds. */
export interface CopyMeans {
  /** Copies the store as it is. False where the copy could not be kept. */
  readonly copy: () => Promise<boolean>
  readonly isCopied: (statements: string) => Promise<boolean>
  readonly noteCopied: (statements: string) => Promise<void>
  readonly noteChanged: () => Promise<void>
}

/** Decides when a store is copied: soon after its statements changed, a minute after the last change by hand. */
export class CopyKeeper {
  #statements: string | null = null
  /** Counts what happened: a copy holds all of it only where nothing came in between. */
  #happened = 0
  #rest = Infinity
  #timer: ReturnType<typeof setTimeout> | undefined
  #stopped = false

  /** @param onKept hears of each copy whether it was kept */
  constructor(
    private readonly means: CopyMeans,
    private readonly onKept: (kept: boolean) => void,
  ) {}

  /** These statements are there now. A copy that was cut short before the app ended is made up for. */
  async holds(statements: string): Promise<void> {
    this.#statements = statements
    this.#happened++
    if (!(await this.means.isCopied(statements).catch(() => false))) this.#copyAfter(IMPORT_REST_MS)
  }

  /** Something was changed by hand. */
  changed(): void {
    this.#happened++
    void this.means.noteChanged().catch(() => undefined)
    this.#copyAfter(OWN_REST_MS)
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  /** Begins to wait anew; what was due sooner stays so. */
  #copyAfter(rest: number): void {
    if (this.#stopped) return
    clearTimeout(this.#timer)
    this.#rest = Math.min(this.#rest, rest)
    this.#timer = setTimeout(() => void this.#copy(), this.#rest)
  }

  async #copy(): Promise<void> {
    this.#rest = Infinity
    const [statements, happened] = [this.#statements, this.#happened]
    const kept = await this.means
      .noteChanged()
      .then(this.means.copy)
      .catch(() => false)
    if (kept && statements !== null && happened === this.#happened)
      await this.means.noteCopied(statements).catch(() => undefined)
    this.onKept(kept)
  }
}
