import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SnapshotInfo } from '../../../shared/ipc'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Ending } from './copies-screen'
import { CopyList, type Ended } from './copy-list'
import type { Loss } from './ledger-loss'
import { useCopies } from './use-copies'

interface Props {
  readonly loss: Loss
  /** The person has a ledger again that they want to go on with. */
  readonly onGoOn: () => void
}

/** What is missing from the ledger, and the two ways on: a copy from before, or what is here. */
export function LostScreen({ loss, onGoOn }: Props) {
  const { t } = useTranslation()
  const { copies, bringBack } = useCopies()
  const [failed, setFailed] = useState<{ readonly copy: SnapshotInfo; readonly how: Ended } | null>(null)
  const useful = copies?.filter(({ damaged, transactions }) => damaged || transactions > 0) ?? []

  const end = (copy: SnapshotInfo, how: Ended) => {
    if (how === 'brought-back') onGoOn()
    else setFailed({ copy, how })
  }
  return (
    <Page
      title={t(loss.kind === 'emptied' ? 'desktop.emptiedTitle' : 'desktop.rolledBackTitle')}
      lead={
        loss.kind === 'emptied'
          ? t('desktop.emptiedText', { count: loss.transactions })
          : t('desktop.rolledBackText', { count: loss.statements })
      }
    >
      {failed && <Ending copy={failed.copy} how={failed.how} />}
      {useful.length > 0 ? (
        <Card title={t('desktop.lossCopies')}>
          <CopyList copies={useful} bringBack={bringBack} onEnd={end} />
        </Card>
      ) : (
        copies && <Notice title={t('desktop.lossNoCopies')} />
      )}
      <div>
        <Button look="outlined" onPress={onGoOn}>
          {t('desktop.goOn')}
        </Button>
      </div>
    </Page>
  )
}
