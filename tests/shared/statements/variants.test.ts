import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../shared/statements/read-statement'
import type { Reading } from '../../../shared/statements/reading'
import { isRowProblem } from '../../../shared/statements/row-problem'
import { type Fixture, fixtures } from '../../support/fixtures'
import { statementTable } from '../../support/statement-table'
import {
  amountPrints,
  datePrints,
  headOnly,
  sameStatement,
  withAmounts,
  withColumnUnnamed,
  withDates,
  withoutColumn,
} from '../../support/statement-variants'

/*
 * Providers add, move and rename columns overnight, and people save files again in a spreadsheet. So every separated
 * statement we keep is written anew in many ways, and read again.
 */
const tables = new Map(
  await Promise.all(fixtures.map(async (fixture) => [fixture, await statementTable(fixture)] as const)),
)
const separated = fixtures.flatMap((fixture) => {
  const table = tables.get(fixture)
  return table ? [{ ...fixture, table }] : []
})

const read = ({ name }: Fixture, bytes: Uint8Array): Promise<Reading> => readStatement({ name, bytes })

const wordsOf = ({ drafts }: Reading) => drafts.map(({ line: _line, ...draft }) => draft)

const numbersOf = ({ drafts }: Reading): string[] =>
  drafts.map(({ day, amount, currency, status }) => `${day} ${amount} ${currency} ${status}`)

const codesOf = ({ problems }: Reading): string[] => problems.map(({ code }) => code)

function addsUp({ drafts, skipped, problems, rows }: Reading): void {
  expect(drafts.length + skipped.length + problems.filter(isRowProblem).length).toBe(rows)
}

/** Without one of their columns, these say less than they did, and what they say is true. */
const knowLess: ReadonlySet<string> = new Set([
  'airbnb', 'cash-app', 'etsy', 'hledger-csv', 'meituan', 'mpesa', 'paypal-activity', 'revolut-business', 'revolut-personal', 'venmo',
]) // prettier-ignore

describe.each(separated)('$format/$name', (fixture) => {
  const { format, table } = fixture

  it.each(sameStatement)('is read as ever with %s', async (_what, write) => {
    const [before, after] = [await read(fixture, fixture.bytes), await read(fixture, write(table))]
    addsUp(after)
    expect(after.format?.id).toBe(before.format?.id)
    expect(wordsOf(after)).toEqual(wordsOf(before))
    expect(new Set(codesOf(after))).toEqual(new Set(codesOf(before)))
  })

  it('is recognised by its head alone, and has no rows then', async () => {
    const reading = await read(fixture, headOnly(table))
    expect(reading.format?.id).toBe(format)
    expect(reading.drafts).toEqual([])
    expect(reading.problems).toHaveLength(1)
  })

  it.each(datePrints)('is read as ever with its days as %s, or asks', async (_what, print) => {
    const bytes = withDates(table, print)
    if (bytes === null) return
    const [before, after] = [await read(fixture, fixture.bytes), await read(fixture, bytes)]
    addsUp(after)
    if (after.questions.some(({ about }) => about === 'dateOrder')) return
    // Beside days with the month first, a bare `$` is that of the United States.
    const open = new TextDecoder().decode(fixture.bytes).includes('$') ? { currency: '' } : {}
    const told = (reading: Reading) => wordsOf(reading).map((words) => ({ ...words, ...open }))
    expect(told(after)).toEqual(told(before))
  })

  it.each(amountPrints)('is read as ever with its amounts as %s', async (_what, print) => {
    const bytes = withAmounts(table, print)
    if (bytes === null) return
    const [before, after] = [await read(fixture, fixture.bytes), await read(fixture, bytes)]
    addsUp(after)
    expect(wordsOf(after)).toEqual(wordsOf(before))
  })

  const columns = table.rows[table.head]!.flatMap((name, column) => (name === '' ? [] : [{ name, column }]))

  it.skipIf(format === 'generic').each(columns)(
    'without “$name” is read as ever, or says what is missing, or asks',
    async ({ column }) => {
      const before = await read(fixture, fixture.bytes)
      for (const bytes of [withoutColumn(table, column), withColumnUnnamed(table, column)]) {
        const after = await read(fixture, bytes)
        addsUp(after)
        if (codesOf(after).includes('missing-column')) {
          expect(after.format?.id).toBe(format)
          expect(after.drafts).toEqual([])
        } else if (after.format?.id === format && !knowLess.has(format)) {
          const said = new Set(numbersOf(before))
          const open = codesOf(after).some((code) => code.startsWith('ambiguous') || code.startsWith('bad'))
          if (open) expect(numbersOf(after).filter((one) => !said.has(one))).toEqual([])
          else expect(numbersOf(after)).toEqual(numbersOf(before))
        } else if (after.format?.id !== format && after.questions.length + after.problems.length === 0) {
          // Read by what its cells prove: all of it, and as before; what never moved may be said to wait.
          const said = new Set(numbersOf(before))
          const counted = numbersOf(after).filter((one) => !one.endsWith(' pending'))
          expect(counted.filter((one) => !said.has(one))).toEqual([])
        }
      }
    },
  )
})
