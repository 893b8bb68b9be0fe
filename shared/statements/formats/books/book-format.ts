import type { Cells } from '../../cells'
import type { StatementFormat } from '../../format'
import { firstRows, plainNames } from '../../header'
import { plainName } from '../../plain-name'
import type { Source } from '../../source'
import { type RowOutcome, type TableFormat, tableFormat } from '../../table-format'
import { Book } from './book'

/** The export of one household program: a table with a head, and what a row of it is. */
export interface BookFormat<C extends string> extends Omit<TableFormat<C>, 'begin' | 'info'> {
  readonly id: string
  /** The program and the file, for people. */
  readonly label: string
  /** Columns whose names no other program writes: without any of them a list that lost a column is somebody else's. */
  readonly own: readonly NoInfer<C>[]
  /** Cells that no other program writes, and that tell as much. */
  readonly ownCells?: RegExp
  /** Looks at the whole table once, and gives what reads a row. */
  readonly open: (book: Book<NoInfer<C>>) => (cells: Cells<NoInfer<C>>) => RowOutcome
}

/** A household program's export as the list of formats holds it. Its accounts are called as they are in the program. */
export function bookFormat<C extends string>(said: BookFormat<C>): StatementFormat {
  const { id, label, own, ownCells, open, ...format } = said
  const telling = new Set(own.flatMap((key) => format.columns[key].names.map(plainName)))
  const made = tableFormat<C>({
    ...format,
    info: { id, label, provider: null, accountKind: 'bank', accountName: '' },
    begin: (view) => {
      const book = new Book<C>(view, format.date, format.amounts)
      const row = open(book)
      return {
        row,
        stated: () => book.stated(),
        get questions() {
          return book.questions
        },
        get findings() {
          return book.findings
        },
      }
    },
  })
  const isOwn = (source: Source): boolean =>
    source.tables.some((table) =>
      firstRows(table).some(
        (row) =>
          plainNames(row).some((name) => telling.has(name)) ||
          (ownCells !== undefined && row.cells.some((cell) => ownCells.test(cell))),
      ),
    )
  return { ...made, likeness: (source) => (isOwn(source) ? made.likeness!(source) : 0) }
}
