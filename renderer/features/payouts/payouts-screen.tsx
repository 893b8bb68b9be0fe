import { useTranslation } from 'react-i18next'
import { DropTarget } from '../../importing/drop-target'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { AllFeesCard } from './all-fees-card'
import { ClearingCard } from './clearing-card'
import { usePayouts } from './use-payouts'

/** Has all my work been paid? */
export function PayoutsScreen() {
  const { t } = useTranslation()
  const payouts = usePayouts()
  if (!payouts) return <Loading label={t('payouts.reading')} />
  const { places, ones, isEmpty } = payouts
  const open = places.filter(({ clearing }) => clearing.residual !== 0).length
  const lead = isEmpty
    ? t('payouts.empty')
    : places.length === 0
      ? t('payouts.none')
      : open > 0
        ? t('payouts.unexplained', { count: open })
        : t('payouts.allExplained', { count: places.length })
  return (
    <Page title={t('payouts.title')} lead={lead}>
      {places.length === 0 && <DropTarget large />}
      <AllFeesCard places={ones} />
      {places.map((place) => (
        <ClearingCard key={place.one.account.id} place={place} />
      ))}
    </Page>
  )
}
