import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { Database } from '../../../../renderer/store/database'
import { noTables } from '../../../../shared/backup/tables'
import { makeLocked, openLocked } from '../../../support/make-locked'

/** Does not look into the records: any will do. */
type Loose = Record<'pages' | 'statements' | 'ownRoutes' | 'settings', Database['settings']>

const letter = fc.constantFrom('a', 'b', 'c', 'd')
const page = fc.record({ account: letter, month: letter, note: fc.jsonValue() })
const statement = fc.record({ id: letter, sha256: letter, note: fc.string() })
const route = fc.record({ account: letter, route: fc.record({ id: letter }) })
const as = (record: object) => record as never

/** What the app asks of its tables, and whatever else Dexie can. */
const action = fc.oneof(
  page.map((one) => (db: Loose) => db.pages.put(as(one))),
  fc.array(page).map((some) => (db: Loose) => db.pages.bulkPut(as(some))),
  statement.map((one) => (db: Loose) => db.statements.add(as(one)).catch(({ name }: Error) => name)),
  route.map((one) => (db: Loose) => db.ownRoutes.put(as(one))),
  letter.map((id) => (db: Loose) => db.statements.update(id, as({ note: 'changed' }))),
  fc.tuple(letter, letter).map((key) => (db: Loose) => db.pages.delete(as(key))),
  fc.array(fc.tuple(letter, letter)).map((keys) => (db: Loose) => db.pages.bulkDelete(as(keys))),
  letter.map((id) => (db: Loose) => db.pages.where('account').equals(id).toArray()),
  fc.array(letter).map((ids) => (db: Loose) => db.pages.where('account').anyOf(ids).toArray()),
  fc.tuple(fc.tuple(letter, letter), fc.nat(4)).map(
    ([key, count]) =>
      (db: Loose) =>
        db.pages.where(':id').above(as(key)).limit(count).toArray(),
  ),
  fc.tuple(letter, letter).map(
    ([from, to]) =>
      (db: Loose) =>
        db.statements.where('sha256').between(from, to, true, true).reverse().toArray(),
  ),
  fc.tuple(letter, letter).map((key) => (db: Loose) => db.pages.get(as(key))),
  letter.map((hash) => (db: Loose) => db.statements.where('sha256').equals(hash).first()),
  letter.map((from) => (db: Loose) => db.statements.where('id').aboveOrEqual(from).delete()),
  letter.map(
    (id) => (db: Loose) =>
      db.ownRoutes.filter((one) => (one as unknown as { account: string }).account === id).toArray(),
  ),
  fc.constant((db: Loose) => db.pages.orderBy('account').uniqueKeys()),
  fc.constant((db: Loose) => db.pages.orderBy(':id').primaryKeys()),
  fc.constant((db: Loose) => db.pages.count()),
  fc.constant((db: Loose) => db.statements.where('sha256').below('c').count()),
  letter.map((id) => (db: Loose) => db.ownRoutes.bulkGet([id, 'none'])),
  fc.constant((db: Loose) => db.ownRoutes.clear()),
)

describe('a table of a locked store', () => {
  let plain: Database
  let locked: Database
  beforeAll(async () => {
    plain = new Database('plain')
    await plain.open()
    await makeLocked('locked', noTables)
    locked = await openLocked('locked')
  })

  it('answers as one that is not locked, whatever is asked', async () => {
    await fc.assert(
      fc
        .asyncProperty(
          fc.array(fc.array(action, { minLength: 1 }), { minLength: 1 }),
          async (transactions) => {
            for (const actions of transactions) {
              const [a, b] = [plain, locked].map((db) =>
                db.transaction('rw', ['pages', 'statements', 'ownRoutes'], async () => {
                  const answers: unknown[] = []
                  for (const act of actions) answers.push(await act(db as unknown as Loose))
                  return answers
                }),
              )
              expect(await b).toEqual(await a)
            }
            for (const actions of transactions)
              for (const act of actions)
                expect(await act(locked as unknown as Loose)).toEqual(await act(plain as unknown as Loose))
          },
        )
        .afterEach(async () => {
          for (const db of [plain, locked])
            for (const { name } of db.tables) if (name !== 'lock') await db.table(name).clear()
        }),
      { numRuns: 25 },
    )
  })
})
