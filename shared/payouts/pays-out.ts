import type { AccountLedger } from '../ledger/ledger'

/** Whether an account is where a person is paid: a platform, or a wallet into which more is earned than topped up. */
export function paysOut({ account, posted }: AccountLedger): boolean {
  if (account.kind === 'platform') return posted.length > 0
  if (account.kind !== 'wallet') return false
  const total = (kind: string): number =>
    posted.reduce((sum, row) => (row.kind === kind && row.amount > 0 ? sum + row.amount : sum), 0)
  return total('income') > total('top-up')
}
