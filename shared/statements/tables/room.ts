/** Thrown where a file unpacks to more than memory can hold; the reader turns it into a problem. */
export class NoRoomError extends Error {}

/** So many rows are read at once: twice what a spreadsheet can hold. */
const MOST_ROWS = 2_000_000

/** So many cells are read at once, empty ones among them. */
export const MOST_CELLS = 20_000_000

/** No statement has more columns; cells beyond are not looked at. */
export const MOST_COLUMNS = 500

/** So deep the elements of a page may lie in each other. Browsers stop at 512. */
export const DEEPEST_PAGE = 2_000

/** What the tables of one file have taken up so far. A few kilobytes can claim millions of cells. */
export class Room {
  private rows = 0
  private cells = 0

  constructor(
    private readonly mostRows = MOST_ROWS,
    private readonly mostCells = MOST_CELLS,
  ) {}

  /** @throws NoRoomError where nothing more fits */
  take(rows: number, cells: number): void {
    this.rows += rows
    this.cells += cells
    if (this.rows > this.mostRows || this.cells > this.mostCells) throw new NoRoomError('rows')
  }
}
