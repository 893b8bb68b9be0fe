import type { Currency } from '../money/currency'
import { type DisputeSource, paymentServices } from './dispute-source'

/** What the law of a country gives whoever sent money that did not arrive. */
export interface TransferRight {
  readonly code: 'us' | 'eu'
  readonly source: DisputeSource
}

const electronicTransfers: DisputeSource = {
  title: 'US, Regulation E, 12 CFR 1005.11, as the Federal Reserve explains it',
  url: 'https://www.consumercomplianceoutlook.org/2025/third-issue/error-resolution-procedures',
  asOf: '2025',
}

const byCurrency: Readonly<Record<string, TransferRight>> = {
  USD: { code: 'us', source: electronicTransfers },
  EUR: { code: 'eu', source: paymentServices },
}

/** The right of a transfer in this money, as far as one is known; its words say for whose accounts it holds. */
export const transferRight = (currency: Currency): TransferRight | null => byCurrency[currency] ?? null
