import { useTranslation } from 'react-i18next'
import { type Day, parseDay } from '../../../../shared/day'
import type { Currency } from '../../../../shared/money/currency'
import type { Confirmation } from '../../../../shared/planner/from-ledger/planning-input'
import type { CatalogRoute } from '../../../../shared/routes/catalog-schema'
import type { Quote } from '../../../../shared/routes/quote'
import { freshlyConfirmed, warningsLeft } from '../../../../shared/routes/rule-health'
import { isUnmarked, RuleMark } from '../../../advice/rule-mark'
import { useCautions } from '../../../advice/use-cautions'
import { Pill } from '../../../ui/pill'
import table from '../../../ui/table.module.css'
import { useDisplay } from '../../../ui/display'
import { useFormat } from '../../../ui/use-format'
import { useWords } from '../../../ui/use-words'
import { standingOf, standingTones } from '../standing'
import styles from './calculator.module.css'
import { useObstacleWords } from './use-obstacle-words'
import { ownOf } from '../../../../shared/own-of'

interface Props {
  readonly quotes: readonly Quote[]
  readonly currency: Currency
  readonly confirmations: Readonly<Record<string, Confirmation>>
}

/** Every route's answer to the amount, the one that leaves most first; those that cannot be used last, with the reason. */
export function QuoteTable({ quotes, currency, confirmations }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.scroll}>
      <table className={table.table} aria-label={t('calculator.comparison')}>
        <thead>
          <tr>
            <th scope="col">{t('calculator.wayOut')}</th>
            <th scope="col" className={table.end}>
              {t('calculator.receive')}
            </th>
            <th scope="col" className={table.end}>
              {t('calculator.fee')}
            </th>
            <th scope="col" className={table.end}>
              {t('calculator.percent')}
            </th>
            <th scope="col">{t('calculator.arrives')}</th>
            <th scope="col">{t('calculator.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {quotes.map((quote) => (
            <QuoteRow
              key={quote.placed.route.id}
              quote={quote}
              currency={currency}
              confirmation={ownOf(confirmations, quote.placed.route.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly quote: Quote
  readonly currency: Currency
  readonly confirmation: Confirmation | undefined
}

function QuoteRow({ quote, currency, confirmation }: RowProps) {
  const { t } = useTranslation()
  const words = useWords()
  const { money, day } = useFormat()
  const { today, language } = useDisplay()
  const exact = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 })
  const why = useObstacleWords(currency)(quote)
  const { placed, price, verdict } = quote
  const { route } = placed
  const warnings = verdict.kind === 'warn' ? warningsLeft(verdict.reasons, confirmation, today) : []
  const closes = verdict.kind === 'warn' ? verdict.closes : undefined
  const cautions = useCautions()(route, warnings.filter(isUnmarked), closes)
  const range = <Value,>(low: Value, high: Value, write: (value: Value) => string): string =>
    low === high ? write(high) : t('routes.range', { low: write(low), high: write(high) })
  const standing = standingOf(placed, today, verdict.kind === 'blocked', confirmation)
  const confirmed = freshlyConfirmed(confirmation, today)
  const asOf =
    confirmed === null
      ? (sourceDay(route, day) ?? t('routes.undated'))
      : t('routes.byYou', { day: day(confirmed) })
  return (
    <>
      <tr className={`${styles.quote} ${price ? '' : styles.off}`}>
        <th scope="row">
          {words(route.to.name)} <RuleMark warnings={warnings} />
        </th>
        {price ? (
          <>
            <td className={`${table.end} ${styles.receive}`}>
              {range(price.received, price.receivedAtBest, (amount) => money(amount, currency))}
              {price.onTop && price.fee > 0 && (
                <span className={table.soft}>
                  {t('calculator.onTop', { debit: money(price.debit, currency) })}
                </span>
              )}
            </td>
            <td className={table.end}>
              {range(price.feeAtBest, price.fee, (amount) => money(amount, currency))}
            </td>
            <td className={table.end}>
              {range(price.feePpmAtBest, price.feePpm, (ppm) => exact.format(ppm / 1_000_000))}
            </td>
            <td>
              {day(price.arrives)}
              {price.sent > today && (
                <span className={table.soft}>{t('calculator.sentOn', { day: day(price.sent) })}</span>
              )}
            </td>
          </>
        ) : (
          <td colSpan={4} className={styles.why}>
            {why}
          </td>
        )}
        <td>
          <Pill tone={standingTones[standing]}>{t(`routes.verdicts.${standing}`)}</Pill>
        </td>
      </tr>
      <tr className={styles.off}>
        <td colSpan={6} className={styles.notes}>
          <ul className={styles.cautions}>
            {cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
          <p>
            {t('calculator.identity')}: {t(`calculator.kyc.${route.kyc}`)} · {t('calculator.asOf')}: {asOf}
          </p>
        </td>
      </tr>
    </>
  )
}

/** The newest date any source of the route bears, as exact as it is printed. */
function sourceDay({ sources }: CatalogRoute, write: (day: Day) => string) {
  const newest = sources
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()
    .at(-1)
  const exact = newest === undefined ? null : parseDay(newest)
  return exact ? write(exact) : newest
}
