/** A text and where it is drawn: its left edge, or its right one where it is set to the right; points from the upper left. */
export interface Drawn {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly right?: boolean
}

/** How wide a text of Helvetica, or of a table of Asian characters, is in points. */
function widthOf(text: string, size: number, narrow: boolean): number {
  const units = [...text].map((letter) => {
    if (letter > '\u2000' && letter !== '€') return 1
    if (narrow) return 0.5
    if (/[.,:;/| ]/.test(letter)) return 0.278
    return /[-()]/.test(letter) ? 0.333 : /[A-Z]/.test(letter) ? 0.667 : 0.556
  })
  return units.reduce((sum, unit) => sum + unit, 0) * size
}

const winAnsi: Readonly<Record<string, number>> = { '€': 0x80, '–': 0x96 }

/** A text in the one-byte alphabet of western PDFs. */
const latin = (text: string): string =>
  `<${[...text].map((letter) => (winAnsi[letter] ?? letter.charCodeAt(0)).toString(16).padStart(2, '0')).join('')}>`

const wide = (text: string): string =>
  `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`

/** Fonts that name a table of characters instead of holding any. */
const fonts = {
  latin: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  korean: named('HYSMyeongJo-Medium', 'UniKS-UCS2-H', 'Korea1', '1 95'),
  japanese: named('HeiseiMin-W3', 'UniJIS-UCS2-H', 'Japan1', '1 230'),
}

function named(font: string, encoding: string, ordering: string, narrow: string): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /${encoding} /DescendantFonts [<< /Type /Font
    /Subtype /CIDFontType0 /BaseFont /${font} /DW 1000 /W [${narrow} 500] /FontDescriptor << /Type /FontDescriptor
    /FontName /${font} /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >>
    /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 1 >> >>] >>`
}

/** A PDF with these texts on each of its pages, all in one font. */
export function writePdf(
  pages: readonly (readonly Drawn[])[],
  font: keyof typeof fonts = 'latin',
): Uint8Array {
  const encode = font === 'latin' ? latin : wide
  const contents = pages.map((page) =>
    page.map(({ text, x, y, size = 9, right = false }) => {
      const left = right ? x - widthOf(text, size, font !== 'latin') : x
      return `BT /F1 ${size} Tf 1 0 0 1 ${left.toFixed(2)} ${(842 - y).toFixed(2)} Tm ${encode(text)} Tj ET`
    }),
  )
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    fonts[font],
    ...contents.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${lines.join('\n').length} >>\nstream\n${lines.join('\n')}\nendstream`,
    ]),
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  const text = `%PDF-1.4\n${body}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** A column of a drawn table: where it begins, or ends where its cells are set to the right. */
export interface DrawnColumn {
  readonly x: number
  readonly right?: boolean
}

/** A row of cells on one baseline; an empty cell draws nothing. */
export const drawRow = (columns: readonly DrawnColumn[], y: number, cells: readonly string[]): Drawn[] =>
  cells.flatMap((text, index) => (text === '' ? [] : [{ text, y, ...columns[index]! }]))
