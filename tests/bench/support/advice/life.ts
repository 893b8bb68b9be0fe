import type { Day } from '../../../../shared/day'
import type { Account, AccountKind } from '../../../../shared/model'
import type { Currency } from '../../../../shared/money/currency'
import type { RollFlow } from '../../../../shared/advice/roll/terms'

/** How income comes: the kinds that a forecast is judged by. */
export type Rhythm = 'weekly' | 'monthly' | 'irregular' | 'seasonal' | 'rare'

/** What comes into a place. Sums are minor units. */
export interface Income {
  readonly rhythm: Rhythm
  readonly party: string
  /** The middle of what comes at once. */
  readonly typical: number
}

/** What is spent there: about so much at once, so many days apart. */
export interface Spending {
  readonly party: string
  readonly typical: number
  readonly everyDays: number
}

/** A fee in decimals of the currency, as a tariff prints it. */
export interface InventedFee {
  readonly fixed?: string
  readonly percent?: string
  readonly bands?: readonly {
    readonly upTo: string | null
    readonly fixed?: string
    readonly percent?: string
  }[]
  readonly min?: string
  readonly max?: string
  /** The allowance of the place that waives it. */
  readonly free?: string
}

/** A way out of an invented place. */
export interface InventedWay {
  readonly id: string
  /** The provider whose wallet it leads to; absent: the own bank. */
  readonly into?: string
  readonly fee: InventedFee
  readonly min?: string
  readonly days: number
  /** In percent, where it changes the currency. */
  readonly markup?: string
}

/** An invented place with its provider's official terms, and what comes and goes there. */
export interface InventedPlace {
  readonly id: string
  readonly provider: string
  readonly kind: AccountKind
  readonly currency: string
  readonly months?: number
  /** Free transfers a month; `shared` with the provider's other accounts. */
  readonly free?: { readonly id: string; readonly count: number; readonly shared?: boolean }
  readonly ways: readonly InventedWay[]
  readonly incomes: readonly Income[]
  readonly spending?: Spending
}

/** A kind of life. */
export interface LifeKind {
  readonly name: string
  readonly currency: string
  /** The trouble of a transfer, in minor units. */
  readonly effort: number
  /** Units of the life's currency for one of another. */
  readonly rates: Readonly<Record<string, string>>
  readonly places: readonly InventedPlace[]
}

/** One life: its accounts, and everything that ever comes and goes. */
export interface Life {
  readonly kind: LifeKind
  readonly accounts: readonly Account[]
  readonly flows: readonly RollFlow[]
}

/** The days of every life: half a year of past, two years, two months in which nothing comes any more. */
export const lifeDays = {
  past: '2025-07-01' as Day,
  first: '2026-01-01' as Day,
  last: '2027-12-31' as Day,
  end: '2028-02-29' as Day,
}

/** Sums are compared by the year. */
export const lifeYears = 2

export const currencyOf = ({ currency }: { readonly currency: string }): Currency => currency as Currency
