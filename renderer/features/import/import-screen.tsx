import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { DropTarget } from '../../importing/drop-target'
import { type Imported, useImportQueue } from '../../importing/import-queue'
import { isReady } from '../../importing/queue-state'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { FileList } from './file-list'
import { Gaps } from './gaps'
import { History } from './history'
import { ImportBar } from './import-bar'
import { PasteDoor } from './paste-door'
import { Profiles } from './profiles'

/** Did this file go in right, and exactly once? */
export function ImportScreen() {
  const { t } = useTranslation()
  const { files } = useImportQueue()
  const [imported, setImported] = useState<Imported | null>(null)

  return (
    <Page title={t('importing.title')} lead={t('importing.lead')}>
      <DropTarget large={files.length === 0 && imported === null} />
      <PasteDoor />
      {imported && files.every((file) => !isReady(file)) && <Done imported={imported} />}
      <FileList files={files} />
      {files.length > 0 && <ImportBar onImported={setImported} />}
      <Gaps />
      <History />
      <Profiles />
    </Page>
  )
}

function Done({ imported }: { readonly imported: Imported }) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  return (
    <Notice
      tone="good"
      title={t('importing.done', {
        count: imported.transactions,
        files: t('importing.files', { count: imported.files }),
      })}
      actions={
        <Button look="primary" onPress={() => go('/')}>
          {t('importing.seeOverview')}
        </Button>
      }
    />
  )
}
