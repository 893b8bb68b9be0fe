import { useTranslation } from 'react-i18next'
import { useImportQueue } from '../../importing/import-queue'
import type { Preview } from '../../importing/preview'
import type { QueuedFile } from '../../importing/queue-state'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'

/** Says that some new rows look known, before they are imported, and leaves them out at one press. */
export function SimilarNote({ file, preview }: { readonly file: QueuedFile; readonly preview: Preview }) {
  const { t } = useTranslation()
  const { decide } = useImportQueue()
  const shown = preview.shown.flatMap((row) => (row.verdict === 'similar' ? [row.index] : []))
  // Nobody decides about rows they cannot see.
  const allShown = shown.length === preview.similar
  return (
    <Notice
      tone="warn"
      actions={
        allShown && (
          <Button onPress={() => decide(file.id, shown, 'leave-out')}>
            {t('importing.leaveSimilarOut')}
          </Button>
        )
      }
    >
      <p>{t('importing.similarNote', { count: preview.similar })}</p>
    </Notice>
  )
}
