import { type Day, firstDay, type Month } from '../../shared/day'
import type { Currency } from '../../shared/money/currency'
import { formatMoney } from '../../shared/money/format-money'
import type { Minor } from '../../shared/money/money'
import { useDisplay } from './display'
import type { Language } from './display-settings'

const HIDDEN = '•••'

/** Writers of amounts, days and numbers in the person's language. Hidden amounts stay hidden everywhere. */
export interface Format {
  readonly money: (minor: Minor, currency: Currency, sign?: 'auto' | 'always') => string
  /** `22 Nov`, with the year where it is not the present one. */
  readonly day: (day: Day) => string
  /** `22 Nov 2026`, whichever year it is. */
  readonly fullDay: (day: Day) => string
  /** `Sun 22 Nov`. */
  readonly weekday: (day: Day) => string
  /** `Nov`, with the year where it is not the present one. */
  readonly month: (month: Month) => string
  readonly number: (value: number) => string
  readonly percent: (ratio: number) => string
  readonly list: (items: readonly string[]) => string
  /** The same in its parts, for items that are more than text. */
  readonly listParts: (
    items: readonly string[],
  ) => readonly { readonly type: 'element' | 'literal'; readonly value: string }[]
}

/** The writers for the present language. */
export function useFormat(): Format {
  const { language, hideAmounts, today } = useDisplay()
  return formatFor(language, hideAmounts, today.slice(0, 4))
}

const made = new Map<string, Format>()

/** Made once for all who ask: dozens of parts of a screen do, and a browser takes its time to make its writers. */
function formatFor(language: Language, hideAmounts: boolean, year: string): Format {
  const key = `${language} ${hideAmounts} ${year}`
  const format = made.get(key) ?? makeFormat(language, hideAmounts, year)
  made.set(key, format)
  return format
}

function makeFormat(language: Language, hideAmounts: boolean, year: string): Format {
  const locale = language === 'en' ? 'en-GB' : language
  const utc = (day: string) => new Date(`${day}T00:00:00Z`)
  const date = (options: Intl.DateTimeFormatOptions) => {
    const near = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    const far = new Intl.DateTimeFormat(locale, { ...options, year: 'numeric', timeZone: 'UTC' })
    return (day: Day) => (day.slice(0, 4) === year ? near : far).format(utc(day))
  }
  const full = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const month = date({ month: 'short' })
  const number = new Intl.NumberFormat(language)
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return {
    money: (minor, currency, sign) =>
      hideAmounts ? HIDDEN : formatMoney({ minor, currency }, language, sign),
    day: date({ day: 'numeric', month: 'short' }),
    fullDay: (of) => full.format(utc(of)),
    weekday: date({ day: 'numeric', month: 'short', weekday: 'short' }),
    month: (of) => month(firstDay(of)),
    number: (value) => number.format(value),
    percent: (ratio) => percent.format(ratio),
    list: (items) => list.format(items),
    listParts: (items) => list.formatToParts(items),
  }
}
