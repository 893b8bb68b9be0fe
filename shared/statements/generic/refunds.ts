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
  const isBack = ({ kind }: Draft): boolean => kind === 'income'
  if (!drafts.some(({ kind }) => kind === 'payment') || !drafts.some(isBack)) return
  const places = drafts
    .map((_, at) => at)
    .filter((at) => drafts[at]!.kind === 'payment' || isBack(drafts[at]!))
    // Of one day, payments come first: nobody prints the order within a day for certain.
    .toSorted((a, b) => compare(drafts[a]!.day, drafts[b]!.day) || +isBack(drafts[a]!) - +isBack(drafts[b]!))
  const paid = new Map<string, number>()
  for (const at of places) {
    const draft = drafts[at]!
    const keys = keysOf(draft)
    if (!isBack(draft))
      for (const key of keys) paid.set(key, Math.max(paid.get(key) ?? 0, Math.abs(draft.amount)))
    else if (keys.some((key) => (paid.get(key) ?? 0) >= draft.amount))
      drafts[at] = { ...draft, kind: 'refund' }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whom a movement names: its text and the other side, without figures, in one account and currency. */
const keysOf = ({ account, currency, text, counterparty }: Draft): readonly string[] =>
  [text, counterparty ?? ''].flatMap((name) => {
    const plain = fold(name)
      .replace(/[\d*#.:/-]+/g, ' ')
      .trim()
    const letters = plain.replace(/[^\p{L}]/gu, '').length
    const least = /\d/.test(name) ? LEAST_BESIDE_FIGURES : LEAST_LETTERS
    return letters >= least ? [`${account}\n${currency}\n${plain}`] : []
  })
