/** From this many figures on, a row of them may be the number of a card or an account. */
const LEAST_FIGURES = 6
/** From this many on, capitals and figures are a code, and no name such as `WISE-EUR2`. */
const LEAST_IN_CODE = 4
/** As many are left to know it by, and never more than a third. */
const LEFT = 4

/** Figures of any script with what stands between those of a number. */
const runs = /\p{Nd}(?:[-\s./·•*_–]{0,3}\p{Nd}){5,60}/gu
/** Figures and capitals that belong together, as in a gift card's code. */
const codes = /[\p{Lu}\p{Nd}]{2,40}(?:[-–_][\p{Lu}\p{Nd}]{2,40}){1,10}/gu

/**
 * A name as it may stand on paper: what may be the number of a card or an account, or a code that could be spent, is left out
 * but for its last figures.
 */
export const withoutNumbers = (text: string): string =>
  text
    .replace(codes, (code) => (figuresIn(code).length >= LEAST_IN_CODE ? lastOf(code) : code))
    .replace(runs, (run) => lastOf(run))

function lastOf(number: string): string {
  const signs = signsIn(number)
  if (signs.length < LEAST_FIGURES) return number
  return `•••• ${signs.slice(-Math.min(LEFT, Math.floor(signs.length / 3))).join('')}`
}

const signsIn = (text: string): readonly string[] => text.match(/[\p{Lu}\p{Nd}]/gu) ?? []
const figuresIn = (text: string): readonly string[] => text.match(/\p{Nd}/gu) ?? []
