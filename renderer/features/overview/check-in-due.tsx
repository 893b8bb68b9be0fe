import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { stalePlaces } from '../../../shared/check-in/check-in-places'
import { staleAfterDays } from '../../../shared/ledger/freshness'
import type { Ledger } from '../../../shared/ledger/ledger'
import { useCheckInReminders } from '../../advice/use-check-in-reminders'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import { Notice } from '../../ui/notice'
import { LinkedNames } from './linked-names'

/** Which balances nobody has looked at for long, or that the day for it has come, and the way to do so. */
export function CheckInDue({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const [, go] = useLocation()
  const stale = stalePlaces(ledger, today)
  const [wanted] = useCheckInReminders().days
  if (stale.length === 0 && (wanted === undefined || wanted > today)) return null
  return (
    <Notice actions={<Button onPress={() => go('/check-in')}>{t('checkIn.dueAction')}</Button>}>
      {stale.length === 0 ? (
        <p>{t('checkIn.remind.now')}</p>
      ) : (
        <p>
          {t('checkIn.due', { count: stale.length, days: staleAfterDays })}{' '}
          <LinkedNames accounts={stale.map(({ account }) => account)} />
        </p>
      )}
    </Notice>
  )
}
