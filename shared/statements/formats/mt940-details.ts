import { withoutEnd } from '../../without-end'
import { collapse } from '../text/plain'

/** What field `:86:` says about a movement. */
export interface Details {
  readonly text: string
  readonly counterparty: string
  /** The kind of booking in the bank's words, such as `ENTGELT`; empty where none is named. */
  readonly booking: string
  /** The original amount of a returned payment and what its return cost, as printed (`OAMT+`, `COAM+`). */
  readonly original: string
  readonly charge: string
}

const plain = { booking: '', original: '', charge: '' }

/** Words that head a part of a SEPA purpose, such as `SVWZ+` before what the payer wrote. */
const sepaParts =
  /(?:^|\s)?(EREF|KREF|MREF|BREF|RREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP)\s?\+\s?/g

/**
 * Field `:86:`, free or in the numbered parts of German banks (`?20` to `?29` and `?60` to `?63` purpose, `?32` and `?33`
 * name, `?00` kind of booking; DFÜ agreement, appendix 3, 8.2). Lines are cut at 65 letters wherever that falls.
 */
export function detailsOf(lines: readonly string[]): Details {
  const whole = lines.join('')
  const marked = /^\s{0,9}(?:\d{3})?\s{0,9}([?<>~^|!§])(?=\d{2})/.exec(whole)
  if (marked) return numbered(whole, marked[1]!)
  const named = named86(whole)
  return named ?? { ...plain, text: collapse(lines.join(' ')).trim(), counterparty: '' }
}

function numbered(whole: string, mark: string): Details {
  const parts = new Map<number, string>()
  for (const part of whole.split(mark).slice(1)) {
    const number = /^\d{2}/.test(part) ? Number(part.slice(0, 2)) : -1
    if (number >= 0 && !parts.has(number)) parts.set(number, part.slice(2))
  }
  const join = (...numbers: readonly number[]): string =>
    numbers.map((number) => parts.get(number) ?? '').join('')
  const purpose = join(20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 60, 61, 62, 63)
  return {
    text: collapse(said(purpose) || join(0)).trim(),
    counterparty: collapse(join(32, 33)).trim(),
    booking: collapse(join(0)).trim(),
    original: sepaPart(purpose, 'OAMT') ?? '',
    charge: sepaPart(purpose, 'COAM') ?? '',
  }
}

/** `/NAME/…/REMI/…` or `/CNTP/account/bank/name/city//REMI/…`, as Dutch banks write it. */
function named86(whole: string): Details | null {
  if (!/^\/[A-Z]{3,4}\//.test(whole)) return null
  const part = (name: string): string =>
    collapse(withoutEnd(new RegExp(`/${name}/(.*?)(?=/[A-Z]{3,4}/|$)`).exec(whole)?.[1] ?? '', '/'))
  const text = part('REMI').replace(/^USTD\/+/, '')
  const name = part('NAME') || collapse(/\/CNTP\/[^/]*\/[^/]*\/([^/]*)/.exec(whole)?.[1] ?? '')
  return { ...plain, text: text === '' ? collapse(whole) : text, counterparty: name }
}

/** What the payer wrote, where the purpose has parts; else all of it. */
const said = (purpose: string): string => sepaPart(purpose, 'SVWZ') ?? purpose

/** A part of a purpose by its head; null where it has none. */
function sepaPart(purpose: string, name: string): string | null {
  const parts = [...purpose.matchAll(sepaParts)]
  const at = parts.findIndex(([, head]) => head === name)
  if (at === -1) return null
  const from = parts[at]!.index + parts[at]![0].length
  return purpose.slice(from, parts[at + 1]?.index)
}
