import type { QuotaLeft } from '../../fees/fee-of'
import { type Day, addDays, daysBetween, monthOf } from '../../day'
import { groupBy } from '../../ledger/group-by'
import { addMonthsTo } from '../../ledger/month-steps'
import { arrivalDay } from '../../routes/settlement'
import { priceOf } from './price'
import type { Happening, RollCosts, RollFlow, RollPlace, RollTerms, RollWay } from './terms'

/** Money that came in on one day; `until` is its last day, null where it does not lapse. */
export interface Lot {
  readonly until: Day | null
  amount: number
}

const noCosts: RollCosts = { fees: 0, exchange: 0, lapsed: 0, idle: 0, transfers: 0, arrived: 0, moved: 0 }

/**
 * Carries a way of acting out, day by day, and adds up what it costs: the judge of all ways alike. A day begins with what
 * arrives, comes in and is spent; then transfers are sent; at its end the oldest money lapses and what lies there costs
 * its idleness, as does what is under way from the day it is sent to the day it arrives.
 */
export class Judge {
  readonly happened: Happening[] = []
  private readonly lots = new Map<string, Lot[]>()
  private readonly places: ReadonlyMap<string, RollPlace>
  private readonly ways: ReadonlyMap<string, RollWay>
  private readonly arriving = new Map<Day, { readonly way: RollWay; readonly amount: number }[]>()
  private readonly used = new Map<string, { count: number; amount: number }>()
  private sums: { -readonly [K in keyof RollCosts]: RollCosts[K] } = { ...noCosts }
  private readonly flows: ReadonlyMap<Day, readonly RollFlow[]>

  /** @param today the day before the first */
  constructor(
    readonly terms: RollTerms,
    flows: readonly RollFlow[],
    public today: Day,
  ) {
    this.places = new Map(terms.places.map((place) => [place.id, place]))
    this.ways = new Map(terms.ways.map((way) => [way.id, way]))
    this.flows = groupBy(flows, ({ on }) => on) as Map<Day, RollFlow[]>
  }

  get costs(): RollCosts {
    return { ...this.sums }
  }

  balance(place: string): number {
    return this.lotsOf(place).reduce((sum, { amount }) => sum + amount, 0)
  }

  /** What lies in a place, the oldest first. */
  lotsOf(place: string): readonly Lot[] {
    return this.lots.get(place) ?? []
  }

  /** What an allowance has left in the period of today. */
  readonly leftOf = (allowance: string): QuotaLeft => {
    const found = this.terms.allowances.find(({ id }) => id === allowance)
    if (!found) throw new Error(`no allowance ${allowance}`)
    const used = this.used.get(this.periodKey(allowance)) ?? { count: 0, amount: 0 }
    return {
      count: found.count === null ? null : Math.max(0, found.count - used.count),
      amount: found.amount === null ? null : Math.max(0, found.amount - used.amount),
    }
  }

  /** What is under way to another place. */
  underWay(): readonly { readonly place: string; readonly on: Day; readonly amount: number }[] {
    return [...this.arriving].flatMap(([on, sums]) =>
      sums.map(({ way, amount }) => ({ place: way.to, on, amount })),
    )
  }

  /** Begins the next day: arrivals, income, spending. */
  dawn(): void {
    this.today = addDays(this.today, 1)
    for (const { way, amount } of this.arriving.get(this.today) ?? []) this.arrive(way, amount)
    this.arriving.delete(this.today)
    const flows = this.flows.get(this.today) ?? []
    for (const { place, amount, party } of flows) if (amount > 0) this.put('came', place, amount, party)
    for (const { place, amount, party } of flows) {
      const spent = Math.min(this.balance(place), 0 - amount)
      if (spent <= 0) continue
      this.take(place, spent)
      this.happen('spent', place, spent, 0, party)
    }
  }

  /** Sends an amount by a way; false, and nothing happens, where the way's terms or the balance do not allow it. */
  send(id: string, amount: number): boolean {
    const way = this.ways.get(id)
    if (!way || amount < way.min || amount > way.max || amount % way.step !== 0) return false
    const isOver = ({ count, amount: left }: QuotaLeft): boolean =>
      (count !== null && count < 1) || (left !== null && left < amount)
    if (way.limits.some((limit) => isOver(this.leftOf(limit)))) return false
    const price = priceOf(way, amount, this.leftOf)
    if (!price || price.debit > this.balance(way.from)) return false
    const { unit } = this.place(way.from)
    const { settlement, unitThere } = way
    const arrives = arrivalDay(this.today, settlement, this.terms.holidays)
    this.use(way, amount)
    this.take(way.from, price.debit)
    this.happen('sent', way.from, price.debit, price.fee, id)
    this.sums.fees += price.fee * unit
    this.sums.exchange += (price.debit - price.fee) * unit - price.credited * unitThere
    this.sums.transfers += 1
    this.sums.idle += this.idleOf(price.credited * unitThere) * daysBetween(this.today, arrives)
    if (!this.places.has(way.to)) this.sums.moved += price.debit * unit
    if (arrives === this.today) this.arrive(way, price.credited)
    else this.arriving.set(arrives, [...(this.arriving.get(arrives) ?? []), { way, amount: price.credited }])
    return true
  }

  /** Ends the day: what lapses, and what idleness costs. */
  dusk(): void {
    for (const { id, unit } of this.terms.places) {
      const lots = this.lotsOf(id)
      const lapsed = lots.reduce(
        (sum, { until, amount }) => (until === null || until > this.today ? sum : sum + amount),
        0,
      )
      if (lapsed > 0) {
        this.take(id, lapsed)
        this.happen('lapsed', id, lapsed, 0, '')
        this.sums.lapsed += lapsed * unit
      }
      this.sums.idle += this.idleOf(this.balance(id) * unit)
    }
  }

  private idleOf(value: number): number {
    return (value * this.terms.idlePerYear) / 365
  }

  private place(id: string): RollPlace {
    const place = this.places.get(id)
    if (!place) throw new Error(`no place ${id}`)
    return place
  }

  private arrive(way: RollWay, amount: number): void {
    if (this.places.has(way.to)) this.put('arrived', way.to, amount, way.id)
    else this.sums.arrived += amount * way.unitThere
  }

  private put(kind: 'came' | 'arrived', place: string, amount: number, by: string): void {
    const { lapsesAfterMonths } = this.place(place)
    const until = lapsesAfterMonths === null ? null : addMonthsTo(this.today, lapsesAfterMonths)
    this.lots.set(place, [...this.lotsOf(place), { until, amount }])
    this.happen(kind, place, amount, 0, by)
  }

  private take(place: string, amount: number): void {
    let left = amount
    for (const lot of this.lotsOf(place)) {
      const part = Math.min(lot.amount, left)
      lot.amount -= part
      left -= part
    }
    this.lots.set(
      place,
      this.lotsOf(place).filter((lot) => lot.amount > 0),
    )
  }

  private happen(kind: Happening['kind'], place: string, amount: number, fee: number, by: string): void {
    this.happened.push({ kind, on: this.today, place, amount, fee, by })
  }

  private periodKey(allowance: string): string {
    const found = this.terms.allowances.find(({ id }) => id === allowance)
    return `${allowance} ${found?.per === 'day' ? this.today : monthOf(this.today)}`
  }

  private use(way: RollWay, amount: number): void {
    const parts = way.rule.parts ?? [way.rule]
    for (const id of new Set([...way.limits, ...parts.flatMap(({ free }) => free ?? [])])) {
      const key = this.periodKey(id)
      const used = this.used.get(key) ?? { count: 0, amount: 0 }
      this.used.set(key, { count: used.count + 1, amount: used.amount + amount })
    }
  }
}
