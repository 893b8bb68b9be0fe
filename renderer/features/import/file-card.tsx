import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day'
import { useImportQueue } from '../../importing/import-queue'
import { lessonOf } from '../../importing/lesson'
import type { Preview } from '../../importing/preview'
import type { QueuedFile } from '../../importing/queue-state'
import { useFormatNames } from '../../importing/use-format-names'
import { Button } from '../../ui/button'
import { Check } from '../../ui/check'
import { Notice } from '../../ui/notice'
import { Pill } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'
import styles from './file-card.module.css'
import { FileProblems, isAmbiguous } from './file-problems'
import { HowRead } from './how-read'
import { MappingPanel } from './mapping-panel'
import { Parts } from './parts'
import { Questions } from './questions'
import { ReadingProgress } from './reading-progress'
import { RowList } from './row-list'
import { SimilarNote } from './similar-note'
import { Standings } from './standings'

/** One file: what it is, what of it will be imported, and what not and why. */
export function FileCard({ file }: { readonly file: QueuedFile }) {
  const { t } = useTranslation()
  const { remove } = useImportQueue()
  const { nameOf } = useFormatNames()
  const { state } = file
  // While a file is read anew, what is known of it stays in sight.
  const preview = state.kind === 'read' ? state.preview : state.kind === 'reading' ? file.before : null

  return (
    <article className={styles.card} aria-label={file.name}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.name}>{file.name}</h2>
          {preview && (
            <p className={styles.soft}>
              {preview.format
                ? t('importing.format', {
                    format:
                      preview.format.id === 'generic' ? t('importing.anyTable') : nameOf(preview.format).file,
                    encoding: preview.encoding.toUpperCase(),
                  })
                : t('importing.unknownFormat')}
            </p>
          )}
        </div>
        {preview && <Counts preview={preview} />}
        <Button
          label={`${state.kind === 'reading' ? t('importing.stop') : t('importing.remove')}: ${file.name}`}
          onPress={() => remove(file.id)}
        >
          {state.kind === 'reading' ? t('importing.stop') : t('importing.remove')}
        </Button>
      </header>
      {state.kind === 'reading' && <ReadingProgress file={file.name} progress={state.progress} />}
      {state.kind === 'failed' && (
        <Notice tone="bad" title={t('importing.failed', { detail: state.detail })} />
      )}
      {preview && <ReadFile file={file} preview={preview} />}
    </article>
  )
}

function ReadFile({ file, preview }: { readonly file: QueuedFile; readonly preview: Preview }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { files, remember } = useImportQueue()
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState<boolean | null>(null)
  const { sameFile, counts, questions, layout, findings } = preview
  // Once the person began to map, the panel stays until they close it.
  const mapping = wanted ?? (layout !== undefined && (preview.format === null || file.profile !== null))
  const explained = sameFile === null && (layout !== undefined || findings.length > 0)
  const known = sameFile === null && questions.length === 0 && counts.added === 0 && counts.duplicates > 0
  const inBatch = files.some(({ id }) => id === sameFile?.id)

  return (
    <>
      {sameFile && (
        <p>
          {inBatch
            ? t('importing.sameInBatch')
            : t('importing.sameFile', { day: day(sameFile.importedAt.slice(0, 10) as Day) })}
        </p>
      )}
      {known && <p>{t('importing.nothingNew')}</p>}
      <FileProblems preview={preview} />
      {file.settledWith !== null && (
        <p className={styles.soft}>{t('importing.settledWith', { file: file.settledWith })}</p>
      )}
      {questions.length > 0 && <Questions file={file} questions={questions} />}
      {layout && sameFile === null && (
        <MappingPanel file={file} preview={preview} layout={layout} open={mapping} />
      )}
      {sameFile === null && lessonOf(file, preview) !== null && (
        <Check checked={file.remember} onChange={(on) => remember(file.id, on)}>
          {t('importing.mapping.remember')}
        </Check>
      )}
      {sameFile === null && <Parts preview={preview} />}
      {sameFile === null &&
        preview.doubles.map((double) => (
          <Notice key={double.opened} tone="warn" title={t('importing.doubled', { ...double })} />
        ))}
      {sameFile === null && <Standings preview={preview} />}
      {sameFile === null && preview.similar > 0 && <SimilarNote file={file} preview={preview} />}
      <div className={styles.more}>
        {preview.shown.length > 0 && (
          <Button look="quiet" onPress={() => setOpen(!open)}>
            {open ? t('importing.hideRows') : t('importing.showRows')}
          </Button>
        )}
        {explained && (
          <Button look="quiet" onPress={() => setWanted(!mapping)}>
            {t(mapping ? 'importing.mapping.close' : 'importing.mapping.open')}
          </Button>
        )}
      </div>
      {explained && !layout && mapping && <HowRead findings={findings} answers={file.answers} />}
      {open && <RowList file={file} preview={preview} />}
    </>
  )
}

function Counts({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const { counts, similar, leftOut, sameFile } = preview
  if (sameFile) return null
  // What hangs on a question is no problem yet.
  const waiting = preview.questions.length > 0 ? preview.problems.filter(isAmbiguous).length : 0
  const problems = counts.problems - waiting
  return (
    <p className={styles.counts}>
      {counts.added > 0 && <Pill tone="good">{t('importing.count.new', { count: counts.added })}</Pill>}
      {counts.duplicates > 0 && <Pill>{t('importing.count.known', { count: counts.duplicates })}</Pill>}
      {similar > 0 && <Pill tone="warn">{t('importing.count.similar', { count: similar })}</Pill>}
      {leftOut > 0 && <Pill>{t('importing.count.skipped', { count: leftOut })}</Pill>}
      {waiting > 0 && <Pill tone="warn">{t('importing.waiting', { count: waiting })}</Pill>}
      {problems > 0 && <Pill tone="warn">{t('importing.count.problems', { count: problems })}</Pill>}
    </p>
  )
}
