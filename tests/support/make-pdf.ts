/** What of a made PDF is out of the ordinary. */
interface Extras {
  /** This much more in its catalogue. */
  readonly catalogue?: string
  /** This much more in its page. */
  readonly page?: string
  /** Its tree of pages. */
  readonly pages?: string
  /** What `F1` is. */
  readonly font?: string
}

const latin = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

/** A PDF of one page with this content. */
export const makePdf = (content: string, extras: Extras = {}): Uint8Array =>
  makePdfOf(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`, extras)

/** A PDF of one page with this object for its content, one character a byte. */
export function makePdfOf(content: string, extras: Extras = {}): Uint8Array {
  const { catalogue = '', page = '', pages = '/Kids [3 0 R] /Count 1', font = latin } = extras
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages ${pages} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${page} /Resources << /Font << /F1 5 0 R >> >> >>`,
    content,
    font,
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  const text = `%PDF-1.4\n${body}trailer << /Size 6 /Root 1 0 R >>\n%%EOF`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** A PDF that names a table of characters instead of holding a Korean font, with this text in UCS-2. */
export function makeKoreanPdf(text: string): Uint8Array {
  const codes = [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  const font = `<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UCS2-H /DescendantFonts [<<
    /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium /FontDescriptor << /Type /FontDescriptor
    /FontName /HYSMyeongJo-Medium /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >>
    /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> >>] >>`
  return makePdf(`BT /F1 10 Tf 30 800 Td <${codes}> Tj ET`, { font })
}

/** A stream of a PDF, packed by these filters. */
export const packedStream = (bytes: Uint8Array, filters: string): string =>
  `<< /Filter ${filters} /Length ${bytes.length} >>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`
