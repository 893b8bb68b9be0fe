import type { Page } from '@playwright/test'
import type { Model } from './model'

/** A piece of work a person does, up to its last click, and after it. */
export interface Work {
  readonly name: 'import' | 'undo' | 'edit' | 'restore' | 'migrate' | 'lock' | 'unlock' | 'change'
  /** As many writes as it may have; a fault strikes at one of them. */
  readonly writes: number
  /** How long after the click it may still be at work, in milliseconds. */
  readonly lasts: number
  /** Everything before the click that writes. */
  readonly prepare: (page: Page) => Promise<void>
  /** The click that writes; does not wait for what comes of it. */
  readonly write: (page: Page) => Promise<void>
  /** Waits until the window says that it is done. */
  readonly done: (page: Page) => Promise<void>
  /** The same on the model. */
  readonly onModel: (model: Model) => Promise<void>
}
