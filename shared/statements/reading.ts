import type { AccountKind, Draft, Places, StatementPart } from '../model'
import type { Currency } from '../money/currency'
import type { Minor } from '../money/money'
import type { Problem, SkipReason } from '../problem'
import type { Role } from './generic/roles'
import type { Layout } from './profiles/layout'

/** What a person may settle about a file; absent where the file settles it itself. */
export interface Answers {
  readonly dateOrder?: 'day-first' | 'month-first' | 'year-first'
  readonly decimal?: 'point' | 'comma'
  readonly currency?: Currency
  /** Whether positive amounts are money coming in (as in a bank statement) or going out (as in a card bill). */
  readonly sign?: 'in-is-positive' | 'out-is-positive'
  /** What words of a column of sides mean, such as `{ Abgang: 'out' }`. */
  readonly sides?: Readonly<Record<string, 'in' | 'out'>>
  /** What columns are, by their heads, or by their numbers from 1 where the table names none; `ignore`: nothing needed. */
  readonly roles?: Readonly<Record<string, Role | 'ignore'>>
  /** Whether a fee beside the amount is part of it, or charged on top. */
  readonly fee?: 'inside' | 'beside'
  /** What the account is called, where the file does not say. */
  readonly account?: string
  /** The line of the head; 0 where the table has none. */
  readonly head?: number
  /** The year of days that are printed without one. */
  readonly year?: string
  readonly encoding?: string
  /** What separates the cells of a text: one of `,` `;` `|` or a TAB. */
  readonly delimiter?: string
  readonly password?: string
}

/**
 * Something only the person can know. `readings` are concrete meanings of one cell of the file. About `sides`, the text is
 * the word that is asked about; about `roles`, each answer is a column that could hold the amount; about `account`, each is
 * the label of one, read as its name, which is empty for one that is not there yet.
 */
export interface Question {
  readonly about: Exclude<keyof Answers, 'delimiter' | 'head'>
  readonly line: number | null
  readonly text: string
  /** The row it stands in, as one line of text. */
  readonly row?: string
  /** What the amounts among the readings are in; absent where that is not known yet, or where they are none. */
  readonly currency?: Currency
  readonly choices: readonly { readonly answer: string; readonly reading: string }[]
}

/** What is decided about a file: what a person may settle, and which columns hold what. */
export type FindingAbout = keyof Answers | 'dateColumn' | 'amountColumn' | 'balanceColumn' | 'accountColumn'

/** Something found out about the file, and from what: shown beside the preview. */
export interface Finding {
  readonly about: FindingAbout
  readonly value: string
  /**
   * The cell, line or mark that decided it; `balance`: that balances follow from it; `stored`: rows of the ledger; null where it is the format's own rule
   * or nothing contradicts it.
   */
  readonly evidence: string | null
  /** In how many rows it holds, of how many that can tell. */
  readonly rows?: { readonly held: number; readonly of: number }
}

/** A row that carries no transaction, and why. */
export interface Skipped {
  readonly line: number
  readonly reason: SkipReason
  /** The row as it stands, shortened. */
  readonly text: string
}

/** One account of a file, with what its rows add up to. */
export interface ReadPart extends StatementPart {
  /** What the file says the account is, where it says so (a card among bank accounts); absent: the format's kind. */
  readonly kind?: AccountKind
  readonly count: number
  /** Sum of the amounts of posted rows. */
  readonly total: Minor
  /** All fees charged, inside rows and as rows of their own. */
  readonly fees: Minor
  /** Whether the rows agree with the balances the statement states. */
  readonly proof: BalanceProof
}

/** `unstated`: the file states no balances. `ties`: how many it states that agree. `breaks`: the first line that does not follow from the one before. */
export type BalanceProof =
  | { readonly kind: 'unstated' }
  | { readonly kind: 'ties'; readonly lines: number }
  | { readonly kind: 'breaks'; readonly line: number; readonly expected: Minor; readonly stated: Minor }

/** What a format says about itself. */
export interface FormatInfo {
  readonly id: string
  /** Its name for people, such as `PayPal activity (CSV)`. */
  readonly label: string
  /** The provider in the catalogue; null for formats that many write. */
  readonly provider: string | null
  readonly accountKind: AccountKind
  /** What an account opened from it is called, before its label and currency: `PayPal`. */
  readonly accountName: string
  /** What a person calls the one account of such files; absent where the file's name has to tell. */
  readonly accountLabel?: string
}

/**
 * One file, read. Nothing is lost: `rows = drafts + skipped + problems that name a line of their own` (`isRowProblem`).
 * With questions open, rows that hang on them are among the problems (`ambiguous-…`) until answered. Where the currency
 * is the question, drafts carry `XXX`, ISO 4217's code for none; they are to be looked at, and not to be imported.
 */
export interface Reading {
  readonly file: string
  readonly format: FormatInfo | null
  readonly encoding: string
  /** What the places of its drafts count. */
  readonly places: Places
  readonly rows: number
  readonly parts: readonly ReadPart[]
  readonly drafts: readonly Draft[]
  readonly skipped: readonly Skipped[]
  readonly problems: readonly Problem[]
  readonly questions: readonly Question[]
  readonly findings: readonly Finding[]
  /** How the columns were understood; absent where the file is no table of a format nobody knows. */
  readonly layout?: Layout
}
