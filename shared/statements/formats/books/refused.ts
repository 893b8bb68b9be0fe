import type { Unreadable } from '../../../problem'
import { noRows, type StatementFormat } from '../../format'
import { firstRows, plainNames } from '../../header'
import { plainName } from '../../plain-name'
import type { Skipped } from '../../reading'
import type { Source } from '../../source'
import { isBlank, textOf } from '../../tables/table'
import { shorten } from '../../text/plain'

/** A file of a household program that holds no list of movements, known by columns it has together. */
interface Other {
  readonly program: string
  readonly holds: Unreadable
  /** The export that does hold them, by the name the program gives it. */
  readonly instead: string
  readonly heads: readonly string[]
  /** Whether the file has no further columns: with any, it may be somebody's list of movements. */
  readonly alone?: true
}

const others: readonly Other[] = [
  { program: 'YNAB', holds: 'plan', instead: 'Register.csv', heads: ['Month', 'Category Group', 'Category', 'Assigned', 'Activity', 'Available'] },
  { program: 'YNAB', holds: 'plan', instead: 'Register.csv', heads: ['Month', 'Category Group', 'Category', 'Budgeted', 'Activity', 'Available'] },
  { program: 'YNAB 4', holds: 'plan', instead: 'Register.csv', heads: ['Month', 'Category', 'Budgeted', 'Outflows', 'Category Balance'] },
  { program: 'Firefly III', holds: 'accounts', instead: 'transactions.csv', heads: ['user_id', 'account_id', 'type', 'name', 'virtual_balance'] },
  { program: 'Firefly III', holds: 'plan', instead: 'transactions.csv', heads: ['user_id', 'budget_id', 'name', 'active'] },
  { program: 'Firefly III', holds: 'accounts', instead: 'transactions.csv', heads: ['user_id', 'piggy_bank_id', 'name', 'target_amount'] },
  { program: 'Monarch Money', holds: 'balances', instead: 'Download transactions', heads: ['Date', 'Balance', 'Account'], alone: true },
  { program: 'GnuCash', holds: 'accounts', instead: 'Export Transactions to CSV', heads: ['Type', 'Full Account Name', 'Account Name', 'Account Code', 'Placeholder'] },
  { program: 'hledger', holds: 'report', instead: 'hledger print -O csv', heads: ['account', 'balance'], alone: true },
  { program: 'hledger', holds: 'report', instead: 'hledger print -O csv', heads: ['date', 'otheraccounts', 'change', 'balance'] },
] // prettier-ignore

const known = others.map(({ heads, ...other }) => ({ ...other, heads: heads.map(plainName) }))

const otherOf = (source: Source): (typeof known)[number] | null => {
  for (const table of source.tables)
    for (const row of firstRows(table).slice(0, 5)) {
      const names = new Set(plainNames(row).filter((name) => name !== ''))
      const found = known.find(
        ({ heads, alone }) =>
          heads.every((head) => names.has(head)) && (!alone || names.size === heads.length),
      )
      if (found) return found
    }
  return null
}

/** Plans, balances and lists of accounts of household programs: refused by name, with what to export instead. */
export const refusedBooks: StatementFormat = {
  info: {
    id: 'book-without-movements',
    label: 'Plans and account lists of household programs (CSV)',
    provider: null,
    accountKind: 'bank',
    accountName: '',
  },
  claims: (source) => otherOf(source) !== null,
  read(source) {
    const { program, holds, instead } = otherOf(source)!
    const skipped = source.tables.flatMap(({ rows }) =>
      rows.map((row): Skipped => ({
        line: row.line,
        reason: isBlank(row) ? 'blank' : 'detail',
        text: shorten(textOf(row)),
      })),
    )
    const problem = { code: 'export-instead', program, holds, instead, at: { file: source.file } } as const
    return Promise.resolve({ ...noRows, rows: skipped.length, skipped, problems: [problem] })
  },
}
