/**
 * A text without those of some signs that stand at its end: `withoutEnd('1.500', '0')` is `1.5`. A pattern such as `0+$`
 * would be tried anew at each of them within the text, and a long text would take minutes.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
