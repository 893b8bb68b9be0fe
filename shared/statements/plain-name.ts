/** A column's name without case, blanks and width: `Time Zone` and `TimeZone` are one. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}"]/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
