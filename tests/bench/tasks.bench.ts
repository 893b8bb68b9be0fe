import { watchTasks } from '../e2e/support/watch-tasks'
import type { Benchmark, BenchmarkCase } from './benchmark'
import { BenchWindow } from './support/bench-window'

const ROWS = 100_000
const ACCOUNTS = 30

/** Time for all that follows, such as transfers being found: what a person does is over much sooner. */
const AFTER_MS = 3_000

/** The longest that the window stands still with much stored, whatever is done, in its own processor time. */
export const benchmark: Benchmark = {
  name: `Tasks: the longest one of the window's own thread, ${ROWS} rows in ${ACCOUNTS} accounts, in headless Chromium; the time is mostly a wait`,
  async *cases(seed) {
    const window = await BenchWindow.open()
    const { page } = window
    const statements = await window.takeMany(ROWS, ACCOUNTS, seed)
    const one = (name: string, act: () => Promise<unknown>): BenchmarkCase => ({
      name,
      ours: {
        name: 'Jandon',
        times: 1,
        run: async () => {
          const longest = await watchTasks(page)
          await act()
          await page.waitForTimeout(AFTER_MS)
          return { 'longest task ms': Math.round(await longest()) }
        },
      },
    })
    const goTo = (screen: string) => page.evaluate((hash) => void (location.hash = hash), `#/${screen}`)
    yield one('import of 30 files', () => window.import(statements, ACCOUNTS))
    yield one('start', () => window.reload('How old it is'))
    for (const screen of [
      'activity',
      'transfers',
      'plan',
      'accounts',
      'report',
      'payouts',
      'routes',
      'checks',
    ])
      yield one(screen, () => goTo(screen))
    await goTo('activity')
    yield one('a search, letter by letter', () =>
      page.getByRole('searchbox').pressSequentially('shop 123', { delay: 100 }),
    )
    yield one('a row is picked', () => page.getByRole('row').nth(2).click())
    yield one('its kind is changed', async () => {
      await page.getByRole('complementary').getByRole('button', { name: /Kind/ }).click()
      await page.getByRole('option', { name: 'Refund' }).click()
    })
    yield one('that is undone', () => page.keyboard.press('ControlOrMeta+z'))
    await goTo('import')
    yield one('undo of one file', async () => {
      await page.getByRole('button', { name: 'Undo: wallet-ab.csv' }).click()
      await window.press(/^Take it out$/)
      await window.shows('was taken out again')
    })
    await window.close()
  },
}
