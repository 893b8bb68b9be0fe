import type { Draft } from '../../model'
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
  const places = drafts.map((_, at) => at).filter((at) => isPaid(drafts[at]!) || isBack(drafts[at]!))
  if (drafts[places[0]!]!.day > drafts[places.at(-1)!]!.day) places.reverse()
  return places.sort((a, b) => {
    const [one, other] = [drafts[a]!.day, drafts[b]!.day]
    return one < other ? -1 : one > other ? 1 : 0
  })
}

/** The most that was paid at once to each name that a movement has: its text, and the other side. */
class PaidByName {
  private readonly byAccount = new Map<string, Map<string, number>>()
  private readonly plain = new Map<string, string>()

  add(draft: Draft): void {
    const names = this.of(draft)
    for (const name of this.namesIn(draft))
      names.set(name, Math.max(names.get(name) ?? 0, Math.abs(draft.amount)))
  }

  /** 0 where nobody of that name was paid. */
  mostTo(draft: Draft): number {
    const names = this.of(draft)
    return Math.max(0, ...this.namesIn(draft).map((name) => names.get(name) ?? 0))
  }

  private of({ account, currency }: Draft): Map<string, number> {
    const key = `${account}\n${currency}`
    const names = this.byAccount.get(key) ?? new Map<string, number>()
    this.byAccount.set(key, names)
    return names
  }

  private namesIn({ text, counterparty }: Draft): readonly string[] {
    const [one, other] = [this.plainOf(text), counterparty === null ? '' : this.plainOf(counterparty)]
    return other === '' || other === one ? (one === '' ? [] : [one]) : one === '' ? [other] : [one, other]
  }

  private plainOf(name: string): string {
    const known = this.plain.get(name) ?? plainName(name)
    this.plain.set(name, known)
    return known
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
