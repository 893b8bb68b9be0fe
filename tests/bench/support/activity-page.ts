import type { Page } from '@playwright/test'
import { BenchWindow } from './bench-window'

/** Of a screen that shows sixty frames a second. */
const FRAME_MS = 1000 / 60

/** The activity screen over a long ledger. Every figure is taken in the page, from an event to the frame after its result. */
export class ActivityPage {
  private constructor(
    private readonly page: Page,
    readonly close: () => Promise<void>,
  ) {}

  static async open(rows: number): Promise<ActivityPage> {
    const window = await BenchWindow.open()
    await window.import(await window.take(rows))
    await window.page.evaluate(() => void (location.hash = '#/activity'))
    await window.shows(`${rows.toLocaleString('en')} movements`)
    return new ActivityPage(window.page, window.close)
  }

  /** Writes into the search, until the number of movements is another; at once where it is there already. */
  search(text: string): Promise<number> {
    return this.page.evaluate(async (wanted) => {
      const input = document.querySelector<HTMLInputElement>('[role=search] input')!
      if (input.value === wanted) return 0
      const lead = [...document.querySelectorAll('p')].find(({ textContent }) =>
        / movements/.test(textContent),
      )!
      const before = lead.textContent
      const begun = performance.now()
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, wanted)
      input.dispatchEvent(new Event('input', { bubbles: true }))
      while (lead.textContent === before) await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return performance.now() - begun
    }, text)
  }

  /** Presses the head of a column, until the table says that it is sorted otherwise. */
  sort(column: string): Promise<number> {
    return this.page.evaluate(async (wanted) => {
      const head = [...document.querySelectorAll('[role=columnheader]')].find(
        ({ textContent }) => textContent === wanted,
      )!
      const before = head.getAttribute('aria-sort')
      const begun = performance.now()
      head.querySelector('button')!.click()
      while (head.getAttribute('aria-sort') === before) await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return performance.now() - begun
    }, column)
  }

  /** Chooses or leaves a choice of a pill, until the number of movements is another. */
  async choose(pill: string, choice: string): Promise<number> {
    await this.page.getByRole('search').getByRole('button', { name: pill }).first().click()
    const option = this.page.getByRole('option', { name: choice, exact: true })
    await option.waitFor()
    const spent = await option.evaluate(async (element) => {
      const lead = [...document.querySelectorAll('p')].find(({ textContent }) =>
        / movements/.test(textContent),
      )!
      const before = lead.textContent
      const begun = performance.now()
      ;(element as HTMLElement).click()
      while (lead.textContent === before) await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return performance.now() - begun
    })
    await this.page.keyboard.press('Escape')
    return spent
  }

  /** Scrolls by most of a screen every frame, and counts the frames that came too late. */
  scroll(): Promise<Record<string, number>> {
    return this.page.evaluate(async (due) => {
      const scroller = document.querySelector<HTMLElement>('[role=grid]')!
      scroller.scrollTop = 0
      let [last, dropped, longest] = [0, 0, 0]
      const frames = 120
      for (let frame = 0; frame <= frames; frame++) {
        const now = await new Promise<number>(requestAnimationFrame)
        if (last > 0) {
          dropped += Math.max(0, Math.round((now - last) / due) - 1)
          longest = Math.max(longest, now - last)
        }
        last = now
        scroller.scrollTop += 400
      }
      return { frames, dropped, 'longest ms': Math.round(longest) }
    }, FRAME_MS)
  }
}
