import type { Day } from '../day'
import type { Minor } from '../money/money'

/** How money can have come into an account. Some ways out are open only to some of it. */
export const origins = ['own-money', 'card', 'carrier-billing', 'refund', 'gift', 'points'] as const
export type Origin = (typeof origins)[number]

/** How far a person has proved to a provider who they are; `full` with documents, where it tells the two apart. */
export const identityChecks = ['none', 'done', 'full'] as const
export type IdentityCheck = (typeof identityChecks)[number]

/** What only the person knows about one of their accounts. What is absent was not answered, and is never guessed. */
export interface AccountFacts {
  /** The account's id in the ledger. */
  readonly account: string
  readonly identity?: IdentityCheck
  /** Every way in which money came in that may still lie there; at least one. */
  readonly origins?: readonly Origin[]
  /** What was put in at first: a voucher's face value. With the balance it tells how much was spent. */
  readonly firstWorth?: Minor
  /** When the account was opened, or the voucher bought. */
  readonly openedOn?: Day
  /** The ISO country the account is registered in. */
  readonly country?: string
  /** The last day of the service, where its end was announced. */
  readonly closesOn?: Day
}

/** A question about an account, as the answer is called. */
export type FactCode = Exclude<keyof AccountFacts, 'account'>

/** What is known of the account that a route would empty. */
export interface Holding {
  readonly facts: Omit<AccountFacts, 'account'>
  /** What lies in it today; null where nobody knows. */
  readonly balance: Minor | null
  /** What lay in it after the last charge on top of what was first there; absent where none is known. */
  readonly charged?: Minor
}

/** What is spent is counted from: the balance at the last charge, or else what was put in at first; undefined where unknown. */
export const worthOf = ({ facts, charged }: Holding): Minor | undefined => charged ?? facts.firstWorth
