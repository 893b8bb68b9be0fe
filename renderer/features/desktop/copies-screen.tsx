import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SnapshotInfo } from '../../../shared/ipc'
import { Card } from '../../ui/card'
import { Loading } from '../../ui/loading'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { CopyList, type Ended } from './copy-list'
import { useCopies } from './use-copies'
import { useInstant } from '../../ui/use-instant'

/** Which copies of my ledger are there, and how do I get one back? */
export function CopiesScreen() {
  const { t } = useTranslation()
  const { copies, bringBack, removeDamaged } = useCopies()
  const [done, setDone] = useState<{ readonly copy: SnapshotInfo; readonly how: Ended } | null>(null)

  if (copies === null) return <Loading label={t('common.opening')} />
  return (
    <Page title={t('desktop.copies')} lead={t('desktop.copiesLead')}>
      {done && <Ending copy={done.copy} how={done.how} />}
      <Card>
        {copies.length > 0 ? (
          <CopyList
            copies={copies}
            bringBack={bringBack}
            removeDamaged={removeDamaged}
            onEnd={(copy, how) => setDone({ copy, how })}
          />
        ) : (
          <p>{t('desktop.copiesNone')}</p>
        )}
      </Card>
    </Page>
  )
}

/** How bringing a copy back ended, in a sentence. */
export function Ending({ copy, how }: { readonly copy: SnapshotInfo; readonly how: Ended }) {
  const { t } = useTranslation()
  const when = useInstant()
  switch (how) {
    case 'brought-back':
      return <Notice tone="good" title={t('desktop.broughtBack', { when: when(copy.savedAt) })} />
    case 'damaged':
      return <Notice tone="bad" title={t('desktop.broughtBackNot')} />
    case 'kept-not':
      return <Notice tone="bad" title={t('desktop.keptNot')} />
  }
}
