import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Currency } from '../../../../shared/money/currency'
import { readStatement } from '../../../../shared/statements/read-statement'
import type { Answers, Reading } from '../../../../shared/statements/reading'
import { isRowProblem } from '../../../../shared/statements/row-problem'
import { inventedTable, type InventedTable } from '../../../support/invented-table'

const read = async ({ file }: InventedTable, answers: Answers): Promise<Reading> =>
  readStatement({ name: 'statement.csv', bytes: new TextEncoder().encode(file) }, { answers })

/** What the person answers: what is true; about a sign, the reading of the row that is true. */
function answersTo({ questions }: Reading, table: InventedTable): Answers {
  const asked = new Set(questions.map(({ about }) => about))
  const sign = questions.find(({ about }) => about === 'sign')
  const row = table.movements.find(({ line }) => line === sign?.line)
  const right = sign?.choices.find(({ reading }) => Math.round(Number(reading) * 100) === row?.amount)
  return {
    ...(asked.has('dateOrder') ? { dateOrder: table.dateOrder } : {}),
    ...(asked.has('decimal') ? { decimal: table.decimal } : {}),
    ...(asked.has('currency') ? { currency: table.currency as Currency } : {}),
    ...(right ? { sign: right.answer as NonNullable<Answers['sign']> } : {}),
    ...(asked.has('sides') ? { sides: table.sides } : {}),
  }
}

/** Reads a table, and answers what is asked, as often as it is asked. */
async function readAll(table: InventedTable): Promise<readonly Reading[]> {
  const readings = [await read(table, {})]
  let answers: Answers = {}
  for (let round = 0; round < 3; round++) {
    const more = answersTo(readings.at(-1)!, table)
    if (Object.keys(more).length === 0) break
    answers = { ...answers, ...more }
    readings.push(await read(table, answers))
  }
  return readings
}

/** What a reading says that is not true, or leaves out without a word. */
function untrue({ drafts, skipped }: Reading, table: InventedTable): string[] {
  const at = new Map(table.movements.map((movement) => [movement.line, movement]))
  const wrong = drafts.flatMap((draft): string[] => {
    const movement = at.get(draft.line)
    if (movement === undefined) return [`line ${draft.line} is no movement`]
    const said = `${draft.day} ${draft.amount} ${draft.status}`
    const right = `${movement.day} ${movement.amount} posted`
    return said === right ? [] : [`line ${draft.line}: ${said}, not ${right}`]
  })
  const lost = skipped.filter(({ line }) => at.has(line))
  return [...wrong, ...lost.map(({ line, reason }) => `line ${line} is skipped: ${reason}`)]
}

const keepsEveryRow = ({ rows, drafts, skipped, problems }: Reading): void => {
  expect(drafts.length + skipped.length + problems.filter(isRowProblem).length).toBe(rows)
}

describe('a table of any layout', () => {
  it('is read right or asked about, and never wrong without a word', async () => {
    let [tables, right] = [0, 0]
    await fc.assert(
      fc.asyncProperty(inventedTable, async (table) => {
        const readings = await readAll(table)
        for (const reading of readings) {
          keepsEveryRow(reading)
          expect(untrue(reading, table)).toEqual([])
          for (const { currency } of reading.drafts) expect(['EUR', 'XXX']).toContain(currency)
        }
        const last = readings.at(-1)!
        tables++
        if (last.drafts.length === table.movements.length) right++
        if (last.drafts.length > 0 && last.questions.length === 0)
          for (const { proof } of last.parts) expect(proof.kind).not.toBe('breaks')
      }),
      { numRuns: 200 },
    )
    // A reader that asks everything and reads nothing would be no reader.
    expect(right / tables).toBeGreaterThan(0.97)
  })

  it('shows the name of every row', async () => {
    await fc.assert(
      fc.asyncProperty(inventedTable, async (table) => {
        const last = (await readAll(table)).at(-1)!
        for (const { line, text } of last.drafts)
          expect(text).toContain(table.movements.find((one) => one.line === line)?.text)
      }),
      { numRuns: 50 },
    )
  })
})
