import type { Cells } from '../../cells'
import type { StatementFormat } from '../../format'
import { type RowOutcome, type TableFormat, tableFormat } from '../../table-format'
import { Book } from './book'

/** The export of one household program: a table with a head, and what a row of it is. */
export interface BookFormat<C extends string> extends Omit<TableFormat<C>, 'begin' | 'info'> {
  readonly id: string
  /** The program and the file, for people. */
  readonly label: string
  /** Looks at the whole table once, and gives what reads a row. */
  readonly open: (book: Book<NoInfer<C>>) => (cells: Cells<NoInfer<C>>) => RowOutcome
}

/** A household program's export as the list of formats holds it. Its accounts are called as they are in the program. */
export const bookFormat = <C extends string>({
  id,
  label,
  open,
  ...format
}: BookFormat<C>): StatementFormat =>
  tableFormat<C>({
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
