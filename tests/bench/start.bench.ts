import type { Benchmark } from './benchmark'
import { BenchWindow } from './support/bench-window'

/** From an address to the overview of what is stored, beside the same with nothing stored. */
export const benchmark: Benchmark = {
  name: 'Start: the window loaded until its overview shows, in headless Chromium',
  async *cases(seed) {
    const empty = await BenchWindow.open()
    for (const rows of [1_000, 100_000, 1_000_000]) {
      const filled = await BenchWindow.open()
      await filled.import(await filled.take(rows, { seed }))
      yield {
        name: `${rows.toLocaleString('en')} transactions stored`,
        ours: {
          name: 'Jandon',
          times: rows > 100_000 ? 1 : 5,
          run: async () => {
            await filled.reload('How old it is')
            return { rows }
          },
        },
        reference: {
          name: 'Jandon, empty',
          times: 5,
          run: async () => {
            await empty.reload('Find the small sums that lie idle')
            return { rows: 0 }
          },
        },
      }
      await filled.close()
    }
    await empty.close()
  },
}
