import type { Draft } from '../model'
import { zero } from '../money/money'

type Always = 'line' | 'day' | 'amount' | 'currency' | 'kind' | 'text'

/** A draft, where most of what could be said is not: posted, free of fees, in the file's only account. */
export const makeDraft = (said: Pick<Draft, Always> & Partial<Draft>): Draft => ({
  account: '',
  time: null,
  fee: zero,
  status: 'posted',
  counterparty: null,
  reference: null,
  balance: null,
  ...said,
})

/** The text, or null where there is none: for counterparty and reference. */
export const orNull = (text: string): string | null => (text === '' ? null : text)
