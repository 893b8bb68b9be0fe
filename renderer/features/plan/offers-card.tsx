import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Currency } from '../../../shared/money/currency'
import type { Advice } from '../../advice/advice'
import { offersOf } from '../../advice/offers'
import { useOfferWords } from '../../advice/use-offer-words'
import { addAccount } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { readNewAccount } from '../accounts/read-new-account'
import styles from './plan.module.css'

interface Props {
  readonly advice: Advice
  readonly ledger: Ledger
}

/** What could be cashed out with a bank account that the person has not named: an offer, and no step of the plan. */
export function OffersCard({ advice, ledger }: Props) {
  const { t } = useTranslation()
  const wordsOf = useOfferWords()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const offers = offersOf(advice)
  if (offers.length === 0) return null
  const add = (currency: Currency) => {
    const name = t('plan.offers.bank', { currency })
    const read = readNewAccount(
      { name, kind: 'bank', provider: null, currency, balance: '0' },
      [...ledger.keys()],
      today,
    )
    if (!read.ok) throw new Error(`A bank account cannot be added: ${read.error}`)
    void addAccount(database, read.value)
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
