import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../../shared/statements/tables/xlsx'
import { zipEntries } from '../../../../shared/statements/tables/zip'
import { makeWorkbook } from '../../../support/make-workbook'

async function linesOf(rows: string): Promise<readonly number[]> {
  const workbook = makeWorkbook(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
  const tables = await readXlsx(zipEntries(workbook))
  return tables.flatMap((table) => table.rows.map(({ line }) => line))
}

async function textsOf(cells: string, strings?: string): Promise<readonly (readonly string[])[]> {
  const workbook = makeWorkbook(`<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`, strings)
  const [table] = await readXlsx(zipEntries(workbook))
  return table!.rows.map((row) => row.cells)
}

describe('a text of a workbook', () => {
  it('has the letters that stand there by their numbers', async () => {
    const strings =
      '<sst><si><t>a_x005F_b_x000D_\n2</t></si><si><r><t>_x005F</t></r><r><t>_x000D_</t></r></si></sst>'
    expect(await textsOf('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', strings)).toEqual([
      ['a_b\n2', '_x000D_'],
    ])
    expect(
      await textsOf(
        '<c t="inlineStr"><is><t>5_x20AC_</t></is></c><c t="str"><v>tax_x0009_free_xyz1_</v></c>',
      ),
    ).toEqual([['5€', 'tax\tfree_xyz1_']])
  })
})

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
