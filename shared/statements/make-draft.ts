import type { Draft } from '../model'
import { zero } from '../money/money'

type Always = 'line' | 'day' | 'amount' | 'currency' | 'kind' | 'text'

/** A draft, where most of what could be said is not: posted, free of fees, in the file's only account. */
export const makeDraft = (said: Pick<Draft, Always> & Partial<Draft>): Draft => ({
  line: said.line,
  account: said.account ?? '',
  day: said.day,
  time: said.time ?? null,
  amount: said.amount,
  currency: said.currency,
  fee: said.fee ?? zero,
  kind: said.kind,
  status: said.status ?? 'posted',
  text: said.text,
  counterparty: said.counterparty ?? null,
  reference: said.reference ?? null,
  balance: said.balance ?? null,
})

/** The text, or null where there is none: for counterparty and reference. */
export const orNull = (text: string): string | null => (text === '' ? null : text)
