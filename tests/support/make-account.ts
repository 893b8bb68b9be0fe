import type { Account } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
import { zero } from '../../shared/money/money'

/** An account of a test: a won wallet unless told otherwise. */
export const makeAccount = (told: Partial<Account> = {}): Account => ({
  id: 'wallet',
  name: 'Wallet',
  kind: 'wallet',
  role: 'source',
  currency: 'KRW' as Currency,
  provider: null,
  label: null,
  reserve: zero,
  stated: [],
  ...told,
})
