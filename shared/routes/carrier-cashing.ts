import {
  cardNames,
  carrierDebt,
  carrierNames,
  carrierToCash,
  cashing,
  creditDebt,
  creditToCash,
  refund,
  shops,
} from './cashing-words'
import { foldText } from './fold-text'

/** What a text offers that is never an option. */
export type CashingCode = 'carrier-cashing' | 'card-cashing' | 'cash-out-shop'

/** At most so many letters stand between the debt and the cash: a clause, not a page. */
const near = (debt: string, cash: string): string =>
  `(?:${debt}).{0,24}?(?:${cash})|(?:${cash}).{0,24}?(?:${debt})`

interface Signs {
  readonly code: CashingCode
  readonly always: RegExp
  readonly unlessRefund: RegExp | null
}

const signs: readonly Signs[] = [
  {
    code: 'carrier-cashing',
    always: new RegExp(`${carrierNames}|${near(carrierDebt, cashing)}`, 'u'),
    unlessRefund: new RegExp(near(carrierDebt, carrierToCash), 'u'),
  },
  {
    code: 'card-cashing',
    always: new RegExp(`${cardNames}|${near(creditDebt, cashing)}`, 'u'),
    unlessRefund: new RegExp(near(creditDebt, creditToCash), 'u'),
  },
  { code: 'cash-out-shop', always: new RegExp(shops, 'u'), unlessRefund: null },
]

const speaksOfRefund = new RegExp(refund, 'u')

/**
 * Recognises the cashing of carrier billing and of cards, and shops that offer it, in anything a person types: in
 * English, Korean and Japanese, however it is spaced, hyphenated or broken up. Null where it is none.
 *
 * The cancellation or refund of a carrier-billing charge is a right and is not taken for it.
 */
export function recogniseCashing(texts: readonly string[]): CashingCode | null {
  const readings = foldText(texts.join(' '))
  const harmless = readings.some((text) => speaksOfRefund.test(text))
  const shows = (sign: RegExp | null): boolean => sign !== null && readings.some((text) => sign.test(text))
  const found = signs.find(({ always, unlessRefund }) => shows(always) || (!harmless && shows(unlessRefund)))
  return found?.code ?? null
}
