import type { Pace } from '../pace'
import { LONGEST_CELL, shorten } from '../text/plain'
import { walkXml } from './xml'
import { plainXstring } from './xstring'

/** The texts of a workbook, which cells point to by number. Readings in kana (`rPh`) beside a text are not part of it. */
export async function sharedStrings(xml: Uint8Array, pace: Pace): Promise<readonly string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  let inReading = false
  await walkXml(
    xml,
    {
      onopentag: (name) => {
        if (name === 'si') text = ''
        if (name === 'rPh') inReading = true
        inText = name === 't' && !inReading
      },
      ontext: (data) => {
        if (inText) text += data
      },
      onclosetag: (name) => {
        inText = false
        if (name === 'rPh') inReading = false
        if (name === 'si') strings.push(shorten(plainXstring(text), LONGEST_CELL))
      },
    },
    pace,
  )
  return strings
}
