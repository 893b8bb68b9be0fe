import type { Draft } from '../../model'
import { fold } from '../words/fold'

/** A name of fewer letters tells nobody from another; what stands beside figures is often no name at all. */
const LEAST_LETTERS = 3
const LEAST_BESIDE_FIGURES = 6

/**
 * Calls money that came back a refund, where no word says why it came: from somebody who was paid as much or more in one
 * payment out of the same account.
 */
export function nameRefunds(drafts: Draft[]): void {
  const paid = new Map<string, number>()
  for (const draft of drafts)
    if (draft.kind === 'payment' && draft.amount < 0)
      for (const key of keysOf(draft)) paid.set(key, Math.max(paid.get(key) ?? 0, Math.abs(draft.amount)))
  if (paid.size === 0) return
  for (const [at, draft] of drafts.entries())
    if (draft.kind === 'income' && keysOf(draft).some((key) => (paid.get(key) ?? 0) >= draft.amount))
      drafts[at] = { ...draft, kind: 'refund' }
}

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
