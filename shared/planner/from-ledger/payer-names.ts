import { foldName, mentions } from '../../ledger/mentions'
import type { Transaction } from '../../model'
import type { Provider } from '../../routes/catalog-schema'

/** Shorter first words are of many names. */
const leastWord = 5

/** How statements name a provider that pays: by its name, or by the first word of it, as “Amazon” of “Amazon KDP”. */
export function payerNames({ id, name }: Provider): readonly string[] {
  const names = [id.replaceAll('-', ' '), ...Object.values(name)].flatMap((one) => (one ? foldName(one) : []))
  const first = names.map((one) => one.split(' ')[0]!).filter((word) => word.length >= leastWord)
  return [...new Set([...names, ...first])]
}

/** Whether a row is money that came from a payer of one of these names, as its words say. */
export function isPaidBy({ amount, text, counterparty }: Transaction, names: readonly string[]): boolean {
  const words = foldName(`${text} ${counterparty ?? ''}`)
  return amount > 0 && names.some((name) => mentions(words, name))
}
