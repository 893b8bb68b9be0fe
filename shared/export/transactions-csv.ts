import type { Ledger } from '../ledger/ledger'
import type { Statement } from '../model'
import { type Minor, toDecimal } from '../money/money'
import type { Currency } from '../money/currency'
import { harmless, writeCsv } from './csv'

const heads = [
  'account', 'account_id', 'day', 'time', 'amount', 'currency', 'fee', 'kind', 'status', 'text', 'counterparty',
  'reference', 'balance', 'files', 'owner',
] as const // prettier-ignore

/** Tells spreadsheets that the text is UTF-8. */
const MARK = '\ufeff'

/** Every transaction of every account, pending and cancelled ones included, as a table for a spreadsheet. */
export function transactionsCsv(ledger: Ledger, statements: readonly Statement[]): string {
  const files = new Map(statements.map(({ id, file }) => [id, file]))
  const rows = [...ledger.values()].flatMap(({ account, transactions }) =>
    transactions.map((row) => [
      harmless(account.name),
      harmless(account.id),
      row.day,
      row.time ?? '',
      toDecimal(row.amount, row.currency),
      row.currency,
      toDecimal(row.fee, row.currency),
      row.kind,
      row.status,
      harmless(row.text),
      harmless(row.counterparty ?? ''),
      harmless(row.reference ?? ''),
      decimalOrNone(row.balance, row.currency),
      harmless(row.statements.map((id) => files.get(id) ?? id).join('; ')),
      harmless(account.owner ?? ''),
    ]),
  )
  return MARK + writeCsv([heads, ...rows])
}

const decimalOrNone = (value: Minor | null, currency: Currency): string =>
  value === null ? '' : toDecimal(value, currency)
