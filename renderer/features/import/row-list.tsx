import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { explainHere } from '../../../shared/explain/explain'
import { useImportQueue } from '../../importing/import-queue'
import type { Preview } from '../../importing/preview'
import { MOST_OF_A_KIND, type PreviewRow } from '../../importing/preview-rows'
import type { QueuedFile } from '../../importing/queue-state'
import { Button } from '../../ui/button'
import { type Column, DataTable } from '../../ui/data-table'
import { useDisplay } from '../../ui/display'
import { MoneyText } from '../../ui/money-text'
import { Segmented } from '../../ui/segmented'
import { useFormat } from '../../ui/use-format'
import styles from './file-card.module.css'

type Filter = 'all' | 'new' | 'similar' | 'known' | 'other'

const passes: Record<Filter, (row: PreviewRow) => boolean> = {
  all: () => true,
  new: ({ verdict }) => verdict === 'new' || verdict === 'pending' || verdict === 'similar',
  similar: ({ verdict }) => verdict === 'similar',
  known: ({ verdict }) => verdict === 'duplicate',
  other: ({ verdict }) => verdict === 'skipped' || verdict === 'problem' || verdict === 'left-out',
}

interface Props {
  readonly file: QueuedFile
  readonly preview: Preview
}

/** The rows of a file with what happens to each, why, and the person's word against it. */
export function RowList({ file, preview }: Props) {
  const { t } = useTranslation()
  const columns = useColumns(file.id, preview.sameFile === null)
  const [filter, setFilter] = useState<Filter>('all')
  const filters = (['all', 'new', 'similar', 'known', 'other'] as const).filter(
    (one) => one === 'all' || preview.shown.some(passes[one]),
  )
  return (
    <div className={styles.rows}>
      {filters.length > 2 && (
        <Segmented
          label={t('importing.rows')}
          value={filter}
          onChange={setFilter}
          choices={filters.map((value) => ({ value, text: t(`importing.filter.${value}`) }))}
        />
      )}
      <DataTable
        label={t('importing.rows')}
        rows={preview.shown.filter(passes[filter]).map((row, index) => ({ row, key: String(index) }))}
        keyOf={({ key }) => key}
        columns={columns}
        maxHeight={360}
      />
      {preview.rows > preview.shown.length && (
        <p className={styles.soft}>{t('importing.shortened', { count: MOST_OF_A_KIND })}</p>
      )}
    </div>
  )
}

interface Shown {
  readonly row: PreviewRow
  readonly key: string
}

function useColumns(file: string, canDecide: boolean): readonly Column<Shown>[] {
  const { t } = useTranslation()
  const { language } = useDisplay()
  const { day } = useFormat()

  const words = (row: PreviewRow): string => {
    switch (row.verdict) {
      case 'problem':
        return explainHere(row.problem, language)
      case 'skipped':
        return row.text
      default:
        return [row.draft.counterparty, row.draft.text].filter(Boolean).join(' · ')
    }
  }
  const happens = (row: PreviewRow): string => {
    switch (row.verdict) {
      case 'skipped':
        return `${t('importing.verdicts.skipped')}: ${t(`importing.reasons.${row.reason}`)}`
      case 'duplicate':
      case 'similar':
        return t(`importing.verdicts.${row.verdict}`, { ...row.of, day: day(row.of.day) })
      default:
        return t(`importing.verdicts.${row.verdict}`)
    }
  }

  return [
    {
      id: 'line',
      head: t('importing.line'),
      width: 3.5,
      cell: ({ row }) => <span className={styles.line}>{row.line}</span>,
    },
    {
      id: 'date',
      head: t('importing.date'),
      width: 6,
      cell: ({ row }) => ('draft' in row ? day(row.draft.day) : ''),
    },
    {
      id: 'text',
      head: t('importing.text'),
      cell: ({ row }) => (
        <span className={styles.cut} title={words(row)}>
          {words(row)}
        </span>
      ),
    },
    {
      id: 'amount',
      head: t('importing.amount'),
      width: 7.5,
      align: 'end',
      cell: ({ row }) =>
        'draft' in row ? (
          <MoneyText minor={row.draft.amount} currency={row.draft.currency} sign="always" />
        ) : (
          ''
        ),
    },
    {
      id: 'verdict',
      head: t('importing.verdict'),
      width: 15,
      cell: ({ row }) => (
        <span
          className={`${styles.cut} ${row.verdict === 'problem' || row.verdict === 'similar' ? styles.broken : ''}`}
          title={happens(row)}
        >
          {happens(row)}
        </span>
      ),
    },
    ...(canDecide
      ? [
          {
            id: 'decision',
            head: t('importing.decision'),
            width: 8.5,
            cell: ({ row }: Shown) => <Decision file={file} row={row} />,
          },
        ]
      : []),
  ]
}

/** What a person can say against what would happen to a row; nothing where no transaction was read from it. */
function Decision({ file, row }: { readonly file: string; readonly row: PreviewRow }) {
  const { t } = useTranslation()
  const { decide } = useImportQueue()
  if (!('index' in row)) return null
  const [word, override] =
    row.verdict === 'duplicate'
      ? ([t('importing.importAnyway'), 'import'] as const)
      : row.verdict === 'left-out'
        ? ([t('importing.takeBack'), null] as const)
        : ([t('importing.leaveOut'), 'leave-out'] as const)
  return (
    <Button
      look="quiet"
      label={t('importing.decideRow', { decision: word, line: row.line })}
      onPress={() => decide(file, [row.index], override)}
    >
      {word}
    </Button>
  )
}
