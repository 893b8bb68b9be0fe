import type { Day, Month } from './day'
import type { Currency } from './money/currency'
import type { Minor } from './money/money'

/*
 * Every noun of the house on one page. Read this first.
 * All of it is plain data: it goes through IndexedDB, workers and backup files as it is.
 */

/** What kind of place money lies in. A carrier account holds a debt (the bill), never a balance. */
export type AccountKind = 'wallet' | 'platform' | 'points' | 'voucher' | 'carrier' | 'bank' | 'card' | 'cash'

/** What the planner may do with the money there: take it out, pass it through, or call it arrived. */
export type AccountRole = 'source' | 'pool' | 'destination'

/** Somewhere money can lie, in one currency. A wallet that holds three currencies is three accounts. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly kind: AccountKind
  readonly role: AccountRole
  readonly currency: Currency
  /** The provider in the catalogue, such as `kakaopay`; null where it is not known there. */
  readonly provider: string | null
  /** What the statements call it (an account number, a wallet's name); with provider and currency it finds the account again. */
  readonly label: string | null
  /** No plan takes the balance below this. */
  readonly reserve: Minor
  /** Whose it is, where it is not the person's own (`ledger/owners`). */
  readonly owner?: string
  /** Balances the person read off themselves, oldest first (`ledger/readings`); two of one day may differ. */
  readonly stated: readonly StatedBalance[]
  /** When what lies there lapses, as the person says; empty: never; absent: they said nothing, and the provider's rule holds. */
  readonly expiry?: readonly ExpiryTerm[]
}

/**
 * A term after which money lapses; of several the earliest counts. Money can be used on the last day of its term, and is
 * gone with the end of it.
 *
 * `day`: whatever came in by then. `part`: so much of what lay there at the end of the day `stated`. `last-use`: everything,
 * so many months after `used` or the last movement, the later of them; where neither is known, after the first day
 * on which it is known to be there. `top-up`: all that came in on one day, so many
 * months after it.
 *
 * `escheats`: what is left then is not lost, but handed to an authority as unclaimed property, where it has to be claimed;
 * so the laws of many US states have it of gift cards nobody uses.
 */
export type ExpiryTerm =
  | { readonly kind: 'day'; readonly until: Day; readonly escheats?: true }
  | { readonly kind: 'part'; readonly amount: Minor; readonly until: Day; readonly stated: Day }
  | { readonly kind: 'last-use'; readonly months: number; readonly used?: Day; readonly escheats?: true }
  | { readonly kind: 'top-up'; readonly months: number }

/** What lay in the account at the end of a day, as somebody or something stated it. */
export interface StatedBalance {
  readonly day: Day
  readonly balance: Minor
  /** What the person wrote beside a balance they read off. */
  readonly note?: string
}

/** Why money moved. Decides what counts as income, as spending, and as neither. */
export const transactionKinds = [
  'income', 'payment', 'withdrawal', 'transfer', 'top-up', 'refund', 'fee', 'conversion', 'reward', 'expiry',
  'carrier-charge', 'hold', 'adjustment',
] as const // prettier-ignore
export type TransactionKind = (typeof transactionKinds)[number]

/** Only posted rows change a balance; pending and cancelled ones are kept to be recognised. */
export type TransactionStatus = 'posted' | 'pending' | 'cancelled'

/** One movement as a statement tells it, before it is known which account it belongs to. */
export interface Draft {
  /** Line of the file (or row of the sheet) it was read from, counted from 1. */
  readonly line: number
  /** Where it stands as the file's `Places` count; absent where that is the line. */
  readonly place?: number
  /** Which of the file's accounts, where a file holds several; empty where it holds one. */
  readonly account: string
  readonly day: Day
  /** `HH:MM` or `HH:MM:SS` as printed. */
  readonly time: string | null
  /** What the balance changed by: the fee already taken off, where it is charged in the same row. */
  readonly amount: Minor
  readonly currency: Currency
  /** The cost charged inside this row, zero or more (negative: given back). A row that is itself a fee has kind `fee` and fee 0. */
  readonly fee: Minor
  readonly kind: TransactionKind
  readonly status: TransactionStatus
  readonly text: string
  readonly counterparty: string | null
  /** The provider's own number for it. Not always unique. */
  readonly reference: string | null
  /** The running balance after this row, where the statement prints one. */
  readonly balance: Minor | null
}

/** A draft that has found its account and its identity. */
export interface Transaction extends Omit<Draft, 'account' | 'line' | 'place'> {
  /**
   * Its identity in plain words: what the provider or the content says, and its number among equals.
   * The same movement has the same id in every statement that states it.
   */
  readonly id: string
  /** The statements that state it, in order of import; it goes when the last of them is undone. */
  readonly statements: readonly string[]
}

/** One account's month: the unit in which the ledger is stored, read and written. */
export interface Page {
  readonly account: string
  readonly month: Month
  readonly transactions: readonly Transaction[]
  /**
   * Where each statement states the page's transactions: the places of those it states, in the order of the page, as
   * runs (`12-40,43`); 0 stands for one that was not kept. Absent for statements of which none was.
   */
  readonly places?: Readonly<Record<string, string>>
}

/**
 * What the places of a file's rows count, so that a person can find a row there: lines of the text, entries of a list,
 * rows of its sheets one after another (`placeOnSheet`), or rows of a document, with the first row of each page.
 */
export type Places =
  | { readonly kind: 'line' | 'entry' }
  | { readonly kind: 'sheet'; readonly names: readonly string[] }
  | { readonly kind: 'page'; readonly firsts: readonly number[] }

/** The days a statement speaks of, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** What one imported file says about one account. */
export interface StatementPart {
  readonly account: string
  readonly currency: Currency
  readonly period: Period | null
  readonly opening: Minor | null
  readonly closing: Minor | null
}

/** What became of the rows of a file. `rows = added + duplicates + skipped + problems`, always. */
export interface ImportCounts {
  readonly rows: number
  readonly added: number
  readonly duplicates: number
  readonly skipped: number
  readonly problems: number
  /** Lines of known rows that a person entered once more; they count among the added. Absent where there were none. */
  readonly enteredAgain?: readonly number[]
  /** Lines of new rows that a person left out; they count among the skipped. Absent where there were none. */
  readonly leftOut?: readonly number[]
}

/**
 * What a statement told of one account's month, as a sum of its rows' digests (`statements/digests`): rows that the store
 * holds later, and that are others, do not add up to it.
 */
export interface RowsDigest {
  readonly account: string
  readonly month: Month
  readonly rows: number
  /** A whole number below 2^52. The order of the rows makes no difference. */
  readonly sum: number
}

/** One imported file. Undoing it removes exactly what it alone brought. */
export interface Statement {
  readonly id: string
  readonly file: string
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string
  readonly format: string
  readonly encoding: string
  /** When it was imported, as an ISO 8601 instant. */
  readonly importedAt: string
  readonly parts: readonly StatementPart[]
  readonly counts: ImportCounts
  /** Accounts that did not exist before this import; an undo that leaves them empty removes them. */
  readonly opened: readonly string[]
  /** How the places of its rows are counted; absent where it was imported before they were kept. */
  readonly places?: Places
  /** What its rows were when they were read; absent where it was imported before that was kept. */
  readonly digests?: readonly RowsDigest[]
}
