import { bareAmount } from '../../money/bare-amount'
import type { Currency } from '../../money/currency'
import { knownCurrency } from '../../money/currency-codes'
import type { Finding, Question } from '../reading'
import { currencyWords, headWords } from '../words/statement-words'
import type { Concept } from '../words/vocabulary'
import { type Row, textOf } from '../tables/table'
import { currencyOfMark, printsDecimals } from './marks'
import { areOfIndia, isBareRupees, rupees } from './rupees'

/** How the currency of figures is known where no column states it. */
export interface FoundCurrency {
  /** The currency of an amount, by the mark beside it or the file's own; null where nothing states it. */
  readonly of: (amount: string) => Currency | null
  readonly finding: Finding | null
  /** The currency of the mark beside one amount; null where it has none that is certain. */
  readonly beside: (amount: string) => Currency | null
  /** Whether amounts of the file carry marks of several currencies. */
  readonly severalMarks: boolean
  /** Whether the head of the figures themselves states it: then no other column says otherwise. */
  readonly inHead: boolean
}

/** What surrounds the figures of a table. */
export interface Surroundings {
  /** The heads of the columns of figures, the chief one first. */
  readonly heads: readonly string[]
  /** The rows above the table, and of them those below the table before it. */
  readonly above: readonly Row[]
  readonly near?: readonly Row[]
  /** Texts in the columns of figures. */
  readonly amounts: readonly string[]
  /** Further texts of the table, which tell whose a mark is that several countries share. */
  readonly texts?: readonly string[]
  /** Whether dates are printed with the month first. */
  readonly monthFirst: boolean
}

/**
 * The currency as a file states it: marks beside its amounts, a code or name in the heads of its columns, or a single one
 * in the lines above them. It is never guessed from language or file name. A bare `$` is taken for that of the United
 * States only beside dates with the month first, as hardly anybody else prints them, and where no other dollar is named;
 * `Rs` is that of India only where something else tells so.
 *
 * @param dollarsOfUs whether a bare `$` is that of the United States, where a format knows
 */
export function findCurrency(
  { heads, above, near = [], amounts, texts = [], monthFirst }: Surroundings,
  answer: Currency | undefined,
  dollarsOfUs = monthFirst,
): FoundCurrency {
  const sample = amounts.find(printsDecimals) ?? ''
  let indian: boolean | null = null
  const isSure = (text: string): boolean =>
    !isBareRupees(text) || (indian ??= areOfIndia([...above.map(textOf), ...amounts, ...texts]))
  const byMark = new Map<Currency, string>()
  const markOf = (text: string): Currency | null => {
    const mark = bareAmount(text)?.mark ?? ''
    if (mark === '$') return dollarsOfUs ? knownCurrency('USD') : null
    return isSure(mark) ? currencyOfMark(mark, text, sample) : null
  }
  for (const text of amounts) {
    if (/^[-\d.,]*$/.test(text)) continue
    const code = markOf(text)
    if (code !== null && !byMark.has(code)) byMark.set(code, text)
  }
  const [single] = byMark.size === 1 ? byMark : []
  const head = statedIn(heads) ?? (dollarsOfUs ? dollarsIn(heads) : undefined)
  const stated = [single, head, statedAbove(near), statedAbove(above)].find(
    (one) => one !== undefined && (one[0] !== 'INR' || isSure(one[1])),
  )
  const whole = answer ?? stated?.[0] ?? null
  return {
    of: (amount) => (byMark.size > 1 ? markOf(amount) : null) ?? whole,
    beside: (amount) => (/^[-\d.,]*$/.test(amount) ? null : markOf(amount)),
    severalMarks: byMark.size > 1,
    inHead: answer === undefined && head !== undefined,
    finding:
      answer !== undefined
        ? { about: 'currency', value: answer, evidence: null }
        : stated
          ? { about: 'currency', value: stated[0], evidence: stated[1] }
          : null,
  }
}

type Stated = readonly [Currency, string]

/** The first head that states just one currency. */
function statedIn(heads: readonly string[]): Stated | undefined {
  for (const head of heads) {
    const found = currenciesIn(head, true)
    if (found.length === 1) return [found[0]!, head]
  }
  return undefined
}

/** A head with a bare `$`, which is that of the United States. */
function dollarsIn(heads: readonly string[]): Stated | undefined {
  const head = heads.find((one) => /(?<![A-Za-z])\$/.test(one))
  const dollars = knownCurrency('USD')
  return head === undefined || dollars === null ? undefined : [dollars, head]
}

/** Lines above the table that state a currency: beside an amount, as a cell of its own, or behind a word for it. */
function statedAbove(rows: readonly Row[]): Stated | undefined {
  const found = new Map<Currency, string>()
  for (const row of rows.slice(-60))
    for (const cell of row.cells)
      for (const code of currenciesIn(cell, false)) if (!found.has(code)) found.set(code, textOf(row))
  return found.size === 1 ? [...found][0] : undefined
}

/** Words that are codes of currencies too. */
const words = /^(ALL|TRY|TOP|PEN|CUP|MOP|BAM|SOS|GEL|LAK|MAD|MUR|ARS|COP|CAD|ANG|BOB|MOP|STD)$/

/** The currencies that a text names. */
function currenciesIn(text: string, head: boolean): readonly Currency[] {
  const plain = text.normalize('NFKC')
  const found = new Set<Currency>()
  for (const code of plain.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g) ?? []) {
    const known = currencyOfMark(code)
    const alone =
      head ||
      plain.trim() === code ||
      /^[A-Z]{3}\s*[-–(]\s*\p{L}/u.test(plain.trim()) ||
      /\([A-Z]{3}\)$|[\d)],?\s*[A-Z]{3}$|^[A-Z]{3}\s*-?[\d(]|[:：]\s*[A-Z]{3}\b/.test(plain.trim())
    const named = !head && plain.length <= SHORT && speaksOf(plain.replace(code, ' '), 'currency')
    if (known !== null && (alone || named) && (head || !words.test(code) || plain.trim() === code))
      found.add(known)
  }
  for (const mark of plain.match(head ? marked : /[€£₩₹₽₺₪₫₦]|R\$|US\$|U\$S/gu) ?? []) {
    const known = currencyOfMark(mark)
    if (known !== null) found.add(known)
  }
  if (head)
    for (const { meaning } of currencyWords().find(text)) {
      const known = knownCurrency(meaning)
      if (known !== null) found.add(known)
    }
  else if (plain.length <= SHORT && speaksOf(plain, 'account')) {
    // An account of a currency in words: `US Dollar Account`.
    for (const { meaning } of currencyWords().find(plain)) {
      const known = knownCurrency(meaning)
      if (known !== null) found.add(known)
    }
  } else if (/[:：]\s*\p{L}+\s*\)?\s*$/u.test(plain)) {
    const named = currencyWords().find(plain.replace(/^.*[:：]|\)\s*$/g, ''))
    for (const { meaning, whole } of named)
      if (whole) {
        const known = knownCurrency(meaning)
        if (known !== null) found.add(known)
      }
  }
  return [...found]
}

/** What names an account, and no sentence about one. */
const SHORT = 40

/** Whether a line of a letterhead speaks of something. */
const speaksOf = (text: string, wanted: Concept): boolean =>
  headWords()
    .find(text)
    .some(({ meaning }) => meaning === wanted)

/** Marks in a head: between brackets or at its end. */
const marked =
  /[€£₩₹₽₺₪₫₦¥]|(?<!\p{L})U\$S|(?<!\p{L})(?:US|CA|AU|NZ|HK|NT|CAD|USD|[ARCS])\$|(?<![港美日欧歐台澳加新])[円元원圓](?!\p{L})|(?<=\(|\(in )(?:Rs\.?|R|RM|Rp|zł|Kč|Ft|TL|грн\.?|руб\.?|лв\.?)(?=\))/gu

/** Currencies offered first where the file states none, by the language of its heads. */
const byLanguage: Readonly<Record<string, readonly string[]>> = {
  en: ['USD', 'EUR', 'GBP'], ko: ['KRW'], ja: ['JPY'], zh: ['CNY'], 'zh-Hant': ['TWD', 'HKD'], de: ['EUR', 'CHF'], fr: ['EUR', 'CHF', 'CAD'], it: ['EUR', 'CHF'],
  es: ['EUR', 'MXN', 'ARS', 'COP', 'CLP'], pt: ['EUR', 'BRL'], nl: ['EUR'], fi: ['EUR'], el: ['EUR'], sk: ['EUR'], lt: ['EUR'],
  lv: ['EUR'], et: ['EUR'], sl: ['EUR'], hr: ['EUR'], sv: ['SEK'], nb: ['NOK'], da: ['DKK'], is: ['ISK'], pl: ['PLN'], cs: ['CZK'],
  hu: ['HUF'], ro: ['RON'], bg: ['BGN', 'EUR'], ru: ['RUB'], uk: ['UAH'], tr: ['TRY'], he: ['ILS'], th: ['THB'], vi: ['VND'],
  id: ['IDR'], ms: ['MYR'], mn: ['MNT'], sr: ['RSD'], ka: ['GEL'], kk: ['KZT'], hy: ['AMD'], sw: ['KES', 'TZS'],
} // prettier-ignore

const common = ['USD', 'EUR', 'KRW', 'JPY', 'GBP']

/**
 * The question which currency the amounts are in.
 *
 * @param languages of the heads, the likeliest first
 * @param heads of the columns of figures, which may print a mark that several currencies share
 */
export function askCurrency(
  text: string,
  line: number,
  languages: readonly string[] = [],
  heads: readonly string[] = [],
): Question {
  const likely = [text, ...heads].some(isBareRupees)
    ? rupees
    : languages.slice(0, 2).flatMap((language) => byLanguage[language] ?? [])
  const offered = [...new Set([...likely, ...common])].slice(0, 5)
  return {
    about: 'currency',
    line,
    text,
    choices: offered.map((answer) => ({ answer, reading: `${text} ${answer}` })),
  }
}
