import { raisedAccount } from '../../../shared/backup/raised-account'
import type { Version } from './version'

/** Any number of balances that a person read off an account, where there was one or none. */
export const balancesReadOff: Version = {
  number: 8,
  stores: {},
  async upgrade(transaction) {
    const accounts = transaction.table<unknown>('accounts')
    await accounts.bulkPut((await accounts.toArray()).map(raisedAccount))
  },
}
