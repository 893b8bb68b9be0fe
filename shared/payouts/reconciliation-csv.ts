import { harmless, writeCsv } from '../export/csv'
import type { AccountLedger } from '../ledger/ledger'
import { runningBalances } from '../ledger/running-balances'
import { minor, toDecimal } from '../money/money'
import type { ClearingAccount } from './clearing-account'
import { linePartsOf } from './clearing-line'

const head = ['day', 'line', 'text', 'client', 'reference', 'gross', 'fee', 'net', 'balance', 'currency']

/**
 * A clearing account as a table for an accountant: its opening, every row in its line with gross, fee and net, then what
 * the rows come to, what the statements say, and what is left unexplained. Plain decimals; no text is a formula.
 */
export function reconciliationCsv(clearing: ClearingAccount, one: AccountLedger): string {
  const { account, period, opening, computed, stated, residual } = clearing
  const { currency } = account
  const balances = runningBalances(one)
  const amount = (value: number): string => toDecimal(minor(value), currency)
  const sum = (day: string, line: string, value: number): string[] => [
    day,
    line,
    '',
    '',
    '',
    '',
    '',
    '',
    amount(value),
    currency,
  ]
  const rows = one.posted.map((row) => [
    row.day,
    linePartsOf(row)[0]!.code,
    harmless(row.text),
    harmless(row.counterparty ?? ''),
    harmless(row.reference ?? ''),
    amount(row.amount + row.fee),
    amount(row.fee),
    amount(row.amount),
    amount(balances.get(row.id) ?? 0),
    currency,
  ])
  return writeCsv([
    head,
    sum(period.from, 'opening', opening),
    ...rows,
    sum(period.to, 'computed', computed),
    ...(stated === null ? [] : [sum(period.to, 'stated', stated), sum(period.to, 'unexplained', residual)]),
  ])
}
