import { useTranslation } from 'react-i18next'
import type { Account } from '../../../../shared/model'
import { countryOf } from '../../../../shared/planner/from-ledger/home'
import { recogniseCashing } from '../../../../shared/routes/carrier-cashing'
import { ownProvider } from '../../../../shared/routes/describe-own'
import { ownId } from '../../../../shared/routes/own-rules'
import { CashingRefused } from '../../../advice/cashing-refused'
import { keepOwnProvider, readOwnRules } from '../../../store/own-rules'
import { useWorkspace } from '../../../store/workspace'
import { Button } from '../../../ui/button'
import styles from './own.module.css'

interface Props {
  readonly account: Account
  /** Gets the id of the catalogue account that now stands for it. */
  readonly onDescribed: (terms: string) => void
}

/**
 * Describes an account whose provider nobody knows as one of the person's own, so that ways out can be added. The account
 * itself stays as it is: statements find it by its provider.
 */
export function DescribeProvider({ account, onDescribed }: Props) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const { kind } = account
  if (kind !== 'wallet' && kind !== 'platform' && kind !== 'points' && kind !== 'voucher') return null
  if (recogniseCashing([account.name]) !== null) return <CashingRefused texts={[account.name]} />

  const save = async () => {
    const { providers } = await readOwnRules(database)
    const taken = providers.flatMap(({ id, accounts }) => [id, ...accounts.map((one) => one.id)])
    const id = ownId('provider', taken)
    const terms = { id, account: ownId('account', taken), name: account.name, kind }
    const { currency } = account
    await keepOwnProvider(database, ownProvider({ ...terms, currency, country: countryOf(currency) }))
    onDescribed(terms.account)
  }
  return (
    <div className={styles.actions}>
      <Button onPress={() => void save()}>{t('ownRules.describe')}</Button>
    </div>
  )
}
