import type { Day } from '../../shared/day'
import type { Draft } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
import { minor } from '../../shared/money/money'
import { makeDraft } from '../../shared/statements/make-draft'
import { partsOf } from '../../shared/statements/parts'
import type { Reading } from '../../shared/statements/reading'

/** A movement of a test, in won. */
export const draft = (day: string, amount: number, told: Partial<Draft> = {}): Draft =>
  makeDraft({
    line: 2,
    day: day as Day,
    amount: minor(amount),
    currency: 'KRW' as Currency,
    kind: amount < 0 ? 'payment' : 'income',
    text: 'coffee',
    ...told,
  })

/** A file that was read without problems: these rows below a head. */
export function makeReading(drafts: readonly Draft[], told: Partial<Reading> = {}): Reading {
  const lines = drafts.map((one, index) => ({ ...one, line: index + 2 }))
  return {
    file: 'statement.csv',
    format: {
      id: 'test',
      label: 'Test',
      provider: null,
      accountKind: 'wallet',
      accountName: 'Test',
    },
    encoding: 'utf-8',
    places: { kind: 'line' },
    rows: lines.length + 1,
    parts: partsOf(lines, [], 'statement.csv').parts,
    drafts: lines,
    skipped: [{ line: 1, reason: 'header', text: 'Date | Amount' }],
    problems: [],
    questions: [],
    findings: [],
    ...told,
  }
}
