import { makeZip, type Packed } from './make-zip'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A workbook of one sheet, its parts as they are given: whether they make sense is the test's affair. */
export const makeWorkbook = (sheet: string | Packed, strings = '<sst/>'): Uint8Array =>
  makeZip({
    'xl/workbook.xml': utf8(
      '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': utf8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': utf8(strings),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? utf8(sheet) : sheet,
  })
