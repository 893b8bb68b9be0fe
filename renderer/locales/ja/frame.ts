import type { en } from '../en'
import type { Words } from '../words'

/** ウインドウの枠。 */
export const frame: Words<typeof en.frame> = {
  navigation: 'メインメニュー',
  overview: 'ひとめで',
  groups: { money: '自分のお金', ways: 'お金の出口', data: 'データ' },
  plan: '出金計画',
  transfers: '振替の確認',
  accounts: '口座・ウォレット',
  checkIn: '残高の確認',
  activity: '取引',
  payouts: '報酬の精算',
  report: 'レポート',
  routes: '出金方法',
  rules: '手数料の規則',
  year: 'この一年をもう一度',
  checks: '点検',
  import: '取り込み',
  settings: '設定',
  sampleTitle: 'これは架空の人物の見本の明細です。',
  sampleText: '自分のデータは別に保管され、変わりません。',
  leaveSamples: '見本を終える',
  dropHere: 'ここに置くと取り込みます',
  ownTitle: 'これはあなた自身のデータです',
  ownText:
    'サンプルは架空の人のもので、あなたのデータは混ぜません。自分の台帳を開くと、持ってきたもので続けられます。',
  ownOpen: '自分の台帳を開く',
  newerTitle: 'より新しいJandonが保存したデータです',
  newerText:
    '何も変えていません。最新のバージョンをインストールすると開けます（データのバージョン{{version}}）。',
  outdatedTitle: 'より新しいJandonがデータを開きました',
  outdatedText:
    'このウインドウは古いバージョンなので、データを壊さないように保存を止めました。保存済みの内容はそのままです。まだ取り込んでいないファイルは、もう一度ドロップしてください。ウインドウを開き直すと新しいバージョンで続けられます。',
  brokenTitle: 'データを開けませんでした',
  brokenText:
    '何も変えていません。ほかのJandonのウインドウを閉じ、ディスクの空きを確かめてから、もう一度お試しください。',
  tryAgain: 'もう一度',
  crashTitle: 'この画面で問題が起きました',
  crashText: 'データは無事です。もう一度お試しください。また起きたら、次の内容をお知らせください: {{detail}}',
  openingLongTitle: 'データを開くのに時間がかかっています',
  openingLongText:
    '保存場所からしばらく応答がありません。何も変えておらず、応答があればすぐに開きます。ほかのJandonのウインドウを閉じるか、このウインドウを開き直すとよくなることがあります。',
  openAnew: 'ウインドウを開き直す',
  failedTitle: 'このウインドウは続けられません',
  failedText:
    '何も変えていません。ウインドウを開き直してください。また起きたら、次の内容をお知らせください: {{detail}}',
}
