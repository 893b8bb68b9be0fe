import { useTranslation } from 'react-i18next'
import type { WayRate } from '../../../shared/transfers/way-rates'
import { useFormat } from '../../ui/use-format'

/** Less than this is no difference that is shown. */
const leastShownPpm = 500

const besideKnown = (lostPpm: number): 'rateSame' | 'rateMore' | 'rateLess' =>
  Math.abs(lostPpm) < leastShownPpm ? 'rateSame' : lostPpm < 0 ? 'rateMore' : 'rateLess'

/** Words the rate a way really went at, beside what is known of it; nothing within one currency. */
export function useRateWords(): (rate: WayRate | undefined) => readonly string[] {
  const { t } = useTranslation()
  const { day, number, percent } = useFormat()
  return (rate) => {
    if (rate === undefined) return []
    const { got, lostPpm, markup } = rate
    const beside = [
      lostPpm === null
        ? null
        : t(`transfers.${besideKnown(lostPpm)}`, { percent: percent(Math.abs(lostPpm) / 1_000_000) }),
      markup === null ? null : t('transfers.rateRule', { percent: percent(Number(markup) / 100) }),
    ].filter((words) => words !== null)
    const rateText = number(Number(Number(got.rate).toPrecision(6)))
    return [
      t('transfers.rateGot', { from: got.from, to: got.to, rate: rateText, day: day(got.asOf) }),
      ...(beside.length > 0 ? [beside.join(' ')] : []),
    ]
  }
}
