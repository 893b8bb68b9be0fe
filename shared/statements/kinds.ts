import type { TransactionKind } from '../model'
import type { Minor } from '../money/money'

/** Words of a provider and what they mean; the first that fits counts. */
export type KindWords = readonly (readonly [TransactionKind, RegExp])[]

/** What a row is by a provider's words, else by which way the money went. */
export const kindBy = (words: KindWords, text: string, amount: Minor): TransactionKind =>
  words.find(([, word]) => word.test(text))?.[0] ?? (amount > 0 ? 'income' : 'payment')
