import type { Transaction } from '../model'
import type { SkipReason } from '../problem'

/** `import`: a known row enters once more. `leave-out`: a new one does not. */
export type Override = 'import' | 'leave-out'
export type Overrides = ReadonlyMap<number, Override>

/**
 * What becomes of one row of the file. `again`: it is known, and the person enters it once more. `pending` is new too, but moves no balance yet; `similar` is new and looks like a
 * known one. `index`: its place among the drafts, as a line can state several.
 */
export type RowVerdict =
  | (DraftPlace & { readonly verdict: 'new'; readonly again?: true })
  | (DraftPlace & { readonly verdict: 'pending' | 'left-out' })
  | (DraftPlace & { readonly verdict: 'duplicate' | 'similar'; readonly of: Transaction })
  | { readonly line: number; readonly verdict: 'skipped'; readonly reason: SkipReason }
  | { readonly line: number; readonly verdict: 'problem' }

interface DraftPlace {
  readonly line: number
  readonly index: number
  readonly account: string
  readonly id: string
}
