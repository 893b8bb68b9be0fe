import { ArrowDown, ArrowUp } from 'lucide-react'
import styles from './data-table.module.css'

/** What a table is sorted by, and how that is changed. */
export interface TableSort {
  readonly by: string
  readonly down: boolean
  readonly onSort: (by: string) => void
}

interface Props {
  readonly column: { readonly id: string; readonly head: string; readonly sorts?: boolean }
  readonly side: string
  readonly sort: TableSort | undefined
}

/** The head of a column; a button where the table can be sorted by it. */
export function HeadCell({ column, side, sort }: Props) {
  if (!sort || !column.sorts)
    return (
      <div role="columnheader" className={side}>
        {column.head}
      </div>
    )
  const here = sort.by === column.id
  const Arrow = sort.down ? ArrowDown : ArrowUp
  return (
    <div
      role="columnheader"
      className={side}
      aria-sort={here ? (sort.down ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className={styles.sort} onClick={() => sort.onSort(column.id)}>
        {column.head}
        {here && <Arrow size={13} aria-hidden />}
      </button>
    </div>
  )
}
