import { symbologiesFor, type Symbology } from '../bar-code/symbologies'
import { fail, ok, type Result } from '../result'

/** What the person keeps of the card of a place. All of it is optional, and sealed with the store where that is locked. */
export interface Card {
  readonly account: string
  /** The number or code by which it is spent. Never part of an export, a report or a page on paper. */
  readonly code?: string
  /** The kind of bar code that stands on it, where the person chose another than the likely one. */
  readonly symbology?: Symbology
  /** Where it can be spent, in the person's words. */
  readonly spendAt?: string
  /** A picture of it as a `data:` address (`PICTURE_START`), re-encoded without what cameras write beside it. */
  readonly picture?: string
}

/** Every picture is kept as one kind, whatever it was. */
export const PICTURE_START = 'data:image/jpeg;base64,'

/** The longest code that is kept: longer ones are no codes of cards. */
export const CODE_LENGTH = 80
export const SPEND_LENGTH = 500
/** Of a kept picture, in characters: enough for one of `PICTURE_SIDE` to be sharp. */
export const PICTURE_LENGTH = 1_500_000
/** The longer side of a kept picture, in pixels. */
export const PICTURE_SIDE = 1_200

/** What a person types about a card. */
export interface TypedCard {
  readonly code: string
  /** Kept as long as that kind can hold the code. */
  readonly symbology: Symbology | null
  readonly spendAt: string
  readonly picture: string | null
}

/** Reads it, or says which field is too long. What is empty is left out. */
export function readCard(
  account: string,
  { code, symbology, spendAt, picture }: TypedCard,
): Result<Card, 'code' | 'spendAt'> {
  const [number, where] = [code.trim(), spendAt.trim()]
  if (number.length > CODE_LENGTH) return fail('code')
  if (where.length > SPEND_LENGTH) return fail('spendAt')
  return ok({
    account,
    ...(number === '' ? {} : { code: number }),
    ...(symbology !== null && symbologiesFor(scannedCode(number)).includes(symbology) ? { symbology } : {}),
    ...(where === '' ? {} : { spendAt: where }),
    ...(picture === null ? {} : { picture }),
  })
}

/** Whether nothing is kept of it. */
export const isEmptyCard = ({ code, spendAt, picture }: Card): boolean =>
  code === undefined && spendAt === undefined && picture === undefined

/** A code as a reader at a till expects it: figures that are printed in groups have nothing between them there. */
export function scannedCode(code: string): string {
  const joined = code.replace(/[ -]/g, '')
  return /^\d+$/.test(joined) ? joined : code
}
