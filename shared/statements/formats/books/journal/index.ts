import type { StatementFormat } from '../../../format'
import { parseJournal } from './parse-journal'
import { readJournal } from './read-journal'

/**
 * Journals of hledger, Ledger and beancount. Every posting of an account of the person (below Assets or Liabilities, their
 * translations, or as the journal declares) is a movement of that account; postings of income, expenses and equity tell
 * what kind it is. An amount left out is worked out from the others, costs and prices counted; plans in brackets, rules and
 * periodic entries move nothing; claimed balances are checked. Included files are named, not read. Sources: the manuals of
 * hledger (“Journal”) and Ledger, beancount's language syntax. Seen up to 2026.
 */
export const journal: StatementFormat = {
  info: {
    id: 'journal',
    label: 'hledger, Ledger and beancount journals',
    provider: null,
    accountKind: 'bank',
    accountName: '',
  },
  claims: ({ grammar }) => grammar === 'journal',
  read: ({ file, text }, job) => readJournal(file, parseJournal(text, job.answers), job),
}
