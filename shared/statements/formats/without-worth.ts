/** An amount without what it is worth in another currency, printed in brackets behind it: `$35.00 (126.06 PLN)`. */
export const withoutWorth = (text: string): string =>
  text.replace(/(?<=[\d\p{Sc}\p{L}])\s*\([^()]*\d[^()]*\)\s*$/u, '')
