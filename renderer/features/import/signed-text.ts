/** A plain decimal such as `-1234.50` as a person reads it, with its sign always there: `−1,234.50`. */
export function signedText(decimal: string): string {
  const found = /^([+-]?)(\d+)(\.\d+)?$/.exec(decimal)
  if (!found) return decimal
  const [, sign, whole = '', fraction = ''] = found
  const grouped = whole.replace(/\d(?=(?:\d{3}){1,12}$)/g, '$&,')
  return `${sign === '-' ? '−' : '+'}${grouped}${fraction}`
}
