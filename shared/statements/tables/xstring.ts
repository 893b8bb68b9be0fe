/**
 * A text of a workbook as it was typed: letters that XML cannot hold stand there as `_x000D_` (ECMA-376 part 1, 22.9.2.19
 * ST_Xstring), and a low line before what only looks so as `_x005F_`. Line breaks are one letter.
 */
export const plainXstring = (text: string): string =>
  text.includes('_x')
    ? text
        .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/\r\n?/g, '\n')
    : text
