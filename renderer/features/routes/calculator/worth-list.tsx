import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { useFormat } from '../../../ui/use-format'
import { useWords } from '../../../ui/use-words'
import styles from './calculator.module.css'
import type { Comparison, RouteReach } from './compare'

interface Props {
  readonly found: Comparison
  readonly currency: Currency
  /** The share of an amount a fee may take, as a ratio. */
  readonly share: number
}

/** From which amount on what pays, and how much can leave at all. */
export function WorthList({ found, currency, share }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const { money, percent } = useFormat()
  if (found.reach.length === 0) return null
  const nameOf = (id: string | null) => {
    const route = found.reach.find(({ placed }) => placed.route.id === id)?.placed.route
    return route ? words(route.to.name) : t('calculator.noRoute')
  }
  const mostWords = ({ most }: RouteReach) =>
    most === null
      ? t('calculator.mostNone', { balance: money(found.balance, currency) })
      : t('calculator.most', {
          balance: money(found.balance, currency),
          amount: money(most.amount, currency),
          received: money(most.received, currency),
        })
  return (
    <section className={styles.worth}>
      <h3 className={styles.heading}>{t('calculator.worth')}</h3>
      <ul className={styles.worthList}>
        {found.reach.map((one) => (
          <li key={one.placed.route.id}>
            <strong>{nameOf(one.placed.route.id)}</strong>
            <span>
              {one.paysFrom === null
                ? t('calculator.paysNever', { percent: percent(share) })
                : t('calculator.paysFrom', {
                    amount: money(one.paysFrom, currency),
                    percent: percent(share),
                  })}
            </span>
            {found.balance > 0 && <span>{mostWords(one)}</span>}
          </li>
        ))}
      </ul>
      {found.reach.length > 1 && (
        <>
          <h3 className={styles.heading}>{t('calculator.cheapest')}</h3>
          <ul className={styles.cheapest}>
            {found.cheapest.map(({ from, route }) => (
              <li key={from}>
                {t('calculator.cheapestFrom', { amount: money(minor(from), currency), route: nameOf(route) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
