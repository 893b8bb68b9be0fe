import type { BenchmarkCase } from '../benchmark'
import { median } from '../measure'
import { ActivityPage } from './activity-page'

/**
 * Every way to narrow and sort the activity of so many rows, from the input to the painted result, and a scroll.
 *
 * @param times above 1 and odd: with the run that warms up every pill is then pressed as often in as out
 */
export async function* activityCases(rows: number, times: number): AsyncGenerator<BenchmarkCase> {
  const page = await ActivityPage.open(rows)
  const one = (name: string, act: () => Promise<number>, prepare?: () => Promise<unknown>): BenchmarkCase => {
    const spent: number[] = []
    return {
      name,
      ours: {
        name: 'Jandon',
        times,
        ...(prepare ? { prepare: () => prepare().then(() => undefined) } : {}),
        run: async () => {
          spent.push(await act())
          const rest = spent.slice(Math.min(1, times - 1))
          return {
            'in the page': Math.round(median(rest)),
            first: Math.round(spent[0]!),
            worst: Math.round(Math.max(...rest)),
          }
        },
      },
    }
  }
  // Each letter narrows further: the number of the row is part of its text.
  for (const text of ['1', '12', '123', '1234', '12345', '123456'])
    yield one(
      `${text.length} letters typed`,
      () => page.search(text),
      () => page.search(''),
    )
  await page.search('')
  for (const column of ['What', 'Account', 'Fee', 'Amount', 'Date'])
    yield one(`sorted by ${column.toLowerCase()}`, () => page.sort(column))
  for (const [pill, choice] of [
    ['Kind', 'Income'],
    ['Period', 'This year'],
  ] as const)
    yield one(`narrowed by ${pill.toLowerCase()}`, () => page.choose(pill, choice))
  await page.sort('What')
  yield one(
    '3 letters typed, sorted by text',
    () => page.search('123'),
    () => page.search(''),
  )
  await page.search('')
  yield {
    name: 'scrolled for two seconds',
    ours: { name: 'Jandon', times: 1, run: () => page.scroll() },
  }
  await page.close()
}
