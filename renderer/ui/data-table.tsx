import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import styles from './data-table.module.css'

/** A column: its head, its cell, its width in rem (absent: shares what is left) and its side. */
export interface Column<T> {
  readonly id: string
  readonly head: string
  readonly cell: (row: T) => ReactNode
  readonly width?: number
  readonly align?: 'end'
}

interface Props<T> {
  readonly label: string
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly keyOf: (row: T) => string
  readonly rowHeight?: number
  /** Tallest the list grows before it scrolls, in pixels. */
  readonly maxHeight?: number
}

/** A list of any length: only the rows in sight are drawn. */
export function DataTable<T>({ label, rows, columns, keyOf, rowHeight = 52, maxHeight = 520 }: Props<T>) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const grid = columns.map(({ width }) => (width === undefined ? 'minmax(0, 1fr)' : `${width}rem`)).join(' ')
  const side = (index: number) => (columns[index]?.align === 'end' ? styles.end : '')

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={{ maxHeight }}
      tabIndex={0}
      aria-label={label}
      role="region"
    >
      <div role="table" aria-label={label} aria-rowcount={rows.length + 1}>
        <div role="rowgroup" className={styles.headGroup}>
          <div role="row" aria-rowindex={1} className={styles.head} style={{ gridTemplateColumns: grid }}>
            {columns.map((column, index) => (
              <div role="columnheader" key={column.id} className={side(index)}>
                {column.head}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index]
            if (row === undefined) return null
            return (
              <div
                role="row"
                key={keyOf(row)}
                aria-rowindex={item.index + 2}
                className={styles.row}
                style={{
                  gridTemplateColumns: grid,
                  height: rowHeight,
                  transform: `translateY(${item.start}px)`,
                }}
              >
                {columns.map((column, index) => (
                  <div role="cell" key={column.id} className={`${styles.cell} ${side(index)}`}>
                    {column.cell(row)}
                  </div>
                ))}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
