import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import { type Owner, ownerOf } from '../../../shared/ledger/owners'
import type { Currency } from '../../../shared/money/currency'
import { zero } from '../../../shared/money/money'
import type { Advice } from '../../advice/advice'
import { type AccountOffer, offersOf } from '../../advice/offers'
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
  const missing = missingBanks(offers, ledger)
  const add = ({ currency, owner }: MissingBank) => {
    const name =
      owner === null ? t('plan.offers.bank', { currency }) : t('plan.assumedOf.bank', { currency, owner })
    void addAccount(database, {
      id: accountId(name, [...ledger.keys()]),
      name,
      kind: 'bank',
      role: 'destination',
      currency,
      provider: null,
      label: null,
      reserve: zero,
      ...(owner === null ? {} : { owner }),
      stated: [],
    })
  }
  return (
    <Card title={t('plan.offers.title')} note={t('plan.offers.note')}>
      <ul className={styles.left}>
        {missing.map((bank) => {
          const label = t('plan.offers.haveLabel', { currency: bank.currency })
          return (
            <li key={`${bank.currency} ${bank.owner ?? ''}`} className={styles.offer}>
              <ul>
                {bank.offers.map((one) => (
                  <li key={one.account}>{wordsOf(one)}</li>
                ))}
              </ul>
              <Button
                label={bank.owner === null ? label : t('owners.of', { owner: bank.owner, what: label })}
                onPress={() => add(bank)}
              >
                {t('plan.offers.have')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** A bank account that would have to be there, whose it would be, and what it would bring. */
interface MissingBank {
  readonly currency: Currency
  readonly owner: Owner
  readonly offers: readonly AccountOffer[]
}

function missingBanks(offers: readonly AccountOffer[], ledger: Ledger): readonly MissingBank[] {
  const banks = new Map<string, MissingBank>()
  for (const offer of offers) {
    const { currency } = offer
    const owner = ownerOf(ledger.get(offer.account)?.account ?? {})
    const key = JSON.stringify([currency, owner])
    banks.set(key, { currency, owner, offers: [...(banks.get(key)?.offers ?? []), offer] })
  }
  return [...banks.values()]
}
