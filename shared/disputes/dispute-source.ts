/** Where a right is written, and of when that is. */
export interface DisputeSource {
  readonly title: string
  readonly url: string
  /** A day, a month or a year; null where the page bears none. */
  readonly asOf: string | null
}

/** The EU's law of payments: phone bills above its limits, and every transfer between accounts. */
export const paymentServices: DisputeSource = {
  title: 'EU, Directive (EU) 2015/2366, articles 3 (l), 71, 73 and 89',
  url: 'https://eur-lex.europa.eu/eli/dir/2015/2366/oj',
  asOf: '2016-01-12',
}
