import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Currency } from '../../../shared/money/currency'
import { zero } from '../../../shared/money/money'
import type { Advice } from '../../advice/advice'
import { offersOf } from '../../advice/offers'
import { useOfferWords } from '../../advice/use-offer-words'
import { accountId } from '../../store/account-id'
import { addAccount } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import styles from './plan.module.css'

interface Props {
  readonly advice: Advice
  readonly ledger: Ledger
}

/** What could be cashed out with a bank account that the person has not named: an offer, and no step of the plan. */
export function OffersCard({ advice, ledger }: Props) {
  const { t } = useTranslation()
  const wordsOf = useOfferWords()
  const { database } = useWorkspace()
  const offers = offersOf(advice)
  if (offers.length === 0) return null
  const add = (currency: Currency) => {
    const name = t('plan.offers.bank', { currency })
    void addAccount(database, {
      id: accountId(name, [...ledger.keys()]),
      name,
      kind: 'bank',
      role: 'destination',
      currency,
      provider: null,
      label: null,
      reserve: zero,
      stated: [],
    })
  }
  return (
    <Card title={t('plan.offers.title')} note={t('plan.offers.note')}>
      <ul className={styles.left}>
        {[...new Set(offers.map(({ currency }) => currency))].map((currency) => (
          <li key={currency} className={styles.offer}>
            <ul>
              {offers
                .filter((one) => one.currency === currency)
                .map((one) => (
                  <li key={one.account}>{wordsOf(one)}</li>
                ))}
            </ul>
            <Button label={t('plan.offers.haveLabel', { currency })} onPress={() => add(currency)}>
              {t('plan.offers.have')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
