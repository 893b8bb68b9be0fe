import type { Benchmark } from './benchmark'
import { BenchWindow } from './support/bench-window'

/** From the press of a screen's link until it stands there in full, painted: its heading, and nothing that still loads. */
const changeTo = (window: BenchWindow, at: number): Promise<string> =>
  window.page.evaluate(async (index) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')]
    const link = links[index]!
    if (link.getAttribute('aria-current') === 'page') return link.textContent
    const before = document.querySelector('main h1')
    link.click()
    // Written out: a function of its own would be given a helper here that the page does not have.
    for (;;) {
      await new Promise((done) => requestAnimationFrame(done))
      const heading = document.querySelector('main h1')
      const loading = document.querySelector('main [role="progressbar"]')
      if (heading !== null && heading !== before && loading === null) break
    }
    await new Promise((done) => requestAnimationFrame(done))
    return link.textContent
  }, at)

/** Each screen of the window with much stored, once everything is loaded. */
export const benchmark: Benchmark = {
  name: 'Screens: from the press of a link to the screen in full, 100,000 transactions, in headless Chromium',
  async *cases() {
    const window = await BenchWindow.open()
    await window.import(await window.take(100_000))
    await window.reload('How old it is')
    const count = await window.page.locator('nav a').count()
    for (let at = 0; at < count; at++) {
      const elsewhere = at === 0 ? count - 1 : 0
      await changeTo(window, elsewhere)
      const name = await changeTo(window, at)
      yield {
        name,
        ours: {
          name: 'Jandon',
          times: 7,
          prepare: async () => void (await changeTo(window, elsewhere)),
          run: async () => {
            await changeTo(window, at)
            return {}
          },
        },
      }
    }
    await window.close()
  },
}
