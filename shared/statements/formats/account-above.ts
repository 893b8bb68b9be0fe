import type { Table } from '../tables/table'

/** The number of the account, where it stands above the table behind its name (계좌번호); empty where it does not. */
export function accountAbove(table: Table): string {
  for (const { cells } of table.rows.slice(0, 20)) {
    const at = cells.findIndex((cell) => cell.replace(/[\s:]/g, '') === '계좌번호')
    const number = cells.slice(at + 1).find((cell) => /\d{3}/.test(cell))
    if (at !== -1 && number !== undefined) return number
  }
  return ''
}
