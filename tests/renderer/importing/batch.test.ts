import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Batch } from '../../../renderer/importing/batch'
import { Database } from '../../../renderer/store/database'
import { undoImport } from '../../../renderer/store/undo-import'
import { readStatement } from '../../../shared/statements/read-statement'

let database: Database
let batch: Batch
let count = 0

beforeEach(async () => {
  database = new Database(`batch-${count++}`)
  await database.open()
  batch = new Batch(database)
})
afterEach(() => database.delete())

const head = 'Date,Description,Amount,Currency\n'
const january = `${head}2026-01-30,Coffee,-4.20,USD\n2026-01-31,Tea,-3.10,USD\n`
const february = `${head}2026-01-31,Tea,-3.10,USD\n2026-02-09,Bus,-2.00,USD\n`

async function put(id: string, text: string): Promise<void> {
  const reading = await readStatement({ name: 'bank.csv', bytes: new TextEncoder().encode(text) })
  batch.put(reading, { id, sha256: text, importedAt: '2026-11-22T00:00:00.000Z' })
}

const look = async () =>
  (await batch.look()).map(({ id, counts, sameFile }) => [id, counts.added, sameFile?.id ?? null])

describe('a batch of files', () => {
  it('foresees each file on top of those before it, and imports what it foresaw', async () => {
    await put('a', january)
    await put('b', february)
    expect(await look()).toEqual([
      ['a', 2, null],
      ['b', 1, null],
    ])
    expect(await batch.commit(new Map())).toEqual([
      { id: 'a', added: 2 },
      { id: 'b', added: 1 },
    ])
  })

  it('tells only what changed', async () => {
    await put('a', january)
    await look()
    expect(await look()).toEqual([])
    await put('b', february)
    expect(await look()).toEqual([['b', 1, null]])
  })

  it.each([0, 1, 2, 3, 4, 6, 8])(
    'does not take a file for its own copy when it is put %i turns into a look',
    async (turns) => {
      await put('a', january)
      const bytes = new TextEncoder().encode(february)
      const reading = await readStatement({ name: 'bank.csv', bytes })
      const looking = look()
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
      batch.put(reading, { id: 'b', sha256: february, importedAt: '2026-11-22T00:00:00.000Z' })
      expect([...(await looking), ...(await look())]).toEqual([
        ['a', 2, null],
        ['b', 1, null],
      ])
    },
  )

  it('asks which account a file is of whose rows are others on the same days, and imports it once that is said', async () => {
    const rows = (amount: string) =>
      `${head}${[3, 9, 14, 27].map((day) => `2026-01-${String(day).padStart(2, '0')},Shop ${day},-${amount},USD`).join('\n')}\n`
    await put('a', rows('4.20'))
    const answered = async (account?: string) => {
      const bytes = new TextEncoder().encode(rows('9.10'))
      const answers = account === undefined ? {} : { account }
      const reading = await readStatement({ name: 'bank (1).csv', bytes }, { answers })
      batch.put(reading, { id: 'b', sha256: 'b', importedAt: '2026-11-22T00:00:00.000Z' })
      return (await batch.look()).find(({ id }) => id === 'b')!
    }
    const asked = await answered()
    expect(asked.questions.map(({ about, choices }) => [about, choices.map(({ answer }) => answer)])).toEqual(
      [['account', ['bank', 'bank 2']]],
    )
    expect(await batch.commit(new Map())).toEqual([{ id: 'a', added: 4 }])
    expect((await answered('bank 2')).questions).toEqual([])
    await batch.commit(new Map())
    expect((await database.accounts.toArray()).map(({ name }) => name).sort()).toEqual([
      'bank 2 USD',
      'bank USD',
    ])
  })

  it('says where the rows of an account that it would open lie in another one already', async () => {
    const days = ['03', '09', '14', '20', '27']
    await put('a', `${head}${days.map((day) => `2026-01-${day},Shop,-4.20,USD`).join('\n')}\n`)
    await batch.look()
    await batch.commit(new Map())
    const rows = days.map(
      (day) => `2026-01-${day},My bank,Shop,-4.20,USD\n2026-01-${day},Purse,Shop,-1.10,USD`,
    )
    const text = `Date,Account,Description,Amount,Currency\n${rows.join('\n')}\n`
    const reading = await readStatement({ name: 'book.csv', bytes: new TextEncoder().encode(text) })
    batch.put(reading, { id: 'b', sha256: text, importedAt: '2026-11-22T00:00:00.000Z' })
    const [preview] = await batch.look()
    expect(preview!.doubles).toEqual([{ opened: 'My bank USD', present: 'bank USD', rows: 5 }])
  })

  it('foresees later files anew once an earlier one is gone', async () => {
    await put('a', january)
    await put('b', february)
    await look()
    batch.drop('a')
    expect(await look()).toEqual([['b', 2, null]])
  })

  it('foresees anew what an undo changed', async () => {
    await put('a', january)
    await look()
    await batch.commit(new Map())
    await put('b', february)
    expect(await look()).toEqual([['b', 1, null]])
    await undoImport(database, (await database.statements.get('a'))!)
    expect(await look()).toEqual([['b', 2, null]])
  })

  it('follows what is decided about a row, and forgets it when the file is read anew', async () => {
    await put('a', january)
    await look()
    batch.decide('a', [0], 'leave-out')
    expect(await look()).toEqual([['a', 1, null]])
    await put('a', january)
    expect(await look()).toEqual([['a', 2, null]])
    batch.decide('a', [0, 1], 'leave-out')
    await look()
    expect(await batch.commit(new Map())).toEqual([])
  })

  it('imports nothing of a file nobody has seen the preview of', async () => {
    await put('a', january)
    expect(await batch.commit(new Map())).toEqual([])
  })
})
