import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { isCounted } from '../../../shared/pairs/pair'
import { routeHistory } from '../../../shared/transfers/route-history'
import { DropTarget } from '../../importing/drop-target'
import { useTracking } from '../../tracking/use-tracking'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { ConfirmCard } from './confirm-card'
import { DoneCard } from './done-card'
import { HistoryCard } from './history-card'
import { isOpen, isTrouble } from './open-transfers'
import { OpenCard } from './open-card'
import { RefusedCard } from './refused-card'

/** Has it arrived, and for what it should? */
export function TransfersScreen() {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const [, go] = useLocation()
  const tracking = useTracking()
  if (!tracking) return <Loading label={t('transfers.reading')} />
  const { ledger, transfers, book } = tracking
  if (ledger.size === 0)
    return (
      <Page title={t('transfers.title')} lead={t('transfers.empty')}>
        <DropTarget large />
      </Page>
    )
  const open = transfers.filter((one) => isOpen(one, today))
  const troubled = open.filter(isTrouble).length
  const asked = book.pairs.filter((pair) => !isCounted(pair))
  const lead =
    transfers.length === 0
      ? t('transfers.none')
      : troubled > 0
        ? t('transfers.troubled', { count: troubled })
        : open.length > 0
          ? t('transfers.open', { count: open.length })
          : t('transfers.allThere', { count: transfers.length })

  return (
    <Page
      title={t('transfers.title')}
      lead={lead}
      actions={<Button onPress={() => go('/plan')}>{t('transfers.toPlan')}</Button>}
    >
      {open.length > 0 && <OpenCard open={open} tracking={tracking} />}
      {asked.length > 0 && <ConfirmCard pairs={asked} />}
      {transfers.length > 0 && <DoneCard transfers={transfers} />}
      {transfers.length > 0 && <HistoryCard history={routeHistory(transfers)} tracking={tracking} />}
      <RefusedCard tracking={tracking} />
    </Page>
  )
}
