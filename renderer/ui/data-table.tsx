import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './data-table.module.css'
import { useDisplay } from './display'
import { HeadCell, type TableSort } from './head-cell'
import { type Picking, usePicking } from './use-picking'
import { useRem } from './use-rem'

/** A column: its head, its cell, its width in rem (absent: shares what is left) and its side. */
export interface Column<T> {
  readonly id: string
  readonly head: string
  readonly cell: (row: T) => ReactNode
  readonly width?: number
  readonly align?: 'end'
  /** Whether the table can be sorted by it. */
  readonly sorts?: boolean
}

interface Props<T> {
  readonly label: string
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly keyOf: (row: T) => string
  /** In pixels at the usual text size; absent: room for two lines. */
  readonly rowHeight?: number
  /** Tallest the list grows before it scrolls: pixels, or a length of CSS. */
  readonly maxHeight?: number | string
  readonly sort?: TableSort
  /** Lets rows be picked by mouse and keyboard; absent where there is nothing to do with one. */
  readonly picking?: Picking
}

const TWO_LINES = { comfortable: 52, compact: 40 }
const USUAL_REM = 16
/** What a text of no stated width needs, in rem. */
const LEAST_TEXT = 8

/** A list of any length: only the rows in sight are drawn. */
export function DataTable<T>(props: Props<T>) {
  const { label, rows, columns, keyOf, maxHeight = 520, sort, picking } = props
  const scroller = useRef<HTMLDivElement>(null)
  const { density } = useDisplay()
  const rowHeight = ((props.rowHeight ?? TWO_LINES[density]) / USUAL_REM) * useRem()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])
  const id = useId()
  const grid = columns.map(({ width }) => (width === undefined ? 'minmax(0, 1fr)' : `${width}rem`)).join(' ')
  // Narrower than this it scrolls sideways, rather than to leave a text no room at all.
  const minWidth = `${columns.reduce((sum, { width = LEAST_TEXT }) => sum + width + 1, 0)}rem`
  const side = (index: number) => (columns[index]?.align === 'end' ? styles.end : '')
  const picks = usePicking({
    picking,
    count: rows.length,
    reveal: (index) => virtual.scrollToIndex(index),
    perPage: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1),
  })
  const active =
    picking?.picked && virtual.getVirtualItems().some(({ index }) => index === picking.picked?.active)

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={{ maxHeight }}
      tabIndex={0}
      {...(picking ? {} : { role: 'region', 'aria-label': label })}
      {...(picking && {
        role: 'grid',
        'aria-label': label,
        'aria-multiselectable': true,
        'aria-rowcount': rows.length + 1,
        ...(active ? { 'aria-activedescendant': `${id}-${picking.picked?.active}` } : {}),
        ...picks.keys,
      })}
    >
      <div
        style={{ minWidth }}
        {...(picking
          ? { role: 'presentation' }
          : { role: 'table', 'aria-label': label, 'aria-rowcount': rows.length + 1 })}
      >
        <div role="rowgroup" className={styles.headGroup}>
          <div role="row" aria-rowindex={1} className={styles.head} style={{ gridTemplateColumns: grid }}>
            {columns.map((column, index) => (
              <HeadCell key={column.id} column={column} side={side(index) ?? ''} sort={sort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <div
                role="row"
                key={keyOf(row)}
                id={`${id}-${index}`}
                aria-rowindex={index + 2}
                className={`${styles.row} ${picking ? styles.pickable : ''}`}
                style={{ gridTemplateColumns: grid, height: rowHeight, transform: `translateY(${start}px)` }}
                {...picks.ofRow(index)}
              >
                {columns.map((column, at) => (
                  <div
                    role={picking ? 'gridcell' : 'cell'}
                    key={column.id}
                    className={`${styles.cell} ${side(at)}`}
                  >
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
