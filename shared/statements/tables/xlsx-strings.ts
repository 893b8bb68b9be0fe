import { walkXml } from './xml'

/** The texts of a workbook, which cells point to by number. Readings in kana (`rPh`) beside a text are not part of it. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let inReading = false
  walkXml(xml, {
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
      if (name === 'si') strings.push(text)
    },
  })
  return strings
}
