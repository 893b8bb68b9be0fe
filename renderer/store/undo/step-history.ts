import { inTurn } from '../../../shared/in-turn'
import { ChangedSinceError } from './changes'
import type { Step } from './step'

/** As many steps as anybody remembers having made. */
const MOST_STEPS = 100

/**
 * The last thing that happened: a change, made or made again, one taken back, or one that could not be, since something
 * else was written there meanwhile.
 */
export interface Happened<What extends string> {
  readonly kind: 'changed' | 'undone' | 'changed-since'
  readonly step: Step<What>
}

interface Steps<What extends string> {
  readonly done: readonly Step<What>[]
  readonly undone: readonly Step<What>[]
}

/** The steps of one window, newest last, and the way back and forth through them. */
export class StepHistory<What extends string> {
  #steps: Steps<What> = { done: [], undone: [] }
  #last: Happened<What> | null = null
  readonly #turn = inTurn()
  readonly #listeners = new Set<() => void>()

  /** Null where nothing has happened yet; the same object until something else does. */
  readonly last = (): Happened<What> | null => this.#last

  /** @returns stops telling */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Remembers a change. What was taken back before it cannot be made again. */
  readonly take = (step: Step<What>): void =>
    this.#set({ done: [...this.#steps.done, step].slice(-MOST_STEPS), undone: [] }, { kind: 'changed', step })

  /** Forgets what rests on the ledger's store, of which another state has come. */
  readonly forgetStored = (): void => {
    const beside = (steps: readonly Step<What>[]) => steps.filter(({ stored }) => !stored)
    this.#set({ done: beside(this.#steps.done), undone: beside(this.#steps.undone) }, null)
  }

  /** Takes the last change back. Asked for twice at once, it takes back two, one after the other. */
  readonly undo = (): Promise<void> => this.#move('done', 'undone')

  /** Makes again what was taken back last. */
  readonly redo = (): Promise<void> => this.#move('undone', 'done')

  #move(from: keyof Steps<What>, to: keyof Steps<What>): Promise<void> {
    return this.#turn(async () => {
      const wanted = this.#steps[from].at(-1)
      if (!wanted) return
      const back = await wanted.takeBack().catch((error: unknown) => {
        if (error instanceof ChangedSinceError) return null
        throw error
      })
      // Forgotten meanwhile: what it rests on is gone.
      if (!this.#steps[from].includes(wanted)) return
      const rest = { ...this.#steps, [from]: this.#steps[from].filter((one) => one !== wanted) }
      if (back === null) return this.#set(rest, { kind: 'changed-since', step: wanted })
      const steps = { ...rest, [to]: [...rest[to], back] }
      this.#set(steps, { kind: from === 'done' ? 'undone' : 'changed', step: back })
    })
  }

  #set(steps: Steps<What>, last: Happened<What> | null): void {
    this.#steps = steps
    this.#last = last
    for (const listener of this.#listeners) listener()
  }
}
