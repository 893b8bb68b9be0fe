import { useTranslation } from 'react-i18next'
import { isUnderWay } from '../../shared/transfers/under-way'
import { useDisplay } from '../ui/display'
import { useFormat } from '../ui/use-format'
import { useTracking } from './use-tracking'

/** What was asked for and has not been seen to arrive, a line each, so that nobody asks for it twice. */
export function UnderWayLines() {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money, day } = useFormat()
  const tracking = useTracking()
  return (tracking?.transfers ?? []).filter(isUnderWay).map(({ id, amount, from, dueOn }) => (
    <p key={id}>
      {t(dueOn === today ? 'transfers.underWayToday' : 'transfers.underWay', {
        amount: money(amount, from.currency),
        from: from.name,
        day: day(dueOn),
      })}
    </p>
  ))
}
