import { useTranslation } from 'react-i18next'
import { minor } from '../../../shared/money/money'
import type { PlayedYear } from '../../advice/year/play-year'
import { useFormat } from '../../ui/use-format'
import { useDisplay } from '../../ui/display'
import { useLedger } from '../../pairing/use-ledger'
import { difference, isSmall, moneyOf, seenFees } from './year-figures'

interface Props {
  readonly years: readonly PlayedYear[]
  readonly days: { readonly from: string; readonly to: string }
}

/** What one's own way cost, and how much more or less our advice would have brought; whether that is little. */
export function YearLead({ years, days }: Props) {
  const { t } = useTranslation()
  const { money, percent } = useFormat()
  const { hideAmounts } = useDisplay()
  const ledger = useLedger()
  const sums = ledger ? [...seenFees(years, ledger)] : []
  const some = sums.filter(([, amount]) => amount !== 0)
  const fees = some.length > 0 ? some : sums.slice(0, 1)
  const seen =
    fees.length > 0
      ? t('year.seen', {
          ...days,
          fees: fees.map(([currency, amount]) => money(minor(amount), currency)).join(' + '),
        })
      : t('year.seenNone', days)
  const advised = years.map((year) => {
    const more = difference(year, 'advice')
    const amount = money(minor(Math.abs(more)), year.currency)
    if (more === 0) return t('year.adviceSame')
    const said = more > 0 ? t('year.adviceMore', { amount }) : t('year.adviceLess', { amount })
    const share = percent(Math.abs(more) / Math.max(1, moneyOf(year)))
    return isSmall(year, more) && !hideAmounts ? `${said} ${t('year.small', { share })}` : said
  })
  return [seen, ...new Set(advised)].join(' ')
}
