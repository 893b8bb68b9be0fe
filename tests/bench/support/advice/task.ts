import type { LivedLife } from './live-life'
import type { Limits } from './ways'

/** What a process of its own is asked to do. */
export type Task = { readonly kind: string; readonly limits: Limits } & (
  | { readonly what: 'learn' }
  | { readonly what: 'live'; readonly seed: number; readonly sums: ReadonlyMap<string, number> }
)

/** What it answers. */
export type TaskAnswer = { readonly kind: string } & (
  | { readonly what: 'learn'; readonly sums: ReadonlyMap<string, number> }
  | { readonly what: 'live'; readonly lived: LivedLife }
)
