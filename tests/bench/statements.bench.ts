import Papa from 'papaparse'
import { addDays, type Day } from '../../shared/day'
import { identify } from '../../shared/statements/identify'
import { merge } from '../../shared/statements/merge'
import { readStatement } from '../../shared/statements/read-statement'
import type { Reading } from '../../shared/statements/reading'
import { makeAccount } from '../support/make-account'
import { Random } from '../support/random'
import type { Benchmark, Facts } from './benchmark'

const ROWS = 100_000
const TIMES = 5

/** Reading a long file and entering it into the ledger, beside what PapaParse alone takes to cut its text into cells. */
export const benchmark: Benchmark = {
  name: `Statements: a CSV file of ${ROWS} rows`,
  async *cases(seed) {
    const text = madeFile(seed)
    const file = { name: 'kakaopay.csv', bytes: new TextEncoder().encode(text) }
    const reading = await readStatement(file)
    const MB = file.bytes.length / 1e6
    const cut = {
      name: 'PapaParse, cells only',
      times: TIMES,
      run: () => ({ rows: Papa.parse<string[]>(text, { delimiter: ',' }).data.length, MB }),
    }
    yield {
      name: 'read, identify and merge',
      ours: { name: 'Jandon', times: TIMES, run: async () => entered(await readStatement(file)) },
      reference: cut,
    }
    yield {
      name: 'read',
      ours: {
        name: 'Jandon',
        times: TIMES,
        run: async () => ({ drafts: (await readStatement(file)).drafts.length, MB }),
      },
      reference: cut,
    }
    yield {
      name: 'identify',
      ours: {
        name: 'Jandon',
        times: TIMES,
        run: () => ({ ids: identify(reading.drafts, 'lasting').length }),
      },
    }
    yield {
      name: 'identify and merge into an empty ledger',
      ours: { name: 'Jandon', times: TIMES, run: () => entered(reading) },
    }
  },
}

function entered(reading: Reading): Facts {
  const { statement, pages } = merge({
    reading,
    statement: { id: 'statement', sha256: '', importedAt: '2026-11-22T00:00:00Z' },
    accounts: reading.parts.map(() => makeAccount()),
    opened: [],
    pages: [],
  })
  return { added: statement.counts.added, pages: pages.length }
}

/** KakaoPay's history over ten years, as it is saved: quoted amounts, a kind in Korean, a shop. */
function madeFile(seed: number): string {
  const random = new Random(seed)
  const first = '2016-11-23' as Day
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const on = addDays(first, Math.floor((i * 3_650) / ROWS)).replaceAll('-', '.')
    const time = [8 + (i % 14), (i * 7) % 60, (i * 13) % 60].map((n) => String(n).padStart(2, '0')).join(':')
    const kind = i % 12 === 0 ? '[+] 충전' : '[-] 결제'
    return `${on} ${time},${kind},"${1 + random.below(9)},${String(random.below(1_000)).padStart(3, '0')}",동네서점 ${random.below(40)}`
  })
  return `\uFEFF거래일시,거래구분,거래금액,계좌 정보 / 결제 정보\r\n${rows.join('\r\n')}\r\n`
}
