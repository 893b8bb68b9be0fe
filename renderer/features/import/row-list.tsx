import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { explain } from '../../../shared/explain/explain'
import type { Preview } from '../../importing/import-worker'
import { MOST_OF_A_KIND, type PreviewRow } from '../../importing/preview-rows'
import { type Column, DataTable } from '../../ui/data-table'
import { useDisplay } from '../../ui/display'
import { MoneyText } from '../../ui/money-text'
import { Segmented } from '../../ui/segmented'
import { useFormat } from '../../ui/use-format'
import styles from './file-card.module.css'

type Filter = 'all' | 'new' | 'known' | 'other'

const passes: Record<Filter, (row: PreviewRow) => boolean> = {
  all: () => true,
  new: ({ verdict }) => verdict === 'new' || verdict === 'pending',
  known: ({ verdict }) => verdict === 'duplicate',
  other: ({ verdict }) => verdict === 'skipped' || verdict === 'problem',
}

/** The rows of a file with what happens to each, and why. */
export function RowList({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const columns = useColumns()
  const [filter, setFilter] = useState<Filter>('all')
  const filters = (['all', 'new', 'known', 'other'] as const).filter(
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
        rowHeight={40}
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

function useColumns(): readonly Column<Shown>[] {
  const { t } = useTranslation()
  const { language } = useDisplay()
  const { day } = useFormat()

  const words = (row: PreviewRow): string => {
    switch (row.verdict) {
      case 'problem':
        return explain(row.problem, language)
      case 'skipped':
        return row.text
      default:
        return [row.draft.counterparty, row.draft.text].filter(Boolean).join(' · ')
    }
  }
  const happens = (row: PreviewRow): string =>
    row.verdict === 'skipped'
      ? `${t('importing.verdicts.skipped')}: ${t(`importing.reasons.${row.reason}`)}`
      : t(`importing.verdicts.${row.verdict}`)

  return [
    {
      id: 'line',
      head: t('importing.line'),
      width: 4,
      cell: ({ row }) => <span className={styles.line}>{row.line}</span>,
    },
    {
      id: 'date',
      head: t('importing.date'),
      width: 7,
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
      width: 8,
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
          className={`${styles.cut} ${row.verdict === 'problem' ? styles.broken : ''}`}
          title={happens(row)}
        >
          {happens(row)}
        </span>
      ),
    },
  ]
}
