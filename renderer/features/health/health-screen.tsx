import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { carrierCharges } from '../../../shared/carrier-bills/carrier-charges'
import { type Weight, weightOf } from '../../../shared/health/check'
import { checksOf } from '../../../shared/health/checks-of'
import { DropTarget } from '../../importing/drop-target'
import { type Tracking, useTracking } from '../../tracking/use-tracking'
import { useDisplay } from '../../ui/display'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { BillCard } from './bill-card'
import { CheckCard } from './check-card'

const weights: readonly Weight[] = ['money', 'figures', 'note']

/** What does not add up, and what mends it? */
export function HealthScreen() {
  const { t } = useTranslation()
  const tracking = useTracking()
  if (!tracking) return <Loading label={t('health.reading')} />
  if (tracking.ledger.size === 0)
    return (
      <Page title={t('health.title')} lead={t('health.empty')}>
        <DropTarget large />
      </Page>
    )
  return <Found tracking={tracking} />
}

function Found({ tracking }: { readonly tracking: Tracking }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const checks = useMemo(() => checksOf({ ...tracking, today }), [tracking, today])
  const bills = useMemo(() => {
    const { ledger, book } = tracking
    return [...ledger.values()]
      .filter(({ account, posted }) => account.kind === 'carrier' && posted.length > 0)
      .map((one) => carrierCharges(one, ledger, book))
  }, [tracking])
  const wrong = checks.filter(({ code }) => weightOf[code] !== 'note').length
  const lead =
    wrong > 0
      ? t('health.found', { count: wrong })
      : checks.length > 0
        ? t('health.notes', { count: checks.length })
        : t('health.allWell')
  return (
    <Page title={t('health.title')} lead={lead}>
      {weights.map((weight) => {
        const here = checks.filter(({ code }) => weightOf[code] === weight)
        return here.length > 0 && <CheckCard key={weight} weight={weight} checks={here} />
      })}
      {bills.map((bill) => (
        <BillCard key={bill.account.id} bill={bill} />
      ))}
    </Page>
  )
}
