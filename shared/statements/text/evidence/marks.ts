/** Marks that statements print, by cost: the negative natural logarithm of how likely one is. */
const costs: ReadonlyMap<string, number> = new Map(
  [
    [4, '€£\u00A0'],
    [5, '–’„“”№°«»'],
    [6, '…‘•·§—´º²®©ª'],
    [7, '¿¡™½¼³±¢¥₪฿×'],
    [9, '¤¦¨¬¯¶÷¸¹¾†‡‰‹›‚ˆ˜ƒµ¨\u00AD'],
  ].flatMap(([cost, marks]) => [...(marks as string)].map((mark) => [mark, cost as number] as const)),
)

const UNUSUAL = 12
const ASTRAY = 4

/** Marks that may end a word, and those that may begin one or stand within it. */
const behindLetters = '’”“»…ªº®™©–\u00AD°²³´₪'
const beforeLetters = '“„«‘’”¿¡§–\u00A0\u00AD´•№'

/** What a character that is no letter costs by itself. */
export const costOfMark = (mark: string): number => costs.get(mark) ?? UNUSUAL

/** What it costs besides to stand next to a letter. */
export const costBehindLetter = (mark: string): number => (behindLetters.includes(mark) ? 0 : ASTRAY)
export const costBeforeLetter = (mark: string): number => (beforeLetters.includes(mark) ? 0 : ASTRAY)

/** Apostrophes and hyphens stand within words; other marks between two letters are no marks. */
export const costWithinWord = (mark: string): number => {
  if (mark === '’') return 2
  return '\u00AD´–\u00A0'.includes(mark) ? 0 : ASTRAY
}
