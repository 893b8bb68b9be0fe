import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import type { CatalogRoute } from '../../../shared/routes/catalog-schema'
import { exactMinor } from '../../../shared/routes/fee-to-rule'
import { useFormat } from '../../ui/use-format'

/** Puts limits and settlement times in words. */
export function useLimitWords(currency: Currency): {
  readonly limitWords: (limits: CatalogRoute['limits']) => string
  readonly settlementWords: (settlement: CatalogRoute['settlement']) => string
} {
  const { t } = useTranslation()
  const { money } = useFormat()
  const amount = (text: string): string => money(minor(exactMinor(text, currency)), currency)

  const limitWords = (limits: CatalogRoute['limits'] = {}): string => {
    const words = [
      limits.min !== undefined && t('routes.min', { amount: amount(limits.min) }),
      limits.max !== undefined && t('routes.max', { amount: amount(limits.max) }),
      limits.whole && t('routes.whole'),
    ].filter(Boolean)
    return words.length === 0 ? t('routes.noLimits') : words.join(' ')
  }

  const settlementWords = (settlement: CatalogRoute['settlement']): string => {
    if (settlement === null) return t('routes.settlement.unknown')
    const count = settlement.latest
    switch (settlement.unit) {
      case 'minutes':
        return t('routes.settlement.minutes')
      case 'hours':
        return t('routes.settlement.hours', { count })
      case 'business-days':
        return t('routes.settlement.businessDays', { count })
      case 'calendar-days':
        return t('routes.settlement.calendarDays', { count })
    }
  }

  return { limitWords, settlementWords }
}
