import type { LedgerRecords } from '../ledger/ledger'
import type { Statement } from '../model'
import { type Minor, toDecimal } from '../money/money'

/** What a person may add for somebody they trust. */
export interface NamedDetails {
  /** Each account: its name, and the balances its statements state. */
  readonly accounts: readonly string[]
  /** Each imported file: its name and what became of its rows. */
  readonly statements: readonly string[]
}

/** Names and amounts, from sound records alone: what a damaged one says is left out. */
export const namedDetails = ({
  accounts,
  statements,
}: Pick<LedgerRecords, 'accounts' | 'statements'>): NamedDetails => ({
  accounts: accounts.map(({ id, name, kind, currency }) =>
    [`${name} (${kind}, ${currency})`, ...statements.flatMap((statement) => balancesOf(id, statement))].join(
      '; ',
    ),
  ),
  statements: statements.map(
    ({ file, format, counts: { rows, added, duplicates, skipped, problems } }) =>
      `${file} (${format}): ${rows} = ${added} + ${duplicates} + ${skipped} + ${problems}`,
  ),
})

function balancesOf(account: string, { file, parts }: Statement): readonly string[] {
  return parts
    .filter((part) => part.account === account)
    .map(({ opening, closing, currency }) => {
      const amount = (value: Minor | null): string => (value === null ? '?' : toDecimal(value, currency))
      return `${file}: ${amount(opening)} … ${amount(closing)}`
    })
}
