import { walkXml } from './xml'

/** Numbers of the built-in date and time formats (ECMA-376, 18.8.30), those of East Asia among them. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Which cell styles show their number as a date. */
export async function dateStyles(xml: Uint8Array): Promise<(style: number) => boolean> {
  const custom = new Map<number, string>()
  const formats: number[] = []
  let inCells = false
  await walkXml(xml, {
    onopentag: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) formats.push(Number(attributes['numFmtId'] ?? 0))
    },
    onclosetag: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  const dates = formats.map((id) => {
    const code = custom.get(id)
    return code === undefined ? builtIn(id) : showsDate(code)
  })
  return (style) => dates[style] ?? false
}

/** Whether a format code has letters of a date left, once quoted text, escapes and brackets are gone. */
const showsDate = (code: string): boolean =>
  /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|General/gi, ''))
