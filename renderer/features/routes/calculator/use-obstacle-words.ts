import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../../shared/money/currency'
import type { Quote } from '../../../../shared/routes/quote'
import { useFormat } from '../../../ui/use-format'

/** Says why an amount cannot leave by a route. */
export function useObstacleWords(currency: Currency): (quote: Quote) => string {
  const { t } = useTranslation()
  const { money } = useFormat()
  return ({ obstacle, verdict }) => {
    if (obstacle === null) return ''
    if (obstacle.code === 'blocked')
      return verdict.kind === 'blocked' ? t(`calculator.blocked.${verdict.reason}`) : ''
    return 'bound' in obstacle
      ? t(`calculator.obstacles.${obstacle.code}`, { bound: money(obstacle.bound, currency) })
      : t(`calculator.obstacles.${obstacle.code}`)
  }
}
