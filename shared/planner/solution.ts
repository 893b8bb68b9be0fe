import type { Move } from './model'

/** What solving one component gave. Scores are values times the model's scale. */
export interface Solution {
  /** The best plan found; null where none was. */
  readonly moves: readonly Move[] | null
  readonly score: number
  /** No plan of the component can have a higher score; -Infinity where it is proven to have no plan. */
  readonly bound: number
}
