import type { Day } from '../../day'

/** A way out of an account, by the catalogue's route. */
export interface Way {
  readonly account: string
  readonly route: string
}

/** What the person does not want planned, though it could be. */
export interface PutAside {
  /** Never by these. */
  readonly ways: readonly Way[]
  /** Nothing from these accounts before the day. */
  readonly rests: Readonly<Record<string, Day>>
}

export const nothingAside: PutAside = { ways: [], rests: {} }

/** Whether the person does not want this way planned. */
export const isDeclined = ({ ways }: PutAside, account: string, route: string): boolean =>
  ways.some((way) => way.account === account && way.route === route)
