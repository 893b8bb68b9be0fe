import type { Ledger } from '../ledger/ledger'
import type { Statement } from '../model'
import { beancountLedger } from './beancount'
import { hledgerJournal } from './hledger'
import { journalOf } from './journal'
import { ledgerJson } from './ledger-json'
import { transactionsCsv } from './transactions-csv'

/** One way to take the ledger elsewhere: the ending of its file, and how it is written. */
export interface Export {
  readonly extension: string
  readonly write: (ledger: Ledger, statements: readonly Statement[]) => string
}

/** Every way, by its name. */
export const ledgerExports = {
  csv: { extension: 'csv', write: transactionsCsv },
  json: { extension: 'json', write: ledgerJson },
  hledger: { extension: 'journal', write: (ledger) => hledgerJournal(journalOf(ledger)) },
  beancount: { extension: 'beancount', write: (ledger) => beancountLedger(journalOf(ledger)) },
} as const satisfies Readonly<Record<string, Export>>

export type ExportName = keyof typeof ledgerExports
export const exportNames = Object.keys(ledgerExports) as readonly ExportName[]
