import { describe, expect, it } from 'vitest'
import { inspection } from '../../../shared/cli/inspection'
import { formats } from '../../../shared/statements/formats'
import { openFile } from '../../../shared/statements/open-file'
import { readStatement } from '../../../shared/statements/read-statement'
import { isRowProblem } from '../../../shared/statements/row-problem'
import { fixtures } from '../../support/fixtures'

describe.each(fixtures)('$format/$name', ({ format, name, bytes, golden }) => {
  it('is claimed by its format alone', async () => {
    const opened = await openFile({ name, bytes }, {})
    expect(opened.ok).toBe(true)
    if (!opened.ok) return
    const claims = formats.filter((one) => one.claims(opened.value.source)).map(({ info }) => info.id)
    expect(claims).toEqual(format === 'generic' ? [] : [format])
  })

  it('is read as its golden file says, and no row is lost', async () => {
    const reading = await readStatement({ name, bytes })
    const rowProblems = reading.problems.filter(isRowProblem).length
    expect(reading.drafts.length + reading.skipped.length + rowProblems).toBe(reading.rows)
    const told = { ...inspection(reading, name), skipped: reading.skipped, findings: reading.findings }
    await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(golden)
  })
})

describe('the list of formats', () => {
  it.each(formats.map(({ info }) => info.id))('has a fixture for %s', (id) => {
    expect(fixtures.some(({ format }) => format === id)).toBe(true)
  })

  it('names each format once', () => {
    const ids = formats.map(({ info }) => info.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
