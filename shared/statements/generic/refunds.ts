import type { Draft } from '../../model'
import { Remembered } from '../remembered'
import { fold } from '../words/fold'

/** A name of fewer letters tells nobody from another; what stands beside figures is often no name at all. */
const LEAST_LETTERS = 3
const LEAST_BESIDE_FIGURES = 6

/**
 * Calls money that came back a refund, where no word says why it came: from somebody who was paid as much or more in one
 * payment before, out of the same account.
 */
export function nameRefunds(drafts: Draft[]): void {
  if (!drafts.some(isPaid) || !drafts.some(isBack)) return
  const places = inTime(drafts)
  const paid = new PaidByName()
  for (let from = 0; from < places.length;) {
    const { day } = drafts[places[from]!]!
    let to = from
    // Of one day, payments come first: nobody prints the order within a day for certain.
    for (; to < places.length && drafts[places[to]!]!.day === day; to++) {
      const draft = drafts[places[to]!]!
      if (isPaid(draft)) paid.add(draft)
    }
    for (; from < to; from++) {
      const draft = drafts[places[from]!]!
      if (isBack(draft) && paid.mostTo(draft) >= draft.amount)
        drafts[places[from]!] = { ...draft, kind: 'refund' }
    }
  }
}

const isPaid = ({ kind }: Draft): boolean => kind === 'payment'
const isBack = ({ kind }: Draft): boolean => kind === 'income'

/** Places of what was paid and what came in, by day. Lists run in time, or against it: then little is left to sort. */
function inTime(drafts: readonly Draft[]): readonly number[] {
  const places: number[] = []
  drafts.forEach((draft, at) => {
    if (isPaid(draft) || isBack(draft)) places.push(at)
  })
  const dayAt = (place: number): string => drafts[place]!.day
  if (dayAt(places[0]!) > dayAt(places.at(-1)!)) places.reverse()
  const isSorted = places.every((place, i) => i === 0 || dayAt(places[i - 1]!) <= dayAt(place))
  return isSorted ? places : places.sort((a, b) => (dayAt(a) < dayAt(b) ? -1 : dayAt(a) > dayAt(b) ? 1 : 0))
}

/** What was paid at once to somebody, at most. */
interface Paid {
  most: number
}

/** The most that was paid at once to each name that a movement has: its text, and the other side. */
class PaidByName {
  private readonly accounts = new Map<string, PaidFrom>()
  private last: (Pick<Draft, 'account' | 'currency'> & { readonly from: PaidFrom }) | null = null

  add(draft: Draft): void {
    const from = this.of(draft)
    const size = Math.abs(draft.amount)
    for (const paid of [from.to(draft.text), from.to(draft.counterparty)])
      if (paid !== null) paid.most = Math.max(paid.most, size)
  }

  /** 0 where nobody of that name was paid. */
  mostTo(draft: Draft): number {
    const from = this.of(draft)
    return Math.max(from.to(draft.text)?.most ?? 0, from.to(draft.counterparty)?.most ?? 0)
  }

  private of({ account, currency }: Draft): PaidFrom {
    // Rows of one account and currency stand together.
    if (this.last?.account === account && this.last.currency === currency) return this.last.from
    const key = `${account}\n${currency}`
    const from = this.accounts.get(key) ?? new PaidFrom()
    this.accounts.set(key, from)
    this.last = { account, currency, from }
    return from
  }
}

/** What one account paid in one currency, to whom. */
class PaidFrom {
  private readonly byName = new Map<string, Paid>()
  private readonly byFigures = new Map<string, Paid | null>()
  private readonly byText = new Remembered((text) => this.toAlike(text))

  /** By a text or the other side of a movement; null where that tells nobody from another. */
  to(text: string | null): Paid | null {
    return text === null ? null : this.byText.of(text)
  }

  /** Most texts of a list are a few that differ in their figures. */
  private toAlike(text: string): Paid | null {
    const key = text.replace(/\d+/g, '0')
    const known = this.byFigures.get(key)
    if (known !== undefined) return known
    const name = plainName(key)
    const paid = name === '' ? null : (this.byName.get(name) ?? { most: 0 })
    if (paid !== null) this.byName.set(name, paid)
    this.byFigures.set(key, paid)
    return paid
  }
}

/** A name without figures; empty where it tells nobody from another. */
function plainName(name: string): string {
  const plain = fold(name)
    .replace(/[\d*#.:/-]+/g, ' ')
    .trim()
  const letters = plain.replace(/[^\p{L}]/gu, '').length
  return letters >= (/\d/.test(name) ? LEAST_BESIDE_FIGURES : LEAST_LETTERS) ? plain : ''
}
