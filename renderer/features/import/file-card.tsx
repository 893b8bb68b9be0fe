import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day'
import { type QueuedFile, useImportQueue } from '../../importing/import-queue'
import type { Preview } from '../../importing/import-worker'
import { Button } from '../../ui/button'
import { Loading } from '../../ui/loading'
import { Notice } from '../../ui/notice'
import { Pill } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'
import styles from './file-card.module.css'
import { FileProblems } from './file-problems'
import { Parts } from './parts'
import { Questions } from './questions'
import { RowList } from './row-list'

/** One file: what it is, what of it will be imported, and what not and why. */
export function FileCard({ file }: { readonly file: QueuedFile }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const { remove } = useImportQueue()
  const { state } = file

  return (
    <article className={styles.card} aria-label={file.name}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.name}>{file.name}</h2>
          {state.kind === 'read' && (
            <p className={styles.soft}>
              {state.preview.format
                ? t('importing.format', {
                    format: state.preview.format.label,
                    encoding: state.preview.encoding.toUpperCase(),
                  })
                : t('importing.unknownFormat')}
            </p>
          )}
        </div>
        {state.kind === 'read' && <Counts preview={state.preview} />}
        <Button
          label={`${state.kind === 'reading' ? t('importing.stop') : t('importing.remove')}: ${file.name}`}
          onPress={() => remove(file.id)}
        >
          {state.kind === 'reading' ? t('importing.stop') : t('importing.remove')}
        </Button>
      </header>
      {state.kind === 'reading' && (
        <Loading
          label={
            state.total === 0
              ? t('importing.startReading', { file: file.name })
              : t('importing.reading', {
                  file: file.name,
                  done: number(state.done),
                  total: number(state.total),
                })
          }
          {...(state.total === 0 ? {} : { done: state.done / state.total })}
        />
      )}
      {state.kind === 'failed' && (
        <Notice tone="bad" title={t('importing.failed', { detail: state.detail })} />
      )}
      {state.kind === 'read' && <ReadFile file={file} preview={state.preview} />}
    </article>
  )
}

function ReadFile({ file, preview }: { readonly file: QueuedFile; readonly preview: Preview }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const [open, setOpen] = useState(false)
  const { sameFile, counts, questions } = preview
  const known = sameFile === null && questions.length === 0 && counts.added === 0 && counts.duplicates > 0

  return (
    <>
      {sameFile && <p>{t('importing.sameFile', { day: day(sameFile.importedAt.slice(0, 10) as Day) })}</p>}
      {known && <p>{t('importing.nothingNew')}</p>}
      <FileProblems preview={preview} />
      {questions.length > 0 && <Questions file={file} questions={questions} />}
      {sameFile === null && <Parts preview={preview} />}
      {preview.shown.length > 0 && (
        <div>
          <Button look="quiet" onPress={() => setOpen(!open)}>
            {open ? t('importing.hideRows') : t('importing.showRows')}
          </Button>
          {open && <RowList preview={preview} />}
        </div>
      )}
    </>
  )
}

function Counts({ preview: { counts, leftOut, sameFile } }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  if (sameFile) return null
  return (
    <p className={styles.counts}>
      {counts.added > 0 && <Pill tone="good">{t('importing.count.new', { count: counts.added })}</Pill>}
      {counts.duplicates > 0 && <Pill>{t('importing.count.known', { count: counts.duplicates })}</Pill>}
      {leftOut > 0 && <Pill>{t('importing.count.skipped', { count: leftOut })}</Pill>}
      {counts.problems > 0 && (
        <Pill tone="warn">{t('importing.count.problems', { count: counts.problems })}</Pill>
      )}
    </p>
  )
}
