import type { en } from '../en'
import type { Words } from '../words'

/** いくつもの画面で使う言葉。 */
export const common: Words<typeof en.common> = {
  notWritten: '保存できませんでした',
  noRoom:
    'ディスクに空きがありません。不要なものを削除してから、もう一度試してください。元のデータは変わっていません。',
  writeRefused:
    'ディスクに書き込めませんでした ({{detail}})。もう一度試すか、別の場所を選んでください。元のデータは変わっていません。',
  callRefused: 'コンピューターが要求を拒否しました',
  callReason:
    'Jandonが求めたこと:「{{call}}」、返ってきた答え: {{detail}}。帳簿は変わっていません。もう一度試し、続くときはJandonを起動し直してください。',
  appName: 'Jandon',
  skip: '本文へ移動',
  opening: '帳簿を開いています…',
  cancel: 'キャンセル',
  close: '閉じる',
  save: '保存',
  fee: '手数料{{amount}}',
  hideAmounts: '金額を隠す',
  showAmounts: '金額を表示',
  clearFilter: '{{name}}を消す',
  none: '–',
  chart: 'グラフ',
  table: '表',
  kind: {
    wallet: 'ウォレット',
    platform: 'プラットフォーム',
    points: 'ポイント',
    voucher: '商品券・ギフト',
    carrier: '携帯料金',
    bank: '銀行',
    card: 'カード',
    cash: '現金',
  },
  transaction: {
    payment: '支払い',
    income: '収入',
    refund: '返金',
    'top-up': 'チャージ',
    withdrawal: '出金',
    transfer: '送金',
    fee: '手数料',
    conversion: '両替',
    reward: '還元',
    expiry: '失効',
    'carrier-charge': '携帯料金に合算',
    hold: '保留',
    adjustment: '訂正',
  },
  status: { posted: '確定', pending: '未確定', cancelled: '取り消し済み' },
}
