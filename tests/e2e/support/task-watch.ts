import type { BrowserContext } from '@playwright/test'
import { watchTasks } from './watch-tasks'

/** The longest task of the window's own thread from its first start to its last end, in processor time. */
export class TaskWatch {
  private stop: (() => Promise<number>) | null = null

  /** So far, in milliseconds. */
  longest = 0

  /** A window has been opened and shows nothing yet. */
  async opened(context: BrowserContext): Promise<void> {
    const page = context.pages()[0] ?? (await context.newPage())
    this.stop = await watchTasks(page)
  }

  /** The window is about to go. */
  async closing(): Promise<void> {
    const { stop } = this
    this.stop = null
    // A story that takes the window's process down takes what was seen of it along.
    const seen = await stop?.().catch(() => 0)
    this.longest = Math.max(this.longest, seen ?? 0)
  }
}
