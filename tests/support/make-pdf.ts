/** A PDF of one page with this content, and this much more in its catalogue and page. */
export const makePdf = (content: string, catalogue = '', page = ''): Uint8Array =>
  makePdfOf(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`, catalogue, page)

/** A PDF of one page with this object for its content, one character a byte. */
export function makePdfOf(
  content: string,
  catalogue = '',
  page = '',
  pages = '/Kids [3 0 R] /Count 1',
): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages ${pages} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${page} /Resources << /Font << /F1 5 0 R >> >> >>`,
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  const text = `%PDF-1.4\n${body}trailer << /Size 6 /Root 1 0 R >>\n%%EOF`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** A stream of a PDF, packed by these filters. */
export const packedStream = (bytes: Uint8Array, filters: string): string =>
  `<< /Filter ${filters} /Length ${bytes.length} >>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream`
