import type { CatalogRoute } from '../../shared/routes/catalog-schema'
import type { Correction } from '../../shared/routes/corrected-route'
import type { CatalogFeePart } from '../../shared/routes/fee-schema'

/** The figures a person enters for a fee; `markup` only where the route exchanges. */
export const feeFields = ['fixed', 'percent', 'min', 'max', 'markup'] as const
export type FeeField = (typeof feeFields)[number]

/** How long a free allowance lasts before it starts anew. */
export const freePeriods = ['day', 'week', 'month', 'year', 'ever'] as const
export type FreePeriod = (typeof freePeriods)[number]

/** One row of a fee that goes by the amount; an empty end is open. */
export interface FeeRow {
  readonly upTo: string
  readonly fixed: string
  readonly percent: string
}

/** A fee as a person types it. */
export interface FeeEntry extends Readonly<Record<FeeField, string>> {
  readonly charged: 'from-amount' | 'on-top'
  /** Empty where one fee holds for every amount. */
  readonly rows: readonly FeeRow[]
  /** Whether each slice of the amount has its own rate, not the whole amount that of its row. */
  readonly sliced: boolean
  readonly freeCount: string
  readonly freeAmount: string
  readonly freePer: FreePeriod
  /** The first and the last day it holds. */
  readonly from: string
  readonly until: string
}

export const emptyFee: FeeEntry = {
  fixed: '',
  percent: '',
  min: '',
  max: '',
  markup: '',
  charged: 'from-amount',
  rows: [],
  sliced: false,
  freeCount: '',
  freeAmount: '',
  freePer: 'month',
  from: '',
  until: '',
}

/** Whether an entry says more than the figures most fees are made of. */
export const isElaborate = ({
  min,
  max,
  charged,
  rows,
  freeCount,
  freeAmount,
  from,
  until,
}: FeeEntry): boolean =>
  charged === 'on-top' ||
  rows.length > 0 ||
  [min, max, freeCount, freeAmount, from, until].some((text) => text !== '')

/** What is known so far: the person's own figures, else the catalogue's where they fit these fields. */
export function feeEntryOf({ fee, fx }: CatalogRoute, correction: Correction | undefined): FeeEntry {
  const tariff = correction?.tariff ?? (fee.state === 'known' ? fee : null)
  const part = tariff?.parts.length === 1 ? tariff.parts[0] : undefined
  const free = correction?.free
  return {
    ...emptyFee,
    ...(part ? figuresOf(part) : {}),
    charged: tariff?.charged === 'on-top' ? 'on-top' : 'from-amount',
    markup: correction?.markup ?? fx?.markup ?? '',
    freeCount: free?.count === undefined ? '' : String(free.count),
    freeAmount: free?.amount ?? '',
    freePer: free?.per ?? 'month',
    from: correction?.from ?? '',
    until: correction?.until ?? '',
  }
}

function figuresOf({ fixed, percent, min, max, bands, tiers }: CatalogFeePart): Partial<FeeEntry> {
  const rows = (bands ?? tiers ?? []).map((row): FeeRow => ({
    upTo: row.upTo ?? '',
    fixed: 'fixed' in row ? (row.fixed ?? '') : '',
    percent: row.percent ?? '',
  }))
  return {
    fixed: fixed ?? '',
    percent: percent ?? '',
    min: min ?? '',
    max: max === undefined || max === 'amount' ? '' : max,
    rows,
    sliced: tiers !== undefined,
  }
}
