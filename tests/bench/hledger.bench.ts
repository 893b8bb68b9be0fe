import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readStatement } from '../../shared/statements/read-statement'
import type { Benchmark, Contender } from './benchmark'
import { largeText } from '../e2e/support/large-text'
import { longStatement } from './support/long-statement'

/** The file read into entries and added up, as a terminal does it; hledger takes part where it is installed. */
export const benchmark: Benchmark = {
  name: 'hledger: the same CSV from bytes to a balance',
  *cases(seed) {
    const folder = mkdtempSync(join(tmpdir(), 'jandon-bench-'))
    const isThere = spawnSync('hledger', ['--version']).status === 0
    for (const rows of [10_000, 100_000]) {
      const file = join(folder, `${rows}.csv`)
      const text = largeText(longStatement(rows, { seed }))
      writeFileSync(file, text)
      writeFileSync(`${file}.rules`, RULES)
      const bytes = new TextEncoder().encode(text)
      yield {
        name: `${rows.toLocaleString('en')} rows of CSV`,
        ours: {
          name: 'Jandon',
          times: 3,
          run: async () => {
            const { drafts } = await readStatement({ name: 'ten-years.csv', bytes })
            return { 'balance in cents': drafts.reduce((sum, { amount }) => sum + amount, 0) }
          },
        },
        ...(isThere ? { reference: hledger(file) } : {}),
      }
    }
    rmSync(folder, { recursive: true, force: true })
  },
}

const RULES = 'skip 1\nfields date, description, amount, currency, code\naccount1 assets:wallet\n'

const hledger = (file: string): Contender => ({
  name: 'hledger',
  times: 1,
  run: () => {
    const done = spawnSync('hledger', ['-f', file, 'balance', 'assets', '--no-total'], { encoding: 'utf8' })
    if (done.status !== 0) throw new Error(done.stderr)
    return { balance: done.stdout.trim() }
  },
})
