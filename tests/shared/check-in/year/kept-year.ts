import { addDays, type Day } from '../../../../shared/day'
import { type Ledger, loadLedger } from '../../../../shared/ledger/ledger'
import { withOnly, withReading } from '../../../../shared/ledger/readings'
import type { Account } from '../../../../shared/model'
import { minor } from '../../../../shared/money/money'
import { on, type PersonOfYear, type PlaceOfYear, trueBalance } from './place-of-year'
import type { Known } from './reference-lapses'

/** A day of a year that is kept by check-ins alone: what the app has, and what the person has read off. */
export interface KeptDay {
  readonly day: Day
  readonly ledger: Ledger
  readonly isCheckIn: boolean
  /** By place, one balance a day: of two that differ the lower. */
  readonly known: ReadonlyMap<string, readonly Known[]>
}

/** Every day of the year from the first check-in on. */
export function* keptYear({ places, checkIns, slips }: PersonOfYear): Generator<KeptDay> {
  const accounts = new Map(places.map(({ account }) => [account.id, account]))
  const read = new Map(places.map(({ account }) => [account.id, new Map<Day, readonly number[]>()]))
  const keep = (id: string, day: Day, balance: number): void => {
    const account = accounts.get(id)!
    accounts.set(id, { ...account, stated: withReading(account.stated, { day, balance: minor(balance) }) })
    read.get(id)!.set(day, [...(read.get(id)!.get(day) ?? []), balance])
  }
  const decide = (id: string, day: Day, balance: number): void => {
    const account = accounts.get(id)!
    accounts.set(id, { ...account, stated: withOnly(account.stated, { day, balance: minor(balance) }) })
    read.get(id)!.set(day, [balance])
  }
  const trueOf = (id: string, day: Day): number => trueBalance(placeOf(places, id), day)

  let ledger: Ledger = new Map()
  for (let day = checkIns[0]!; day <= on('12-31'); day = addDays(day, 1)) {
    const isCheckIn = checkIns.includes(day)
    if (isCheckIn)
      for (const { account, skipped } of places)
        if (!skipped.includes(day)) keep(account.id, day, trueOf(account.id, day))
    for (const slip of slips) {
      if (slip.day === day) keep(slip.place, day, slip.balance)
      if (slip.settled === day) decide(slip.place, slip.day, trueOf(slip.place, slip.day))
    }
    if (isCheckIn || slips.some((slip) => slip.day === day || slip.settled === day))
      ledger = ledgerOf([...accounts.values()])
    yield { day, isCheckIn, ledger, known: new Map([...read].map(lowest)) }
  }
}

export const ledgerOf = (accounts: readonly Account[]): Ledger =>
  loadLedger({ accounts, pages: [], statements: [] })

const lowest = ([id, days]: readonly [string, ReadonlyMap<Day, readonly number[]>]) =>
  [
    id,
    [...days]
      .map(([day, balances]): Known => ({ day, balance: Math.min(...balances) }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
  ] as const

export function placeOf(places: readonly PlaceOfYear[], id: string): PlaceOfYear {
  const found = places.find(({ account }) => account.id === id)
  if (!found) throw new Error(`no place ${id}`)
  return found
}
