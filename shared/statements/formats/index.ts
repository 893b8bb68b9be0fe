import type { StatementFormat } from '../format'
import { airbnb } from './airbnb'
import { alipayApp } from './alipay-app'
import { alipayWeb } from './alipay-web'
import { amazonAssociates } from './amazon-associates'
import { amazonDateRange } from './amazon-date-range'
import { amazonSettlement } from './amazon-settlement'
import { appleCard } from './apple-card'
import { appleFinancial } from './apple-financial'
import { books } from './books'
import { camt } from './camt'
import { carrierMessages } from './carrier-messages'
import { cashApp } from './cash-app'
import { etsy } from './etsy'
import { gcash } from './gcash'
import { googlePlayEarnings } from './google-play-earnings'
import { googleTakeout } from './google-takeout'
import { gumroadPayout } from './gumroad-payout'
import { jdFinance } from './jd-finance'
import { kakaobank } from './kakaobank'
import { kakaopay } from './kakaopay'
import { koreanCardBill } from './korean-card-bill'
import { koreanCarrier } from './korean-carrier'
import { meituan } from './meituan'
import { mercadoPago } from './mercado-pago'
import { mobileSuica } from './mobile-suica'
import { mpesa } from './mpesa'
import { mt940 } from './mt940'
import { n26Pdf } from './n26-pdf'
import { naverpayReceipts } from './naverpay-receipts'
import { ofx } from './ofx'
import { payoneer } from './payoneer'
import { paypalActivity } from './paypal-activity'
import { paypalStatement } from './paypal-statement'
import { paypay } from './paypay'
import { paytm } from './paytm'
import { phonepe } from './phonepe'
import { qif } from './qif'
import { rakutenCard } from './rakuten-card'
import { revolutBusiness } from './revolut-business'
import { revolutConsolidated } from './revolut-consolidated'
import { revolutCrypto } from './revolut-crypto'
import { revolutFunds } from './revolut-funds'
import { revolutOld } from './revolut-old'
import { revolutPersonal } from './revolut-personal'
import { revolutSavings } from './revolut-savings'
import { skrill } from './skrill'
import { steamWallet } from './steam-wallet'
import { stripeBalance } from './stripe-balance'
import { stripePayments } from './stripe-payments'
import { tossbank } from './tossbank'
import { uberPayments } from './uber-payments'
import { upwork } from './upwork'
import { venmo } from './venmo'
import { wechat } from './wechat'
import { wiseHistory } from './wise-history'
import { wiseStatement } from './wise-statement'

/** Every format we know by name. To add one: write its file, add its line here, add its fixtures. */
export const formats: readonly StatementFormat[] = [
  paypalActivity,
  paypalStatement,
  wiseStatement,
  kakaopay,
  kakaobank,
  koreanCardBill,
  koreanCarrier,
  upwork,
  tossbank,
  paypay,
  payoneer,
  venmo,
  cashApp,
  revolutPersonal,
  revolutBusiness,
  revolutOld,
  revolutConsolidated,
  revolutCrypto,
  revolutFunds,
  revolutSavings,
  wiseHistory,
  alipayApp,
  alipayWeb,
  wechat,
  stripeBalance,
  stripePayments,
  etsy,
  gumroadPayout,
  airbnb,
  googlePlayEarnings,
  googleTakeout,
  amazonAssociates,
  amazonDateRange,
  amazonSettlement,
  ofx,
  qif,
  camt,
  mt940,
  gcash,
  jdFinance,
  meituan,
  mobileSuica,
  mpesa,
  n26Pdf,
  naverpayReceipts,
  paytm,
  phonepe,
  rakutenCard,
  steamWallet,
  carrierMessages,
  uberPayments,
  skrill,
  appleCard,
  appleFinancial,
  mercadoPago,
  ...books,
]
