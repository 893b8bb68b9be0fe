import type { Day } from '../day'
import type { Currency } from '../money/currency'
import type { Minor } from '../money/money'

/** A transfer the person has asked their provider for, as it was foretold. Stored as it is. */
export interface StartedTransfer {
  readonly id: string
  /** The account it leaves. */
  readonly from: string
  /** The account it goes to; null where that is none of the ledger. */
  readonly to: string | null
  /** The catalogue's ids, to find the rules and the help page again. */
  readonly provider: string
  readonly route: string
  /** Of `from`: what is sent, and the fee in it or on top of it. */
  readonly amount: Minor
  readonly fee: Minor
  readonly debit: Minor
  /** What should arrive, and in which currency. */
  readonly credited: Minor
  readonly toCurrency: Currency
  readonly requestedOn: Day
  /** The latest day it should be there. */
  readonly dueOn: Day
  /** What the person knows that no statement says yet; null: nothing. */
  readonly mark: 'arrived' | 'failed' | null
}
