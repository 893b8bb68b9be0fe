import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../../shared/statements/tables/xlsx'
import { zipEntries } from '../../../../shared/statements/tables/zip'
import { makeWorkbook } from '../../../support/make-workbook'

async function linesOf(rows: string): Promise<readonly number[]> {
  const workbook = makeWorkbook(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
  const tables = await readXlsx(zipEntries(workbook))
  return tables.flatMap((table) => table.rows.map(({ line }) => line))
}

describe('a row of a sheet', () => {
  it('stands where its number says', async () => {
    expect(await linesOf('<row r="3"></row><row r="7"></row>')).toEqual([3, 7])
  })

  it('follows the one before where it has no number', async () => {
    expect(await linesOf('<row r="3"></row><row></row>')).toEqual([3, 4])
  })

  it.each(['0', '-0.005', '-5', '1e99', '2.5', 'x', ''])(
    'follows the one before where its number is “%s”',
    async (number) => {
      expect(await linesOf(`<row r="3"></row><row r="${number}"></row>`)).toEqual([3, 4])
    },
  )
})
